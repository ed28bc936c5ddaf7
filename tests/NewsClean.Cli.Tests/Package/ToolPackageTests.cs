using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Package;

public class ToolPackageTests
{
    // Packing compiles the program twice, and ahead of time once.
    private static readonly TimeSpan PackLimit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task The_packed_tool_installs_from_a_folder_and_runs_from_an_empty_one()
    {
        using var work = new Workspace();
        work.Write("page.txt", Workspace.Page(1));
        work.Write("nuget.config", $"""
            <configuration><packageSources><clear /><add key="packed" value="{work.At("packages")}" /></packageSources></configuration>
            """);

        var pack = await ProcessRunner.Run(RepositoryRoot(), PackLimit, "dotnet",
            "pack", "src/NewsClean.Cli", "-c", "Release", "-o", work.At("packages"), "-nodeReuse:false", "-p:NuGetAudit=false");
        Assert.True(pack.ExitCode == 0, pack.ToString());
        var install = await ProcessRunner.Run(work.Folder, PackLimit, "dotnet",
            "tool", "install", "newsclean", "--tool-path", "tool", "--configfile", "nuget.config");
        Assert.True(install.ExitCode == 0, install.ToString());
        var run = await ProcessRunner.Run(work.Folder, ProcessRunner.TimeLimit, work.At("tool/newsclean"), "extract", "page.txt", "--fields", "status");

        Assert.Equal("{\"status\":\"article\"}\n", run.Text);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["newsclean.0.1.0.nupkg", "newsclean.any.0.1.0.nupkg", "newsclean.linux-x64.0.1.0.nupkg"],
            Directory.GetFiles(work.At("packages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(HasLinker() ? "executable" : "dotnet", Runner(work.At("packages/newsclean.linux-x64.0.1.0.nupkg")));
        Assert.Equal("dotnet", Runner(work.At("packages/newsclean.any.0.1.0.nupkg")));
    }

    // What links a native program, where the project looks for it.
    private static bool HasLinker() =>
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 && (File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc"));

    // What runs the command, as the package's settings say: itself, or the runtime.
    private static string? Runner(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var settings = archive.Entries.Single(e => e.Name == "DotnetToolSettings.xml").Open();
        return XDocument.Load(settings).Descendants("Command").Single().Attribute("Runner")?.Value;
    }

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsClean.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds NewsClean.sln");
    }
}
