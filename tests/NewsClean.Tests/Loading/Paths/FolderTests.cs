using NewsClean.Loading;
using NewsClean.Tests.Support;

namespace NewsClean.Tests.Loading.Paths;

public class FolderTests
{
    [Fact]
    public void Files_come_in_the_ordinal_order_of_their_full_paths()
    {
        using var folder = new TemporaryFolder();
        foreach (string file in new[] { "b.txt", "B.txt", "a/z.txt", "a.txt", "a-b/c.txt", "a/b/c.txt", "é.txt" }) folder.Write(file, "words");

        Assert.Equal(["B.txt", "a-b/c.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "é.txt"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [Fact]
    public void A_trailing_slash_changes_no_path()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", "words");

        Assert.Equal([folder.Path + "/one.txt"], Loads.Paths(folder.Path + "//").Select(page => page.Page!.Source.Path));
    }

    [Theory]
    [InlineData("page.txt", true)]
    [InlineData("PAGE.TXT", true)]
    [InlineData("page.txt.gz", true)]
    [InlineData("page.html", true)]
    [InlineData("page.htm.gz", true)]
    [InlineData("crawl.warc.gz", true)]
    [InlineData("crawl.warc.wet.gz", true)]
    [InlineData("gold.jsonl", false)]
    [InlineData("notes.md", false)]
    [InlineData("photo.jpg", false)]
    [InlineData("txt", false)]
    [InlineData(".hidden.txt", false)]
    [InlineData(".git/page.txt", false)]
    public void Folders_give_the_files_whose_ending_names_pages_and_no_hidden_ones(string file, bool taken)
    {
        using var folder = new TemporaryFolder();
        folder.Write("always.txt", "words");
        folder.Write(file, "words");

        Assert.Equal(taken ? 2 : 1, Loads.Paths(folder.Path).Count);
        Assert.Equal(file == "gold.jsonl" ? ReasonCodes.BadRecord : "text", Assert.Single(Loads.Paths(folder.At(file))).Verdict());
    }

    [Theory]
    [InlineData(1, "1 other file was left out (.1 1); a")]
    [InlineData(101, "101 other files were left out; a")] // whichever came first would be named
    public void Endings_are_named_while_they_are_few(int files, string message)
    {
        using var folder = new TemporaryFolder();
        for (int i = 1; i <= files; i++) folder.Write($"story.{i}", "x");
        Assert.Contains(message, Assert.Single(Loads.Paths(folder.Path)).Failure!.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_pages_is_one_failure_that_counts_what_was_left_out()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["photo.jpg", "a.md", "b.MD", "c.json", "d.css", "LICENSE"]) folder.Write(name, "x");

        var failure = Assert.Single(Loads.Paths(folder.Path)).Failure!;
        Assert.Equal(ReasonCodes.Empty, failure.Reason.Code);
        Assert.EndsWith("6 other files were left out (.md 2, .css 1, .jpg 1); a file that is named is read whatever its ending", failure.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_go_round_in_a_circle_end()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.txt", "words");
        Directory.CreateSymbolicLink(folder.At("a/self"), folder.At("a"));
        Directory.CreateSymbolicLink(folder.At("a/up"), "..");
        Directory.CreateSymbolicLink(folder.At("a/around"), folder.At("around2"));
        Directory.CreateSymbolicLink(folder.At("around2"), folder.At("a/around"));

        var pages = Loads.Paths(folder.At("a"));
        Assert.Contains("one.txt", pages.Summaries(folder.At("a")));
        Assert.Single(pages, page => page.Page is not null);
    }

    [Fact]
    public void A_link_into_the_same_tree_leaves_its_pages_to_their_own_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real/one.txt", "words");
        Directory.CreateSymbolicLink(folder.At("a-link"), folder.At("real"));

        Assert.Equal(["real/one.txt"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [Fact]
    public void A_link_below_a_hidden_folder_is_its_only_way_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".store/v2/one.txt", "words");
        Directory.CreateSymbolicLink(folder.At("current"), folder.At(".store/v2"));

        Assert.Equal(["current/one.txt"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [Fact]
    public void A_link_out_of_the_tree_is_followed_once()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("deep/one.txt", "words");
        Directory.CreateSymbolicLink(elsewhere.At("deep/back"), elsewhere.Path);
        Directory.CreateSymbolicLink(folder.At("first"), elsewhere.Path);
        Directory.CreateSymbolicLink(folder.At("second"), elsewhere.Path);

        Assert.Equal(["first/deep/one.txt"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [Fact]
    public void A_link_to_nothing_is_a_failure_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.At("a.txt"), folder.At("gone"));
        File.CreateSymbolicLink(folder.At("b.txt"), folder.Write("c.txt", "words"));

        Assert.Equal(["a.txt notFound", "b.txt", "c.txt"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [FactOn("linux", "macos")]
    public void A_pipe_in_a_folder_does_not_hang_the_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", "words");
        System.Diagnostics.Process.Start("mkfifo", folder.At("a.txt")).WaitForExit();

        Assert.Equal(["a.txt empty", "b.txt"], Loads.Paths(folder.Path).Summaries(folder.Path));
    }

    [Fact]
    public void Pages_are_read_only_when_they_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("a.txt", "words"), second = folder.Write("b.txt", "words");

        using var pages = PageLoader.Load(new InputSelection { Paths = [first, second] }, CleaningOptions.Default).GetEnumerator();
        Assert.True(pages.MoveNext());
        File.Delete(second);
        Assert.True(pages.MoveNext());
        Assert.Equal(ReasonCodes.NotFound, pages.Current.Failure!.Reason.Code);
        Assert.False(pages.MoveNext());
    }
}
