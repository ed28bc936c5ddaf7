using System.Text;
using NewsClean.Tests.Boilerplate.Model;

namespace NewsClean.Tests;

public class NewsCleanerTests
{
    [Fact]
    public void A_null_page_is_refused_at_the_door() =>
        Assert.Throws<ArgumentNullException>(() => NewsCleaner.Clean(null!));

    [Fact]
    public void Bounds_that_mean_nothing_are_refused_at_the_door()
    {
        Assert.All((int[])[0, -1], bytes => Assert.Throws<ArgumentOutOfRangeException>(() => new CleaningOptions { MaxPageBytes = bytes }));
        Assert.All((double[])[-0.1, 1.1, double.NaN], least => Assert.Throws<ArgumentOutOfRangeException>(() => new CleaningOptions { MinConfidence = least }));
    }

    [Theory]
    [InlineData("Harbour closed after the storm")]
    [InlineData("")] // an error
    public void What_is_to_be_kept_is_in_the_outcome(string text)
    {
        var kept = new Dictionary<string, string> { ["crawler"] = "\"seven\"" };
        Assert.Same(kept, NewsCleaner.Clean(new RawPage(new SourceLocation("-"), Encoding.UTF8.GetBytes(text)) { Kept = kept }).Kept);
    }

    [Fact]
    public void A_page_that_is_called_no_article_loses_nothing_that_was_read()
    {
        var page = new RawPage(new SourceLocation("page.txt"), Encoding.UTF8.GetBytes(Pages.Article));
        var article = Assert.IsType<Article>(NewsCleaner.Clean(page));

        var weak = Assert.IsType<NotAnArticle>(NewsCleaner.Clean(page, new CleaningOptions { MinConfidence = 1 }));

        Assert.Equal(ReasonCodes.LowConfidence, weak.Reason.Code);
        Assert.Equal((article.Title, article.Body, article.PublishedAt, article.Confidence), (weak.Reading!.Title, weak.Reading.Body, weak.Reading.PublishedAt, weak.Confidence));
    }

    [Fact]
    public void A_page_of_more_blocks_than_the_model_can_take_is_refused_and_named()
    {
        var page = new RawPage(new SourceLocation("page.txt"), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n\n", NewsCleaner.MostBlocks + 1))));

        var failure = Assert.IsType<Failure>(NewsCleaner.Clean(page));

        Assert.Equal((ReasonCodes.TooLarge, "utf-8"), (failure.Reason.Code, failure.Source.Encoding));
        Assert.StartsWith("page.txt: 1048577 blocks", failure.Reason.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    public void Nothing_holds_a_page_whose_record_is_gone(string type)
    {
        var page = Cleaned(type);
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(page.IsAlive);
    }

    // In a method of its own, so that no local of the test holds the page.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Cleaned(string type)
    {
        byte[] bytes = "<html><body><h1>Ferry line to close</h1><p>The last crossing will be made on 30 April, ninety years after the first one.</p></body></html>"u8.ToArray();
        return new WeakReference(NewsCleaner.Clean(new RawPage(new SourceLocation("-") { MediaType = type }, bytes)).Labelled!.Page.Blocks);
    }
}
