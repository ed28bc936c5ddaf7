using System.Text;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Resuming;

public class KillTests
{
    private const int Pages = 1200, Kills = 10, PagesAKill = Pages / (Kills + 2);

    // Every run is told the names of some pages more than the one before and waits for further ones: none can end before it is killed,
    // however fast the machine.
    [Theory]
    [InlineData("jsonl", "1", 1)]
    [InlineData("csv", "3", 2)]
    public async Task A_run_that_is_killed_ten_times_ends_with_the_same_bytes(string format, string jobs, int seed)
    {
        using var work = new Workspace();
        string[] names = [.. work.WritePages(Pages, "in/").Select(name => name + "\n")];
        string[] arguments = ["extract", "--files-from", "-", "--format", format, "-q", "--jobs", jobs];
        var whole = await ProcessRunner.NewsClean(work.Folder, NamesOf(names), arguments);
        var random = new Random(seed);

        long length = 0;
        for (int kill = 0; kill < Kills; kill++)
        {
            using var run = ProcessRunner.Start(work.Folder, [.. arguments, "-o", "out", "--resume"]);
            await run.Input.WriteAsync(NamesOf(names[..(PagesAKill * (kill + 1))]));
            await run.Input.FlushAsync();
            await RunningProcess.Until(() => LengthOf(work.At("out.partial")) > length);
            await Task.Delay(random.Next(30));
            run.Send("KILL");
            Assert.Equal(137, (await run.Result()).ExitCode);
            length = LengthOf(work.At("out.partial"));
            Assert.False(File.Exists(work.At("out")));
        }
        var last = await ProcessRunner.NewsClean(work.Folder, NamesOf(names), [.. arguments, "-o", "out", "--resume"]);

        Assert.InRange(length, 1, whole.Output.Length - 1);
        Assert.Equal(0, last.ExitCode);
        Assert.True(whole.Output.AsSpan().SequenceEqual(File.ReadAllBytes(work.At("out"))), "the bytes differ");
        Assert.DoesNotContain(work.Files(), f => f.StartsWith("out.", StringComparison.Ordinal));
    }

    private static byte[] NamesOf(string[] names) => Encoding.UTF8.GetBytes(string.Concat(names));

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
