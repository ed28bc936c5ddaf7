using System.CommandLine;
using NewsClean.Cli.Help;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options of <c>newsclean learn</c>.</summary>
internal sealed class LearnSyntax
{
    private readonly InputSyntax _inputs = new();
    private readonly Option<string> _output = NewOption.Value("--output", "FILE",
        "Write the profile to FILE, which appears whole or not at all (default: standard output).", "-o");
    private readonly Option<string> _quiet = NewOption.Flag("--quiet", "No messages about inputs that failed.", "-q");

    /// <summary>Lists the options by group.</summary>
    public LearnSyntax() => Groups =
    [
        new("Input", _inputs.Options),
        new("Output", [_output, _quiet]),
    ];

    /// <summary>Files, folders and <c>-</c>.</summary>
    public Argument<string[]> Paths => _inputs.Paths;

    /// <summary>The options in the order of the help text.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public ExtractOptions Read(ParseResult parsed) => new()
    {
        Inputs = _inputs.Read(parsed),
        OutputFile = parsed.GetValue(_output) is var file and not "-" ? file : null,
        Quiet = parsed.IsSet(_quiet),
        Cleaning = _inputs.ReadBounds(parsed),
    };
}
