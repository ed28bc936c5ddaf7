using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary>What <c>newsclean eval</c> was asked for.</summary>
internal sealed record EvalOptions
{
    /// <summary>A file of gold lines, or a folder that holds one.</summary>
    public required string Gold { get; init; }

    /// <summary>Which pages; without any they are looked for beside the gold.</summary>
    public InputSelection Inputs { get; init; } = new();

    /// <summary>A file of records that are scored instead of pages, <c>-</c> for standard input; null without one.</summary>
    public string? Records { get; init; }

    /// <summary>Gold fields whose values get figures of their own; null for <c>lang</c> where the gold has it.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>How many of the worst bodies to list.</summary>
    public int Worst { get; init; }

    /// <summary>JSON instead of tables.</summary>
    public bool Json { get; init; }

    /// <summary>What the figures must reach.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>Pages that are worked on at the same time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>How pages are cleaned.</summary>
    public CleaningOptions Cleaning { get; init; } = CleaningOptions.Default;

    /// <summary>No messages about inputs that failed.</summary>
    public bool Quiet { get; init; }

    /// <summary>Pages were named.</summary>
    public bool HasInputs => InputRules.AreNamed(Inputs);
}
