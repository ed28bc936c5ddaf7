using System.Text;
using NewsClean.Loading;

namespace NewsClean.Tests.Loading.Paths;

public class ListTests
{
    [Theory]
    [InlineData("a.txt\nb.txt\n")]
    [InlineData("a.txt\r\nb.txt\r\n")]
    [InlineData("\n  \na.txt\n\r\nb.txt")]
    [InlineData("\uFEFFa.txt\nb.txt\n")]
    public void A_list_names_an_input_a_line(string list)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "words");
        folder.Write("b.txt", "words");
        string named = list.Replace("a.txt", folder.At("a.txt"), StringComparison.Ordinal).Replace("b.txt", folder.At("b.txt"), StringComparison.Ordinal);

        Assert.Equal(["a.txt", "b.txt"], Loads.All(new InputSelection { FilesFrom = folder.Write("list", named) }).Summaries(folder.Path));
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(named));
        Assert.Equal(["a.txt", "b.txt"], Loads.All(new InputSelection { FilesFrom = "-" }, standardInput).Summaries(folder.Path));
        Assert.True(standardInput.CanRead);
    }

    [Fact]
    public void Names_that_end_in_nul_may_hold_line_ends()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a\nb.txt", "words");
        folder.Write("c.txt", "words");

        var selection = new InputSelection { Files0From = folder.Write("list", $"{folder.At("a\nb.txt")}\0{folder.At("c.txt")}\0") };
        Assert.Equal(["a\nb.txt", "c.txt"], Loads.All(selection).Summaries(folder.Path));
    }

    [Fact]
    public void Paths_come_first_then_the_lists_and_missing_entries_are_failures()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", "words");
        folder.Write("b.txt", "words");

        var selection = new InputSelection
        {
            Paths = [folder.At("b.txt")],
            FilesFrom = folder.Write("list", $"{folder.At("gone.txt")}\n{folder.At("sub")}\n"),
            Files0From = folder.At("no-list"),
        };
        Assert.Equal(["b.txt", "gone.txt notFound", "sub/a.txt", "no-list notFound"], Loads.All(selection).Summaries(folder.Path));
    }

    [Fact]
    public void A_list_without_an_end_of_line_is_no_list()
    {
        using var folder = new TemporaryFolder();
        var failure = Assert.Single(Loads.All(new InputSelection { FilesFrom = folder.Write("list", new string('x', 40_000)) })).Failure!;
        Assert.Equal(ReasonCodes.Unreadable, failure.Reason.Code);
    }

    [Fact]
    public void Standard_input_is_a_page_of_any_kind()
    {
        byte[] words = Encoding.UTF8.GetBytes("Rain fell on the harbour.");
        foreach (byte[] bytes in new[] { words, FileTests.Gzip(words) })
        {
            var page = Assert.Single(Loads.All(new InputSelection { Paths = ["-"] }, new MemoryStream(bytes))).Page!;
            Assert.Equal(("-", (long)bytes.Length), (page.Source.Path, page.Source.Length));
            Assert.Equal(words, page.Bytes.ToArray());
        }
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        var pages = Loads.All(new InputSelection { Paths = ["-", "-"] }, new MemoryStream("words"u8.ToArray()));
        Assert.Equal(["-", "- unreadable"], pages.Summaries("/nowhere"));
        Assert.Equal(ReasonCodes.Unreadable, Assert.Single(Loads.Paths("-")).Failure!.Reason.Code);
    }

    [Fact]
    public void Bad_arguments_are_refused_at_the_door()
    {
        Assert.Throws<ArgumentNullException>(() => PageLoader.Load(null!, CleaningOptions.Default));
        Assert.Throws<ArgumentNullException>(() => PageLoader.Load(new InputSelection(), null!));
    }
}
