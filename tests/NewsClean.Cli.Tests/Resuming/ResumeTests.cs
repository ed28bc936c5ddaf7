using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Resuming;

public class ResumeTests
{
    [Fact]
    public async Task A_first_run_replaces_an_older_output_and_leaves_no_other_file()
    {
        using var work = new Workspace();
        work.WritePages(1);
        work.Write("out.jsonl", "older\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-o", "out.jsonl", "--fields", "status", "--resume");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal("{\"status\":\"article\"}\n", File.ReadAllText(work.At("out.jsonl")));
        Assert.Equal(["out.jsonl", "p0000.txt"], work.Files());
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    [InlineData("HUP", 129)]
    public async Task A_signal_keeps_its_exit_code_and_the_run_can_go_on(string signal, int exitCode)
    {
        using var run = await InterruptedRun.Start("", signal);

        var result = await ProcessRunner.NewsClean(run.Folder, [.. run.Arguments.Where(a => a != "--quiet")]);

        Assert.Equal(exitCode, run.Result.ExitCode);
        Assert.Empty(run.Result.Error);
        Assert.Equal($"newsclean: {run.Target}: goes on behind the 4 records of an earlier run\n", result.Error);
        Assert.Equal(run.Whole, File.ReadAllBytes(run.Target));
    }

    [Fact]
    public async Task A_signal_before_the_first_record_leaves_nothing()
    {
        using var work = new Workspace();
        await ProcessRunner.Shell(work.Folder, "mkfifo page.txt");
        using var run = ProcessRunner.Start(work.Folder, "extract", "page.txt", "-o", "out.jsonl", "--resume");
        using var pipe = await InterruptedRun.OpenPipe(work.At("page.txt"));
        run.Send("TERM");

        Assert.Equal(143, (await run.Result()).ExitCode);
        Assert.Equal(["page.txt"], work.Files());
    }

    // The limit on the size of files stands in for a full disk: both refuse the bytes that are too many. .NET itself makes a large file
    // at its start where it keeps code from being written and run at once.
    [Fact]
    public async Task A_file_that_can_grow_no_more_is_said_and_gone_on_with_when_there_is_room()
    {
        using var work = new Workspace();
        work.WritePages(300, "in/");
        var whole = await ProcessRunner.NewsClean(work.Folder, "extract", "in");

        var full = await ProcessRunner.Shell(work.Folder, "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 200; newsclean extract in -o out.jsonl --resume");
        var rest = await ProcessRunner.NewsClean(work.Folder, "extract", "in", "-o", "out.jsonl", "--resume", "-q");

        Assert.Equal(3, full.ExitCode);
        Assert.StartsWith("newsclean: out.jsonl: ", full.Error, StringComparison.Ordinal);
        Assert.Contains("records are kept, and the same command goes on from there", full.Error, StringComparison.Ordinal);
        Assert.Equal(0, rest.ExitCode);
        Assert.Equal(whole.Output, File.ReadAllBytes(work.At("out.jsonl")));
    }

    [Fact]
    public async Task A_finished_run_without_the_option_takes_what_an_ended_one_has_left_with_it()
    {
        using var run = await InterruptedRun.Start("");

        var result = await ProcessRunner.NewsClean(run.Folder, [.. run.Arguments.Where(a => a != "--resume"), "--fields", "status"]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("{\"status\":\"article\"}\n", File.ReadAllText(run.Target), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Work.Files(), file => file.Contains("partial", StringComparison.Ordinal));
    }

    // No journal, or one that is none: a file of the user's own that has such a name.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("my notes\n")]
    public async Task A_finished_run_leaves_a_partial_file_that_is_not_of_newsclean(string? journal)
    {
        using var work = new Workspace();
        work.WritePages(1);
        work.Write("out.jsonl.partial", "mine\n");
        if (journal is not null) work.Write("out.jsonl.partial.journal", journal);

        await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-o", "out.jsonl");

        Assert.Equal("mine\n", File.ReadAllText(work.At("out.jsonl.partial")));
        Assert.Equal(journal is not null, File.Exists(work.At("out.jsonl.partial.journal")));
    }

    [Fact]
    public async Task A_finished_run_leaves_what_another_run_is_writing()
    {
        using var work = new Workspace();
        work.WritePages(1);
        using var first = StartWaitingForInput(work);
        await UntilJournal(work);

        var second = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-o", "out.jsonl");

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(["out.jsonl", "out.jsonl.partial", "out.jsonl.partial.journal", "p0000.txt"], work.Files());
    }

    // The command line is right, and succeeds later: what starts jobs again may try once more.
    [Fact]
    public async Task Two_runs_do_not_write_one_file()
    {
        using var work = new Workspace();
        work.WritePages(1);
        using var first = StartWaitingForInput(work);
        await UntilJournal(work);

        var second = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-", "-o", "out.jsonl", "--resume");

        Assert.Equal((3, "newsclean: out.jsonl: another run is writing it\n"), (second.ExitCode, second.Error));
    }

    [Fact]
    public async Task A_link_stays_and_what_it_leads_to_is_replaced()
    {
        using var work = new Workspace();
        work.WritePages(1);
        work.Write("far/real.jsonl", "older\n");
        File.CreateSymbolicLink(work.At("out.jsonl"), work.At("far/real.jsonl"));

        await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-o", "out.jsonl", "--fields", "status", "--resume");

        Assert.Equal("{\"status\":\"article\"}\n", File.ReadAllText(work.At("far/real.jsonl")));
        Assert.Equal(["far/real.jsonl", "out.jsonl", "p0000.txt"], work.Files());
    }

    // Its second input never ends, so it goes on until it is disposed of.
    private static RunningProcess StartWaitingForInput(Workspace work) =>
        ProcessRunner.Start(work.Folder, "extract", "p0000.txt", "-", "-o", "out.jsonl", "--resume");

    private static Task UntilJournal(Workspace work) => RunningProcess.Until(() => File.Exists(work.At("out.jsonl.partial.journal")));
}
