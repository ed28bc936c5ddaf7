using NewsClean.Loading;

namespace NewsClean.Tests.Loading;

public class CountTests
{
    [Fact]
    public void The_count_is_the_number_of_inputs_that_are_then_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pages/a.txt", "words");
        folder.Write("pages/deep/b.txt", "words");
        folder.Write("pages/.hidden.txt", "words");
        var selection = new InputSelection { Paths = [folder.At("pages"), folder.At("missing.txt"), "-"] };
        using var standardInput = new MemoryStream("words"u8.ToArray());

        Assert.Equal(4, PageLoader.Count(selection));
        Assert.Equal(4, PageLoader.Load(selection, CleaningOptions.Default, standardInput).Count());
    }

    [Fact]
    public void Lists_are_not_read_ahead()
    {
        using var folder = new TemporaryFolder();
        string list = folder.Write("list", "a.txt\n");

        Assert.Null(PageLoader.Count(new InputSelection { FilesFrom = list }));
        Assert.Null(PageLoader.Count(new InputSelection { Files0From = list }));
    }

    [Theory]
    [InlineData("crawl.warc.gz")]
    [InlineData("pages.jsonl")]
    [InlineData("pages.tgz")]
    public void How_many_pages_a_file_of_many_holds_is_not_known_before_it_is_read(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Null(PageLoader.Count(new InputSelection { Paths = [folder.Write("a.txt", "words"), folder.Write(name, "words")] }));
    }
}
