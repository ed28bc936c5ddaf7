using NewsClean.Cli.Terminal;
using NewsClean.Deduplication;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>What <c>newsclean extract</c> was asked for.</summary>
internal sealed record ExtractOptions
{
    private readonly Lazy<bool> _holdsMany = new(false);

    /// <summary>Which inputs.</summary>
    public InputSelection Inputs
    {
        get;
        init
        {
            field = value;
            _holdsMany = new(() => value.Paths.Count > 0 && PageLoader.HoldsMany(value.Paths[0], value.Fields));
        }
    } = new();

    /// <summary>Name of the format; null chooses by the output, see <see cref="ChooseFormat"/>.</summary>
    public string? Format { get; init; }

    /// <summary>The file that gets all records; null for standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>The folder that gets one file an input; null without one.</summary>
    public string? OutputDir { get; init; }

    /// <summary>Go on with what an earlier run into <see cref="OutputFile"/> has left, and leave such a thing where this one ends before.</summary>
    public bool Resume { get; init; }

    /// <summary>The options that can change what records say, as they were given; the format aside, which is chosen.</summary>
    public IReadOnlyList<string> Shaping { get; init; } = [];

    /// <summary>Pages that are cleaned at the same time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>How pages are cleaned.</summary>
    public CleaningOptions Cleaning { get; init; } = CleaningOptions.Default;

    /// <summary>What records hold.</summary>
    public WritingOptions Writing { get; init; } = new();

    /// <summary>What counts as a near-duplicate; null where none are looked for.</summary>
    public DuplicateOptions? Duplicates { get; init; }

    /// <summary>The file that says what recurs on pages of one site; null without one.</summary>
    public string? Profile { get; init; }

    /// <summary>Learns from the inputs what recurs on pages of one site, before they are cleaned.</summary>
    public bool Learn { get; init; }

    /// <summary>No messages about inputs that failed, no summary, no progress.</summary>
    public bool Quiet { get; init; }

    /// <summary>One file that is one page, or standard input: its JSON is an object, not an array.</summary>
    public bool IsSingleInput => Inputs is { FilesFrom: null, Files0From: null, Paths: [var only] } && !Directory.Exists(only) && !_holdsMany.Value;

    /// <summary>The records go to the terminal that somebody looks at.</summary>
    public bool WritesToTerminal => OutputFile is null && OutputDir is null && TerminalChecks.OutputIsTerminal;

    /// <summary>
    /// The format: the one that was named, else that of the output file's ending, else indented JSON for one file on a
    /// terminal, else JSON lines.
    /// </summary>
    public RecordFormats.Entry ChooseFormat()
    {
        string ending = Path.GetExtension(OutputFile ?? "").TrimStart('.');
        return RecordFormats.Find(Format) ?? RecordFormats.FindByEnding(ending) ?? RecordFormats.Get(WritesToTerminal && IsSingleInput ? "json" : "jsonl");
    }
}
