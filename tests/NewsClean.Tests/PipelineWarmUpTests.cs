namespace NewsClean.Tests;

public sealed class PipelineWarmUpTests
{
    // The program ignores what goes wrong in it, and would only be slower: nobody would notice.
    [Fact]
    public void The_invented_page_goes_through_every_stage() => Assert.Null(Record.Exception(NewsCleaner.WarmUp));
}
