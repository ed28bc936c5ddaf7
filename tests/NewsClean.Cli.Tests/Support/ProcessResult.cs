using System.Text;

namespace NewsClean.Cli.Tests.Support;

/// <summary>What a process left behind.</summary>
/// <param name="ExitCode">Its exit code; 128 and the signal's number where a signal killed it.</param>
/// <param name="Output">The bytes of its standard output.</param>
/// <param name="Error">The text of its standard error.</param>
public sealed record ProcessResult(int ExitCode, byte[] Output, string Error)
{
    /// <summary>Standard output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Shown when an assertion about it fails.</summary>
    public override string ToString() => $"exit {ExitCode}\n--- output\n{Text}\n--- error\n{Error}";
}
