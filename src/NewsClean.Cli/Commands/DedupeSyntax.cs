using System.CommandLine;
using NewsClean.Cli.Help;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options of <c>newsclean dedupe</c>.</summary>
internal sealed class DedupeSyntax
{
    /// <summary>Lists the options by group.</summary>
    public DedupeSyntax() => Groups = [new("Options", [Output, Threshold, Window, Quiet])];

    /// <summary>The files of records.</summary>
    public Argument<string[]> Files { get; } = new("FILE") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Where the records go.</summary>
    public Option<string> Output { get; } =
        NewOption.Value("--output", "FILE", "Write to FILE, which appears whole or not at all (default: standard output).", "-o");

    /// <summary>The least similarity of a copy.</summary>
    public Option<string> Threshold { get; } = DedupeOptions.Threshold("--threshold");

    /// <summary>How many records are remembered.</summary>
    public Option<string> Window { get; } = DedupeOptions.Window("--window");

    /// <summary>No messages.</summary>
    public Option<string> Quiet { get; } = NewOption.Flag("--quiet", "No messages about lines that are no records, no summary.", "-q");

    /// <summary>The options in the order of the help text.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }
}
