using System.CommandLine;
using NewsClean.Cli.Help;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options of <c>newsclean eval</c>.</summary>
internal sealed class EvalSyntax
{
    private readonly InputSyntax _inputs = new();
    private readonly Option<string> _records = NewOption.Value("--records", "FILE",
        "Score records that were written before, JSON lines, instead of pages; '-' is standard input.");
    private readonly Option<string[]> _group = NewOption.Values("--group", "FIELD",
        "Figures for each value of this gold field; may be given again (default: lang).");
    private readonly Option<string> _worst = NewOption.Value("--worst", "N", "List the N pages with the worst bodies, worst first, in shingles (default: 0).");
    private readonly Option<string> _format = NewOption.Value("--format", "NAME", "text, or json for programs (default: text).");
    private readonly Option<string[]> _min = NewOption.Values("--min", "FIGURE=NUMBER",
        "Exit with 4 when the figure is below the number, or above it with FIGURE<=NUMBER; may be given again.");
    private readonly Option<string> _minConfidence = NewOption.Value("--min-confidence", "P",
        "Take articles below this confidence, 0 to 1, for none (default: 0).");
    private readonly Option<string> _jobs = NewOption.Value("--jobs", "N",
        "Work on N pages at the same time; the figures are the same for any N (default: the number of processors).", "-j");
    private readonly Option<string> _quiet = NewOption.Flag("--quiet", "No messages about inputs that failed.", "-q");

    /// <summary>Lists the options by group.</summary>
    public EvalSyntax() => Groups =
    [
        new("Input", [.. _inputs.Options, _records]),
        new("Output", [_group, _worst, _format]),
        new("Running", [_min, _minConfidence, _jobs, _quiet]),
    ];

    /// <summary>The gold.</summary>
    public Argument<string> Gold { get; } = new("GOLD") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The pages.</summary>
    public Argument<string[]> Paths => _inputs.Paths;

    /// <summary>The options in the order of the help text.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public EvalOptions Read(ParseResult parsed)
    {
        var options = new EvalOptions
        {
            Gold = parsed.GetValue(Gold)!,
            Inputs = _inputs.Read(parsed),
            Records = parsed.GetValue(_records),
            Groups = parsed.GetValue(_group) is { Length: > 0 } fields ? fields : null,
            Worst = parsed.GetValue(_worst) is { } worst ? OptionValues.Count("--worst", worst) : 0,
            Json = IsJson(parsed.GetValue(_format)),
            Thresholds = [.. (parsed.GetValue(_min) ?? []).Select(Threshold.Parse)],
            Cleaning = _inputs.ReadBounds(parsed),
            Quiet = parsed.IsSet(_quiet),
        };
        return options with
        {
            Jobs = parsed.GetValue(_jobs) is { } n ? OptionValues.Jobs(n) : options.Jobs,
            Cleaning = parsed.GetValue(_minConfidence) is { } p ? options.Cleaning with { MinConfidence = OptionValues.Probability(p) } : options.Cleaning,
        };
    }

    private static bool IsJson(string? format) => format?.ToUpperInvariant() switch
    {
        null or "TEXT" => false,
        "JSON" => true,
        _ => throw new UsageException($"--format {format}: expected one of text, json"),
    };
}
