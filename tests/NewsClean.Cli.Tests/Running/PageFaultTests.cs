using NewsClean.Cli.Running;
using NewsClean.Loading;

namespace NewsClean.Cli.Tests.Running;

public class PageFaultTests
{
    private static readonly LoadedPage Page = new(new RawPage(new SourceLocation("a.txt"), new byte[] { 1 }), null);

    [Fact]
    public void A_fault_becomes_a_failure_that_names_page_type_and_place()
    {
        Assert.False(PageFault.Try(Page, Break, out var failure));

        Assert.Equal(ReasonCodes.Internal, failure.Reason.Code);
        Assert.Equal("a.txt", failure.Source.Path);
        Assert.Equal("a.txt: InvalidOperationException in PageFaultTests.Break: odd page; please report it", failure.Reason.Message);
    }

    [Fact]
    public void What_the_input_says_of_the_page_stays_in_the_record()
    {
        var kept = new Dictionary<string, string> { ["id"] = "17" };
        var page = Page.Page! with { Url = "https://gazette.example/a", FetchedAt = "2018-05-31T08:00:00Z", Kept = kept };

        Assert.False(PageFault.Try(new LoadedPage(page, null), Break, out var failure));

        Assert.Equal((page.Url, page.FetchedAt), (failure.Url, failure.FetchedAt));
        Assert.Same(kept, failure.Kept);
    }

    [Fact]
    public void A_fault_with_what_could_not_be_read_keeps_what_is_known_of_it()
    {
        var kept = new Dictionary<string, string> { ["id"] = "17" };
        var unread = new Failure(null, new SourceLocation("a.jsonl"), new Reason(ReasonCodes.BadRecord, "cut off")) { Url = "https://gazette.example/a", Kept = kept };

        Assert.False(PageFault.Try(new LoadedPage(null, unread), Break, out var failure));

        Assert.Equal(("a.jsonl", unread.Url), (failure.Source.Path, failure.Url));
        Assert.Same(kept, failure.Kept);
    }

    [Fact]
    public void Work_that_succeeds_has_no_failure()
    {
        Assert.True(PageFault.Try(Page, () => { }, out var failure));
        Assert.Null(failure);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Break() => throw new InvalidOperationException("odd page");
}
