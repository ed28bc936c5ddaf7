using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Running;

public class DeterminismTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Any_number_of_jobs_gives_the_same_bytes(string format)
    {
        using var work = new Workspace();
        string[] pages = work.WritePages(400);

        // One page takes thousands of times longer than its neighbours: the others must wait for it.
        work.Write("p0003.txt", string.Concat(Enumerable.Range(0, 3000).Select(Workspace.Page)));
        string[] arguments = ["extract", "--format", format, .. pages];
        var one = await ProcessRunner.NewsClean(work.Folder, [.. arguments, "--jobs", "1"]);

        foreach (string jobs in new[] { "2", "7" })
        {
            var many = await ProcessRunner.NewsClean(work.Folder, [.. arguments, "-j", jobs]);
            Assert.True(one.Output.AsSpan().SequenceEqual(many.Output), $"--jobs 1 and --jobs {jobs} differ");
            Assert.Equal(one.ExitCode, many.ExitCode);
        }
    }

    [Fact]
    public async Task Time_zone_and_locale_change_nothing()
    {
        using var work = new Workspace();
        work.WritePages(3);

        var here = await ProcessRunner.Shell(work.Folder, "TZ=UTC LC_ALL=C newsclean extract p000*.txt");
        var there = await ProcessRunner.Shell(work.Folder, "TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 newsclean extract p000*.txt");

        Assert.Equal(3, here.Lines.Length);
        Assert.Equal(here.Text, there.Text);
    }
}
