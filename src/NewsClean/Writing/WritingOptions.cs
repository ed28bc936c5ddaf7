namespace NewsClean.Writing;

/// <summary>What records hold and how they are written.</summary>
public sealed record WritingOptions
{
    /// <summary>Names of the fields to write, in this order (see <see cref="RecordFields"/>); null writes all in the record's order.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Adds <c>duplicateOf</c>: the earlier record that this one is a copy of.</summary>
    public bool Duplicates { get; init; }

    /// <summary>Adds <c>evidence</c>: for each field the slices that it was read from.</summary>
    public bool Evidence { get; init; }

    /// <summary>Adds <c>blocks</c>: every block with its label, rule and probability.</summary>
    public bool Blocks { get; init; }

    /// <summary>Adds <c>kept</c>: these fields of the input's own record (JSON, CSV), as they stand there. Empty adds nothing.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>CSV only: puts an apostrophe before cells that a spreadsheet would run as a formula. Off, as it changes the text.</summary>
    public bool EscapeFormulas { get; init; }

    /// <summary>JSON only: a single record stands alone instead of in an array.</summary>
    public bool SingleRecord { get; init; }
}
