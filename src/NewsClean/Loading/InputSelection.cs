namespace NewsClean.Loading;

/// <summary>Which inputs a run reads, in this order: the paths, then the lists.</summary>
public sealed record InputSelection
{
    /// <summary>Files, folders (read recursively), and <c>-</c> for standard input.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>A file that names an input a line, <c>-</c> for standard input; null without one.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>A file of names that each end in a NUL byte, as <c>find -print0</c> writes; <c>-</c> for standard input; null without one.</summary>
    public string? Files0From { get; init; }

    /// <summary>
    /// A folder that is not entered from a folder around it, as that into which the run itself writes; it need not exist. Named by itself it is read. Null for none.
    /// </summary>
    public string? LeftOut { get; init; }

    /// <summary>Where pages stand in the records of JSON and CSV inputs.</summary>
    public InputFields Fields { get; init; } = InputFields.Default;
}
