using System.CommandLine;

namespace NewsClean.Cli.Tests.Support;

/// <summary>What holds for every command.</summary>
internal static class CommandChecks
{
    /// <summary>In a folder that holds <paramref name="file"/>, the arguments are refused with 2 and <paramref name="message"/>, and nothing is written.</summary>
    public static async Task AssertRefused(string message, (string Name, string Text) file, string[] arguments)
    {
        using var work = new Workspace();
        work.Write(file.Name, file.Text);

        var result = await ProcessRunner.NewsClean(work.Folder, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    /// <summary>The help of <paramref name="command"/>, after a check that it names all its options, in lines that fit a terminal.</summary>
    public static async Task<string> AssertHelpNamesEveryOption(string command)
    {
        var help = await ProcessRunner.NewsClean("/", command, "--help");

        foreach (Option option in NewsCleanRoot.Create(command).Subcommands.Single(c => c.Name == command).Options)
            Assert.Contains($"{option.Name} ", help.Text, StringComparison.Ordinal);
        Assert.All(help.Lines.Where(l => !l.StartsWith("  newsclean ", StringComparison.Ordinal)), l => Assert.InRange(l.Length, 1, 80));
        return help.Text;
    }
}
