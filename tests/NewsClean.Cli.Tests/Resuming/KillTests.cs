using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Resuming;

public class KillTests
{
    [Theory]
    [InlineData("jsonl", "1", 1)]
    [InlineData("csv", "3", 2)]
    public async Task A_run_that_is_killed_ten_times_ends_with_the_same_bytes(string format, string jobs, int seed)
    {
        using var work = new Workspace();
        work.WritePages(1000, "in/");
        string[] arguments = ["extract", "in", "--format", format, "-q", "--jobs", jobs];
        var whole = await ProcessRunner.NewsClean(work.Folder, arguments);
        var random = new Random(seed);

        long length = 0;
        for (int kill = 0; kill < 10; kill++)
        {
            using var run = ProcessRunner.Start(work.Folder, [.. arguments, "-o", "out", "--resume"]);
            long reaches = length + random.Next(whole.Output.Length / 30);
            await RunningProcess.Until(() => LengthOf(work.At("out.partial")) > reaches);
            run.Send("KILL");
            Assert.Equal(137, (await run.Result()).ExitCode);
            length = LengthOf(work.At("out.partial"));
            Assert.False(File.Exists(work.At("out")));
        }
        var last = await ProcessRunner.NewsClean(work.Folder, [.. arguments, "-o", "out", "--resume"]);

        Assert.InRange(length, 1, whole.Output.Length - 1);
        Assert.Equal(0, last.ExitCode);
        Assert.True(whole.Output.AsSpan().SequenceEqual(File.ReadAllBytes(work.At("out"))), "the bytes differ");
        Assert.DoesNotContain(work.Files(), f => f.StartsWith("out.", StringComparison.Ordinal));
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
