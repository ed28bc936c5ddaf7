using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Output;

public class AtomicOutputTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task A_signal_leaves_the_target_as_it_was_and_no_other_file(string signal, int exitCode)
    {
        using var work = new Workspace();
        var result = await InterruptRun(work, signal);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal("older\n", File.ReadAllText(work.At("out.jsonl")));
        Assert.DoesNotContain(work.Files(), f => f.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_run_under_nohup_outlives_its_terminal()
    {
        using var work = new Workspace();
        work.WritePages(1);
        string line = $"nohup {ProcessRunner.ShellCommand} extract p0000.txt - -o out.jsonl < <(sleep 3; echo) & "
            + "until ls .*.tmp >/dev/null 2>&1; do sleep 0.05; done; sleep 0.3; kill -HUP $!; wait $!; test -s out.jsonl";

        Assert.Equal(0, (await ProcessRunner.Shell(work.Folder, line)).ExitCode);
    }

    [Fact]
    public async Task A_kill_leaves_the_target_as_it_was()
    {
        using var work = new Workspace();
        var result = await InterruptRun(work, "KILL");

        Assert.Equal(137, result.ExitCode);
        Assert.Equal("older\n", File.ReadAllText(work.At("out.jsonl")));
        Assert.DoesNotContain(work.Files(), f => f != "out.jsonl" && !f.StartsWith('p') && !f.StartsWith('.'));
    }

    [Fact]
    public async Task A_finished_run_replaces_the_target_and_leaves_no_other_file()
    {
        using var work = new Workspace();
        work.WritePages(1);
        work.Write("out.jsonl", "older\n");

        await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-o", "out.jsonl", "--fields", "status");

        Assert.Equal("{\"status\":\"article\"}\n", File.ReadAllText(work.At("out.jsonl")));
        Assert.Equal(["out.jsonl", "p0000.txt"], work.Files());
    }

    [Theory]
    [InlineData("extract p0000.txt >/dev/full", "newsclean: standard output: No space left on device")]
    [InlineData("extract p0000.txt -o /dev/full", "newsclean: /dev/full: No space left on device")]
    [InlineData("explain p0000.txt >/dev/full", "newsclean: standard output: No space left on device")]
    public async Task A_full_disk_is_said_and_gives_3(string arguments, string message)
    {
        using var work = new Workspace();
        work.WritePages(1);

        var result = await ProcessRunner.Shell(work.Folder, "newsclean " + arguments);

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // Stops a run into a file while it waits for standard input behind 50 pages.
    private static async Task<ProcessResult> InterruptRun(Workspace work, string signal)
    {
        string[] pages = work.WritePages(50);
        work.Write("out.jsonl", "older\n");
        using var run = ProcessRunner.Start(work.Folder, ["extract", .. pages, "-", "-o", "out.jsonl"]);
        await RunningProcess.Until(() => work.Files().Any(f => f.EndsWith(".tmp", StringComparison.Ordinal)));
        await Task.Delay(300);
        run.Send(signal);
        return await run.Result();
    }
}
