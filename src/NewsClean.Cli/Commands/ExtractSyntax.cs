using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Deduplication;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options of <c>newsclean extract</c>: the one list that parsing and help are made from.</summary>
internal sealed class ExtractSyntax
{
    private readonly Option<string> _filesFrom = Value("--files-from", "FILE", "Also read the inputs that FILE names, one a line; '-' is standard input.");
    private readonly Option<string> _files0From = Value("--files0-from", "FILE", "The same with a NUL byte behind each name, as 'find -print0' writes.");
    private readonly Option<string> _maxPageBytes = Value("--max-page-bytes", "SIZE",
        $"Refuse larger pages, measured after decompression; K, M and G are known (default: {CleaningOptions.Default.MaxPageBytes >> 20}M).");
    private readonly InputFieldSyntax _inputFields = new();
    private readonly Option<string> _keep = Value("--keep", "A,B,C", "JSON and CSV: carry these fields of the input into the record's 'kept'.");
    private readonly Option<string> _format = Value("--format", "NAME",
        "One of the formats above (default: by the ending of --output; json for one file on a terminal; otherwise jsonl).");
    private readonly Option<string> _output = Value("--output", "FILE", "Write to FILE, which appears whole or not at all (default: standard output).", "-o");
    private readonly Option<string> _outputDir = Value("--output-dir", "DIR", "Write one file an input into DIR, named after the input.");
    private readonly Option<string> _resume = Flag("--resume", "With --output: go on where an earlier run with the same options and inputs was ended; begin where there is none.");
    private readonly Option<string> _fields = Value("--fields", "A,B,C", "Only these fields, in this order (default: all).");
    private readonly Option<string> _evidence = Flag("--evidence", "Add what each field was read from: offsets, rule, confidence.");
    private readonly Option<string> _blocks = Flag("--blocks", "Add every block of the page with its label, rule and probability.");
    private readonly Option<string> _escapeFormulas = Flag("--escape-formulas", "csv: put an apostrophe before cells that a spreadsheet would run as a formula.");
    private readonly Option<string> _dedupe = Flag("--dedupe", "Add duplicateOf: the earlier article that tells the same in nearly the same words, and how similar it is.");
    private readonly Option<string> _dedupeThreshold = DedupeOptions.Threshold("--dedupe-threshold");
    private readonly Option<string> _dedupeWindow = DedupeOptions.Window("--dedupe-window");
    private readonly Option<string> _profile = Value("--profile", "FILE", "Use what 'newsclean learn' has found to recur on pages of one site.");
    private readonly Option<string> _learn = Flag("--learn", "Learn that from the inputs first, which are read twice for it.");
    private readonly Option<string> _minConfidence = Value("--min-confidence", "P", "Take articles below this confidence, 0 to 1, for none (default: 0).");
    private readonly Option<string> _jobs = Value("--jobs", "N", "Clean N pages at the same time; the output is the same for any N (default: the number of processors).", "-j");
    private readonly Option<string> _quiet = Flag("--quiet", "No messages about inputs that failed, no summary, no progress.", "-q");

    /// <summary>Lists the options by group.</summary>
    public ExtractSyntax() => Groups =
    [
        new("Input", [_filesFrom, _files0From, _maxPageBytes, .. _inputFields.Options, _keep]),
        new("Output", [_format, _output, _outputDir, _resume, _fields, _evidence, _blocks, _escapeFormulas]),
        new("Near-duplicates", [_dedupe, _dedupeThreshold, _dedupeWindow]),
        new("Sites", [_profile, _learn]),
        new("Running", [_minConfidence, _jobs, _quiet]),
    ];

    /// <summary>Files, folders and <c>-</c>.</summary>
    public Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The options in the order of the help text.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public ExtractOptions Read(ParseResult parsed)
    {
        var defaults = new ExtractOptions();
        IReadOnlyList<string> keep = parsed.GetValue(_keep) is { } kept ? OptionValues.Names(kept) : [];
        return defaults with
        {
            Inputs = new InputSelection
            {
                Paths = parsed.GetValue(Paths) ?? [],
                FilesFrom = parsed.GetValue(_filesFrom),
                Files0From = parsed.GetValue(_files0From),
                Fields = _inputFields.Read(parsed) with { Keep = keep },
            },
            Format = parsed.GetValue(_format),
            OutputFile = parsed.GetValue(_output) is var file and not "-" ? file : null,
            OutputDir = parsed.GetValue(_outputDir),
            Resume = IsSet(parsed, _resume),
            Shaping = Shaping(parsed),
            Jobs = parsed.GetValue(_jobs) is { } n ? OptionValues.Jobs(n) : defaults.Jobs,
            Duplicates = IsSet(parsed, _dedupe) ? DedupeOptions.Read(parsed, _dedupeThreshold, _dedupeWindow) : RefuseWithout(parsed, _dedupeThreshold, _dedupeWindow),
            Profile = parsed.GetValue(_profile),
            Learn = IsSet(parsed, _learn),
            Quiet = IsSet(parsed, _quiet),
            Cleaning = defaults.Cleaning with
            {
                MinConfidence = parsed.GetValue(_minConfidence) is { } p ? OptionValues.Probability(p) : defaults.Cleaning.MinConfidence,
                MaxPageBytes = parsed.GetValue(_maxPageBytes) is { } size ? OptionValues.Bytes(size) : defaults.Cleaning.MaxPageBytes,
            },
            Writing = new WritingOptions
            {
                Fields = parsed.GetValue(_fields) is { } names ? OptionValues.Names(names) : null,
                Duplicates = IsSet(parsed, _dedupe),
                Evidence = IsSet(parsed, _evidence),
                Blocks = IsSet(parsed, _blocks),
                Keep = keep,
                EscapeFormulas = IsSet(parsed, _escapeFormulas),
            },
        };
    }

    // All but those that can't change a byte, so that a new option counts unless it is listed here.
    private string[] Shaping(ParseResult parsed)
    {
        Option[] shapeless = [_format, _output, _outputDir, _resume, _jobs, _quiet];
        var given = Groups.SelectMany(g => g.Options).Where(o => !shapeless.Contains(o) && IsSet(parsed, o));
        return [.. given.Select(o => string.Join(' ', [o.Name, .. parsed.GetResult(o)!.Tokens.Select(t => t.Value)]))];
    }

    private static Option<string> Value(string name, string helpName, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = helpName, Description = description };

    // A flag is there or not. Typed as text like all others: the parser's code for bool would have to be compiled at each start.
    private static Option<string> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    private static DuplicateOptions? RefuseWithout(ParseResult parsed, params Option[] details) =>
        details.FirstOrDefault(o => IsSet(parsed, o)) is { } detail ? throw new UsageException($"{detail.Name} says how --dedupe works; name that too") : null;

    private static bool IsSet(ParseResult parsed, Option flag) => parsed.GetResult(flag) is not null;
}
