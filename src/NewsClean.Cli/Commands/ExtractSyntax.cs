using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Deduplication;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options of <c>newsclean extract</c>: the one list that parsing and help are made from.</summary>
internal sealed class ExtractSyntax
{
    private readonly InputSyntax _inputs = new();
    private readonly Option<string> _keep = NewOption.Value("--keep", "A,B,C", "JSON and CSV: carry these fields of the input into the record's 'kept'.");
    private readonly Option<string> _format = NewOption.Value("--format", "NAME",
        "One of the formats above (default: by the ending of --output; json for one file on a terminal; otherwise jsonl).");
    private readonly Option<string> _output = NewOption.Value("--output", "FILE",
        "Write to FILE, which appears whole or not at all (default: standard output).", "-o");
    private readonly Option<string> _outputDir = NewOption.Value("--output-dir", "DIR", "Write one file a page into DIR, named after its input.");
    private readonly Option<string> _resume = NewOption.Flag("--resume",
        "With --output: go on where an earlier run with the same options and inputs was ended; begin where there is none.");
    private readonly Option<string> _fields = NewOption.Value("--fields", "A,B,C", "Only these fields, in this order (default: all).");
    private readonly Option<string> _evidence = NewOption.Flag("--evidence", "Add what each field was read from: offsets, rule, confidence.");
    private readonly Option<string> _blocks = NewOption.Flag("--blocks", "Add every block of the page with its label, rule and probability.");
    private readonly Option<string> _escapeFormulas = NewOption.Flag("--escape-formulas",
        "csv: put an apostrophe before cells that a spreadsheet would run as a formula.");
    private readonly Option<string> _dedupe = NewOption.Flag("--dedupe",
        "Add duplicateOf: the earlier article that tells the same in nearly the same words, and how similar it is.");
    private readonly Option<string> _dedupeThreshold = DedupeOptions.Threshold("--dedupe-threshold");
    private readonly Option<string> _dedupeWindow = DedupeOptions.Window("--dedupe-window");
    private readonly Option<string> _profile = NewOption.Value("--profile", "FILE", "Use what 'newsclean learn' has found to recur on pages of one site.");
    private readonly Option<string> _learn = NewOption.Flag("--learn", "Learn that from the inputs first, which are read twice for it.");
    private readonly Option<string> _minConfidence = NewOption.Value("--min-confidence", "P",
        "Take articles below this confidence, 0 to 1, for none (default: 0).");
    private readonly Option<string> _jobs = NewOption.Value("--jobs", "N",
        "Clean N pages at the same time; the output is the same for any N (default: the number of processors).", "-j");
    private readonly Option<string> _quiet = NewOption.Flag("--quiet", "No messages about inputs that failed, no summary, no progress.", "-q");

    /// <summary>Lists the options by group.</summary>
    public ExtractSyntax() => Groups =
    [
        new("Input", [.. _inputs.Options, _keep]),
        new("Output", [_format, _output, _outputDir, _resume, _fields, _evidence, _blocks, _escapeFormulas]),
        new("Near-duplicates", [_dedupe, _dedupeThreshold, _dedupeWindow]),
        new("Sites", [_profile, _learn]),
        new("Running", [_minConfidence, _jobs, _quiet]),
    ];

    /// <summary>Files, folders and <c>-</c>.</summary>
    public Argument<string[]> Paths => _inputs.Paths;

    /// <summary>The options in the order of the help text.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public ExtractOptions Read(ParseResult parsed)
    {
        var defaults = new ExtractOptions();
        var inputs = _inputs.Read(parsed);
        var cleaning = _inputs.ReadBounds(parsed);
        IReadOnlyList<string> keep = parsed.GetValue(_keep) is { } kept ? OptionValues.Names(kept) : [];
        return defaults with
        {
            Inputs = inputs with { Fields = inputs.Fields with { Keep = keep } },
            Format = parsed.GetValue(_format),
            OutputFile = parsed.GetValue(_output) is var file and not "-" ? file : null,
            OutputDir = parsed.GetValue(_outputDir),
            Resume = parsed.IsSet(_resume),
            Shaping = Shaping(parsed),
            Jobs = parsed.GetValue(_jobs) is { } n ? OptionValues.Jobs(n) : defaults.Jobs,
            Duplicates = ReadDuplicates(parsed),
            Profile = parsed.GetValue(_profile),
            Learn = parsed.IsSet(_learn),
            Quiet = parsed.IsSet(_quiet),
            Cleaning = parsed.GetValue(_minConfidence) is { } p ? cleaning with { MinConfidence = OptionValues.Probability(p) } : cleaning,
            Writing = new WritingOptions
            {
                Fields = parsed.GetValue(_fields) is { } names ? OptionValues.Names(names) : null,
                Duplicates = parsed.IsSet(_dedupe),
                Evidence = parsed.IsSet(_evidence),
                Blocks = parsed.IsSet(_blocks),
                Keep = keep,
                EscapeFormulas = parsed.IsSet(_escapeFormulas),
            },
        };
    }

    // All but those that can't change a byte, so that a new option counts unless it is listed here.
    private string[] Shaping(ParseResult parsed)
    {
        Option[] shapeless = [_format, _output, _outputDir, _resume, _jobs, _quiet];
        var given = Groups.SelectMany(g => g.Options).Where(o => !shapeless.Contains(o) && parsed.IsSet(o));
        return [.. given.Select(o => string.Join(' ', [o.Name, .. parsed.GetResult(o)!.Tokens.Select(t => t.Value)]))];
    }

    private DuplicateOptions? ReadDuplicates(ParseResult parsed)
    {
        if (parsed.IsSet(_dedupe)) return DedupeOptions.Read(parsed, _dedupeThreshold, _dedupeWindow);
        foreach (var detail in new[] { _dedupeThreshold, _dedupeWindow })
            if (parsed.IsSet(detail)) throw new UsageException($"{detail.Name} says how --dedupe works; name that too");
        return null;
    }
}
