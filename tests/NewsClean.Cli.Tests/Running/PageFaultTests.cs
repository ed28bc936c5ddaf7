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
    public void Work_that_succeeds_has_no_failure()
    {
        Assert.True(PageFault.Try(Page, () => { }, out var failure));
        Assert.Null(failure);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Break() => throw new InvalidOperationException("odd page");
}
