using NewsClean.Segmentation;
using NewsClean.Tests.Writing;

namespace NewsClean.Tests.Segmentation.Headers;

/// <summary>The front matter of web clippers, static sites and newsclean itself (YAML 1.2.2).</summary>
public class FrontMatterTests
{
    private const string Story = "The council of Brenn has decided to close the ferry line across the sound on the last day of April, and nobody spoke against it.\n\n"
        + "\"We would have kept it if there had been any way to pay for it,\" the mayor told us on Friday. The line loses more each year than the **school** costs.\n";

    [Theory]
    [InlineData("title: Ferry line closes", "Ferry line closes")]
    [InlineData("title: \"Ferry line: \\\"closes\\\" \\u00e5\"", "Ferry line: \"closes\" å")]
    [InlineData("title: 'It''s over' ", "It's over")]
    [InlineData("title: Ferry line closes # on Friday", "Ferry line closes")]
    [InlineData("author: Ann Lee", "author: Ann Lee")]
    [InlineData("authors: [Ann Lee, \"Bo Ek\", 'Cy Day']", "authors: Ann Lee, Bo Ek, Cy Day")]
    [InlineData("authors: [\"Ann Lee, MD\",\"Bo Ek\"]", "authors: Ann Lee, MD, Bo Ek")]
    [InlineData("author: \"[[Ann Lee]]\"", "author: Ann Lee")]
    [InlineData("author: [[Ann Lee]]", "author: Ann Lee")]
    [InlineData("author:\n  - \"[[Ann Lee]]\"\n  - Bo Ek", "author: Ann Lee, Bo Ek")]
    [InlineData("author:\n- name: Ann Lee\n  url: /ann", "author: Ann Lee")]
    [InlineData("byline: By Ann Lee\nauthors: [Ann Lee]", "By Ann Lee")]
    [InlineData("Date: 2023-03-12", "Date: 2023-03-12")]
    [InlineData("created: 2023-03-12\ntags: [a, b]\ndescription: |\n  A text\n\n  of lines\nlead: null\ntitle: A", "A")]
    public void A_field_becomes_a_line(string yaml, string shown) =>
        Assert.Equal(shown, string.Join('|', Segment($"---\n{yaml}\n---\n\n{Story}").Blocks.SkipLast(2).Select(b => b.Text)));

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\nThe title: A\n---\n")]
    [InlineData("---\nHome\nTown\n---\n")]
    [InlineData("----\ntitle: A\n----\n")]
    public void Other_lines_are_the_pages_own(string start) => Assert.True(Segment(start + Story).Blocks[0].Start < start.Length);

    [Fact]
    public void It_gives_title_authors_date_and_address()
    {
        string page = "---\r\ntitle: Ferry line to Brenn closes after ninety years\r\nsource: https://gazette.example/ferry\r\nauthor: Maren Tolvik\r\npublished: 2023-03-12\r\ncreated: 2024-01-02\r\n---\r\n" + Story;
        var article = Assert.IsType<Article>(NewsCleaner.CleanText(page));
        Assert.Equal("Ferry line to Brenn closes after ninety years", article.Title);
        Assert.Equal("https://gazette.example/ferry", article.Url);
        Assert.Equal((string[])["Maren Tolvik"], article.Authors);
        Assert.Equal("2023-03-12", article.PublishedAt);
        Assert.StartsWith("The council of Brenn", article.Body, StringComparison.Ordinal);
        var evidence = Assert.Single(article.Evidence["publishedAt"]);
        Assert.Equal("published: 2023-03-12", page[evidence.Start..evidence.End]);
    }

    [Fact]
    public void Newscleans_own_is_read_back()
    {
        var article = Assert.IsType<Article>(NewsCleaner.CleanText("Home\n\nFerry line to Brenn *closes* after ninety years\n\nBy Maren Tolvik\n\n12 March 2023\n\n" + Story));
        var again = Assert.IsType<Article>(NewsCleaner.CleanText(SampleRecords.Write("md", null, article)));
        Assert.Equal((article.Title, article.Byline, article.PublishedAt, article.Body), (again.Title, again.Byline, again.PublishedAt, again.Body));
        Assert.Equal(article.Authors, again.Authors);
    }

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));

    [Fact]
    public void Text_between_rules_that_has_no_known_key_is_the_pages()
    {
        var page = Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), "---\nBREAKING: The old bridge has collapsed into the river, police say.\n---\n\nA bridge for Brenn\nBy Ann Lee\n12 March 2024\n"));
        Assert.Equal(["BREAKING: The old bridge has collapsed into the river, police say.", "A bridge for Brenn", "By Ann Lee", "12 March 2024"], page.Blocks.Select(b => b.Text).Where(t => t != "---"));
    }

    [Fact]
    public void A_title_of_several_lines_is_whole()
    {
        var page = Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), "---\ntitle: >-\n  A bridge for Brenn\n  after ninety years\nauthor:\n  name: Ann Lee\n---\n\nThe council voted.\n"));
        Assert.Equal(["A bridge for Brenn after ninety years", "author: Ann Lee", "The council voted."], page.Blocks.Select(b => b.Text));
    }
}
