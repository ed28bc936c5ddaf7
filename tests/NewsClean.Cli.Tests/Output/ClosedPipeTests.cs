using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Output;

public class ClosedPipeTests
{
    // The last input never ends: a run that ignores the closed pipe waits for it until the test's time limit. 2,000 records are
    // many times what a pipe holds, so that the closed pipe is met before.
    [Theory]
    [InlineData("extract --jobs 1")]
    [InlineData("extract --jobs 2")]
    [InlineData("explain")]
    public async Task A_reader_that_leaves_ends_the_run_at_once_and_quietly(string command)
    {
        using var work = new Workspace();
        work.WritePages(2000);

        var result = await ProcessRunner.Shell(work.Folder, $$"""
            mkfifo endless; exec 9<>endless
            { newsclean {{command}} p*.txt - <endless; echo "exit $?" >code; } | head -1
            cat code
            """);

        Assert.Equal(2, result.Lines.Length);
        Assert.Equal("exit 0", result.Lines[1]);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Two_runs_into_one_file_follow_each_other()
    {
        using var work = new Workspace();
        work.WritePages(2);

        await ProcessRunner.Shell(work.Folder, "{ echo before; newsclean extract p0000.txt --fields status; newsclean extract p0001.txt --fields status; echo after; } >all");

        Assert.Equal(["before", "{\"status\":\"article\"}", "{\"status\":\"article\"}", "after"], File.ReadAllLines(work.At("all")));
    }

    [Fact]
    public async Task Help_into_a_closed_pipe_is_quiet()
    {
        using var work = new Workspace();

        var result = await ProcessRunner.Shell(work.Folder, "newsclean extract --help | true");

        Assert.Empty(result.Error);
    }
}
