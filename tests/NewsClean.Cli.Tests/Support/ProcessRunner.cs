using System.Diagnostics;

namespace NewsClean.Cli.Tests.Support;

/// <summary>Runs the built program, or a shell around it, as its users do: as a process.</summary>
public static class ProcessRunner
{
    /// <summary>What takes longer hangs. Far above the second or two that a run takes, as test machines are busy.</summary>
    public static TimeSpan TimeLimit { get; } = TimeSpan.FromSeconds(60);

    // The built program, or the one whose path this variable gives: an installed tool is other code.
    private static readonly string[] s_program = Environment.GetEnvironmentVariable("NEWSCLEAN_PROGRAM") is { Length: > 0 } path
        ? [Path.GetFullPath(path)]
        : ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "NewsClean.Cli.dll")];

    /// <summary>The program for a shell's command line.</summary>
    public static string ShellCommand { get; } = string.Join(' ', s_program.Select(word => $"'{word}'"));

    /// <summary>Runs newsclean to its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Task<ProcessResult> NewsClean(string folder, params string[] arguments) => NewsClean(folder, [], arguments);

    /// <summary>Runs newsclean to its end with <paramref name="input"/> as standard input.</summary>
    public static async Task<ProcessResult> NewsClean(string folder, byte[] input, string[] arguments)
    {
        using var process = Start(folder, arguments);
        await process.Input.WriteAsync(input);
        process.Input.Close();
        return await process.Result();
    }

    /// <summary>Starts newsclean with an open standard input.</summary>
    public static RunningProcess Start(string folder, params string[] arguments) =>
        new(StartInfo(folder, s_program[0], [.. s_program[1..], .. arguments]));

    /// <summary>Runs a line of shell; <c>newsclean</c> in it is the program.</summary>
    public static async Task<ProcessResult> Shell(string folder, string line)
    {
        string script = $"newsclean() {{ {ShellCommand} \"$@\"; }}\n{line}";
        using var process = new RunningProcess(StartInfo(folder, "bash", ["-c", script]));
        process.Input.Close();
        return await process.Result();
    }

    /// <summary>Runs newsclean on a pseudo-terminal of 80 columns; its two outputs come back as one.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">As a shell reads them.</param>
    /// <param name="environment">A setting such as <c>NO_COLOR=1</c>.</param>
    public static Task<ProcessResult> Terminal(string folder, string arguments, string environment = "NO_COLOR=") =>
        Shell(folder, $"{environment} TERM=xterm script -qec \"stty cols 80 rows 24; {ShellCommand} {arguments}\" /dev/null");

    /// <summary>Any other program.</summary>
    public static async Task<ProcessResult> Run(string folder, TimeSpan limit, string file, params string[] arguments)
    {
        using var process = new RunningProcess(StartInfo(folder, file, arguments));
        process.Input.Close();
        return await process.Result(limit);
    }

    // A test run in the background of a script, or under nohup, has SIGINT or SIGHUP ignored, and its children have that from it, as they should:
    // here they are to hear them.
    private static ProcessStartInfo StartInfo(string folder, string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT,HUP", file, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test's own build must not tell a build that a test starts where its parts are.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment.Remove("NO_COLOR");
        return start;
    }
}
