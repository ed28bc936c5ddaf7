using System.Text.Json;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Output;

public class SignalTests
{
    [Theory]
    [InlineData("INT", 130, "1")]
    [InlineData("INT", 130, "2")]
    [InlineData("TERM", 143, "1")]
    [InlineData("TERM", 143, "2")]
    public async Task Standard_output_has_whole_records_only(string signal, int exitCode, string jobs)
    {
        using var work = new Workspace();
        string[] pages = work.WritePages(3);
        using var run = ProcessRunner.Start(work.Folder, ["extract", "--jobs", jobs, .. pages, "-"]);
        await RunningProcess.Until(() => run.LinesSoFar == 3);

        run.Send(signal);
        var result = await run.Result();

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(3, result.Lines.Length);
        Assert.All(result.Lines, line => JsonDocument.Parse(line).Dispose());
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_busy_run_stops_between_two_records()
    {
        using var work = new Workspace();
        string[] pages = work.WritePages(50);
        string[] many = [.. Enumerable.Repeat(pages, 100).SelectMany(p => p)];
        using var run = ProcessRunner.Start(work.Folder, ["extract", .. many, "-"]);
        await RunningProcess.Until(() => run.LinesSoFar >= 10);

        run.Send("INT");
        var result = await run.Result();

        Assert.Equal(130, result.ExitCode);
        Assert.EndsWith("}\n", result.Text, StringComparison.Ordinal);
        Assert.All(result.Lines, line => JsonDocument.Parse(line).Dispose());
    }
}
