using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Resuming;

public class ChangeTests
{
    [Theory]
    [InlineData("--evidence", "begun without --evidence")]
    [InlineData("--min-confidence 0.2", "begun without --min-confidence 0.2")]
    [InlineData("--max-page-bytes 1M", "begun without --max-page-bytes 1M")]
    [InlineData("--format csv", "begun with --format jsonl, which is not given now (now --format csv)")]
    [InlineData("in/q.txt", "begun with other inputs: number 3 was none and is in/q.txt now")]
    public async Task Other_options_or_inputs_are_refused_and_what_is_written_stays(string more, string message)
    {
        using var run = await InterruptedRun.Start("--fields title");

        var result = await run.Resume(more.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"newsclean: --resume: {run.PartialPath} was {message}; delete it to start afresh\n", result.Error, StringComparison.Ordinal);
        AssertUntouched(run);
    }

    [Theory]
    [InlineData("\"newsclean\":\"", "\"newsclean\":\"0.0.", "begun by newsclean 0.0.")]
    [InlineData("\"build\":\"", "\"build\":\"0", "begun by another build of newsclean")]
    [InlineData("--fields title", "--fields body", "begun with --fields body, which is not given now (now --fields title)")]
    public async Task Another_version_or_value_is_refused(string was, string becomes, string message)
    {
        using var run = await InterruptedRun.Start("--fields title");
        File.WriteAllText(run.JournalPath, File.ReadAllText(run.JournalPath).Replace(was, becomes, StringComparison.Ordinal));

        var result = await run.Resume();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(run.Partial, File.ReadAllBytes(run.PartialPath));
    }

    [Theory]
    [InlineData("echo more >>in/p0001.txt", "page 2 is not the one that its record was made from: {0}/in/p0001.txt")]
    [InlineData("rm in/p0001.txt", "page 2 is not the one that its record was made from: {0}/in/p0002.txt")]
    [InlineData("cp in/q.txt in/p0000a.txt", "page 2 is not the one that its record was made from: {0}/in/p0000a.txt")]
    [InlineData("gzip <in/p0000.txt >x; mv x in/p0000.txt", "page 1 is not the one that its record was made from: {0}/in/p0000.txt")]
    [InlineData("rm last.txt in/q.txt; cp -r in last.txt; rm last.txt/*; cp in/p0000.txt last.txt", "page 4 is not the one that its record was made from: {0}/last.txt/p0000.txt")]
    [InlineData("rm last.txt; cp in/q.txt .; rm in/*; cp q.txt in/p0000.txt", "page 1 is not the one that its record was made from: {0}/in/p0000.txt")]
    [InlineData("rm in/p0002.txt in/q.txt", "page 3 is not the one that its record was made from: {0}/last.txt")]
    public async Task Other_pages_are_noticed_and_what_is_written_stays(string change, string message)
    {
        using var run = await InterruptedRun.Start("--fields title");
        await ProcessRunner.Shell(run.Folder, change);

        var result = await run.Resume();

        Assert.Equal(3, result.ExitCode);
        Assert.Equal($"newsclean: {run.Target}: can't be resumed: {string.Format(null, message, run.Folder)}; to start afresh, delete {run.PartialPath}\n", result.Error);
        AssertUntouched(run);
    }

    [Fact]
    public async Task Fewer_pages_than_records_are_noticed()
    {
        using var run = await InterruptedRun.Start("--fields title");
        await ProcessRunner.Shell(run.Folder, "rm in/q.txt last.txt; mkdir last.txt");

        var result = await run.Resume();

        Assert.Equal(3, result.ExitCode);
        AssertUntouched(run);
    }

    [Fact]
    public async Task A_partial_file_of_unknown_origin_is_not_overwritten()
    {
        using var run = await InterruptedRun.Start("--fields title");
        File.Delete(run.JournalPath);

        var result = await run.Resume();

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"newsclean: --resume: {run.PartialPath} has no journal beside it", result.Error, StringComparison.Ordinal);
        Assert.Equal(run.Partial, File.ReadAllBytes(run.PartialPath));
        Assert.False(File.Exists(run.JournalPath));
    }

    [Fact]
    public async Task Without_the_partial_file_a_run_starts_afresh()
    {
        using var run = await InterruptedRun.Start("--fields title");
        File.Delete(run.PartialPath);

        var result = await run.Resume("--evidence");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(5, File.ReadAllLines(run.Target).Length);
        Assert.False(File.Exists(run.JournalPath));
    }

    [Fact]
    public async Task Jobs_may_change()
    {
        using var run = await InterruptedRun.Start("--fields title");

        Assert.Equal(1, (await run.Resume("--jobs", "3")).ExitCode);
        Assert.Equal(run.Whole, File.ReadAllBytes(run.Target));
    }

    private static void AssertUntouched(InterruptedRun run)
    {
        Assert.Equal(run.Partial, File.ReadAllBytes(run.PartialPath));
        Assert.Equal(run.Journal, File.ReadAllBytes(run.JournalPath));
        Assert.False(File.Exists(run.Target));
    }
}
