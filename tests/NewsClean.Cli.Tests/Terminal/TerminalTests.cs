using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Terminal;

/// <summary>What a terminal gets, by way of a pseudo-terminal (util-linux's <c>script</c>).</summary>
public class TerminalTests
{
    [Fact]
    public async Task One_page_is_indented_JSON()
    {
        using var work = new Workspace();
        work.WritePages(2);

        var one = await ProcessRunner.Terminal(work.Folder, "extract p0000.txt");
        var two = await ProcessRunner.Terminal(work.Folder, "extract p0000.txt p0001.txt");

        Assert.StartsWith("{\r\n  \"id\": ", one.Text, StringComparison.Ordinal);
        Assert.Equal(2, two.Lines.Count(l => l.StartsWith("{\"id\":", StringComparison.Ordinal)));
        Assert.Contains("2 pages: 2 articles, 0 without an article, 0 failed", two.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR=", true)]
    [InlineData("NO_COLOR=1", false)]
    public async Task Explain_is_coloured_unless_NO_COLOR_is_set(string environment, bool coloured)
    {
        using var work = new Workspace();
        work.WritePages(1);

        var result = await ProcessRunner.Terminal(work.Folder, "explain p0000.txt", environment);

        Assert.Contains("The ferry number 0 left", result.Text, StringComparison.Ordinal);
        Assert.Equal(coloured, result.Text.Contains("\e[", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_into_a_file_shows_progress_failures_and_a_summary()
    {
        using var work = new Workspace();
        work.WritePages(300);
        work.Write("p0100.txt", new string('x', 9000));

        var result = await ProcessRunner.Terminal(work.Folder, "extract p*.txt -o out.jsonl --max-page-bytes 8K");

        Assert.Contains("━━━", result.Text, StringComparison.Ordinal);
        Assert.Contains("newsclean: p0100.txt: ", result.Text, StringComparison.Ordinal);
        Assert.Contains("300 pages: 299 articles, 0 without an article, 1 failed", result.Text, StringComparison.Ordinal);
        Assert.Equal(300, File.ReadAllLines(work.At("out.jsonl")).Length);
    }

    [Fact]
    public async Task Quiet_shows_nothing()
    {
        using var work = new Workspace();
        work.WritePages(20);

        var result = await ProcessRunner.Terminal(work.Folder, "extract p*.txt -o out.jsonl --quiet");

        Assert.Empty(result.Text);
        Assert.True(File.Exists(work.At("out.jsonl")));
    }
}
