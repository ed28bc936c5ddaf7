using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options of <c>newsclean learn</c>.</summary>
internal sealed class LearnSyntax
{
    private readonly Option<string> _filesFrom = Value("--files-from", "FILE", "Also read the inputs that FILE names, one a line; '-' is standard input.");
    private readonly Option<string> _files0From = Value("--files0-from", "FILE", "The same with a NUL byte behind each name, as 'find -print0' writes.");
    private readonly Option<string> _maxPageBytes = Value("--max-page-bytes", "SIZE",
        $"Refuse larger pages, measured after decompression; K, M and G are known (default: {CleaningOptions.Default.MaxPageBytes >> 20}M).");
    private readonly InputFieldSyntax _inputFields = new();
    private readonly Option<string> _output = Value("--output", "FILE", "Write the profile to FILE, which appears whole or not at all (default: standard output).", "-o");
    private readonly Option<string> _quiet = new("--quiet", "-q") { Description = "No messages about inputs that failed.", Arity = ArgumentArity.Zero };

    /// <summary>Lists the options by group.</summary>
    public LearnSyntax() => Groups =
    [
        new("Input", [_filesFrom, _files0From, _maxPageBytes, .. _inputFields.Options]),
        new("Output", [_output, _quiet]),
    ];

    /// <summary>Files, folders and <c>-</c>.</summary>
    public Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The options in the order of the help text.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public ExtractOptions Read(ParseResult parsed) => new()
    {
        Inputs = new InputSelection
        {
            Paths = parsed.GetValue(Paths) ?? [],
            FilesFrom = parsed.GetValue(_filesFrom),
            Files0From = parsed.GetValue(_files0From),
            Fields = _inputFields.Read(parsed),
        },
        OutputFile = parsed.GetValue(_output) is var file and not "-" ? file : null,
        Quiet = parsed.GetResult(_quiet) is not null,
        Cleaning = parsed.GetValue(_maxPageBytes) is { } size ? CleaningOptions.Default with { MaxPageBytes = OptionValues.Bytes(size) } : CleaningOptions.Default,
    };

    private static Option<string> Value(string name, string helpName, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = helpName, Description = description };
}
