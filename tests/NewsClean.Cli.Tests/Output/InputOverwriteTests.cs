using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Output;

public class InputOverwriteTests
{
    [Theory]
    [InlineData("extract inp -o inp/a.txt", 3, "inp/a.txt: is one of the inputs")]
    [InlineData("extract inp -o inp/../inp/b.txt", 3, "b.txt: is one of the inputs")]
    [InlineData("extract inp -o link.txt", 3, "link.txt: is one of the inputs")]
    [InlineData("extract inp -o inp/a.txt --resume", 3, "inp/a.txt: is one of the inputs")]
    [InlineData("extract linked/b.txt -o inp/b.txt", 2, "inp/b.txt: is one of the inputs")]
    [InlineData("extract --files-from <(echo inp/a.txt) -o inp/a.txt", 3, "inp/a.txt: is one of the inputs")]
    [InlineData("extract --files-from inp/list -o inp/list", 2, "--output inp/list: is the list of the inputs")]
    [InlineData("extract --files0-from inp/list -o linked/list", 2, "--output linked/list: is the list of the inputs")]
    public async Task An_output_that_is_an_input_stays_as_it_is(string arguments, int exitCode, string message)
    {
        using var work = Inputs();
        var before = work.Files().ToDictionary(f => f, f => File.ReadAllText(work.At(f)));

        var result = await ProcessRunner.Shell(work.Folder, "newsclean " + arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, work.Files().ToDictionary(f => f, f => File.ReadAllText(work.At(f))));
    }

    [Theory]
    [InlineData("inp2/p.txt inp2/p.txt.txt")]
    [InlineData("inp2")]
    [InlineData("--files-from list2")]
    [InlineData("-q inp2/p.txt inp2/p.txt.txt")]
    public async Task A_file_of_the_output_folder_that_is_an_input_stays_and_the_rest_is_written(string arguments)
    {
        using var work = new Workspace();
        work.Write("inp2/p.txt", Workspace.Page(1));
        work.Write("inp2/p.txt.txt", Workspace.Page(2));
        work.Write("list2", "inp2/p.txt\ninp2/p.txt.txt\n");

        var result = await ProcessRunner.Shell(work.Folder, $"newsclean extract {arguments} --format txt --output-dir .");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("inp2/p.txt.txt: is one of the inputs", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(Workspace.Page(2), File.ReadAllText(work.At("inp2/p.txt.txt")));
        Assert.StartsWith("Ferry 2", File.ReadAllText(work.At("inp2/p.txt.txt.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_into_a_folder_replaces_what_the_first_wrote()
    {
        using var work = Inputs();
        work.Write("out/inp/a.txt.txt", "older");

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "inp", "--format", "txt", "--output-dir", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.NotEqual("older", File.ReadAllText(work.At("out/inp/a.txt.txt")));
    }

    [Fact]
    public async Task What_a_run_wrote_into_the_inputs_folder_is_no_input_of_the_next()
    {
        using var work = Inputs();
        for (int run = 0; run < 2; run++)
        {
            var result = await ProcessRunner.NewsClean(work.Folder, "extract", "inp", "--format", "txt", "--output-dir", "inp/out");
            Assert.Equal(0, result.ExitCode);
        }
        Assert.Equal(["a.txt.txt", "b.txt.txt"],
            Directory.EnumerateFiles(work.At("inp/out"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static Workspace Inputs()
    {
        var work = new Workspace();
        work.Write("inp/a.txt", Workspace.Page(1));
        work.Write("inp/b.txt", Workspace.Page(2));
        work.Write("inp/list", "inp/a.txt\n");
        File.CreateSymbolicLink(work.At("link.txt"), work.At("inp/a.txt"));
        Directory.CreateSymbolicLink(work.At("linked"), work.At("inp"));
        return work;
    }
}
