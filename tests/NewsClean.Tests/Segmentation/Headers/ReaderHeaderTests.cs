namespace NewsClean.Tests.Segmentation.Headers;

/// <summary>The header that readers for language models write before a page's Markdown.</summary>
public class ReaderHeaderTests
{
    private const string Story = "The council of Brenn has decided to close the ferry line across the sound on the last day of April, and nobody spoke against it.\n\n"
        + "\"We would have kept it if there had been any way to pay for it,\" the mayor told us on Friday. The line loses more each year than the **school** costs.\n";

    private const string Title = "Title: Ferry line to Brenn closes after ninety years\n\n", Address = "URL Source: https://gazette.example/ferry\n\n";

    [Fact]
    public void Its_lines_are_headline_address_and_date()
    {
        var article = Read(Title + Address + "Published Time: 2023-03-12T08:11:00+01:00\n\nMarkdown Content:\n" + Story);
        Assert.Equal("Ferry line to Brenn closes after ninety years", article.Title);
        Assert.Equal("https://gazette.example/ferry", article.Url);
        Assert.Equal("2023-03-12T08:11:00+01:00", article.PublishedAt);
        Assert.StartsWith("The council of Brenn", article.Body, StringComparison.Ordinal);
        Assert.EndsWith("than the school costs.", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_may_be_missing_and_the_address_be_none()
    {
        var article = Read(Title + "URL Source: about:blank\r\n\r\nWarning: This is a cached snapshot.\n\nMarkdown Content:\n" + Story);
        Assert.Null(article.PublishedAt);
        Assert.Null(article.Url);
        Assert.StartsWith("The council of Brenn", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_may_be_in_capitals() =>
        Assert.Equal("HTTPS://Gazette.example/Ferry", Read(Title + "URL Source: HTTPS://Gazette.example/Ferry\n\nMarkdown Content:\n" + Story).Url);

    [Fact]
    public void The_inputs_address_is_better()
    {
        var raw = new RawPage(new SourceLocation("-"), System.Text.Encoding.UTF8.GetBytes(Title + Address + "Markdown Content:\n" + Story)) { Url = "https://gazette.example/a" };
        Assert.Equal("https://gazette.example/a", NewsCleaner.Clean(raw).Url);
    }

    [Theory]
    [InlineData("Title: Ferry line to Brenn closes after ninety years\n\nAuthor: Ann Lee\n\nURL Source: https://gazette.example/ferry\n\nMarkdown Content:\n")]
    [InlineData("Title: Ferry line to Brenn closes after ninety years\n\nURL Source: https://gazette.example/ferry\n\n")]
    public void Other_lines_are_the_pages_own(string start) => Assert.Null(NewsCleaner.CleanText(start + Story).Url);

    private static Article Read(string text) => Assert.IsType<Article>(NewsCleaner.CleanText(text));
}
