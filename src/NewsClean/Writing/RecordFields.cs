namespace NewsClean.Writing;

/// <summary>The fields of a record by their JSON names, in the order that they are written.</summary>
public static class RecordFields
{
    /// <summary>All names, in the record's order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "id", "source", "status", "reason", "url", "fetchedAt", "title", "lead", "byline", "authors", "agency", "dateline",
        "publishedAt", "publishedRaw", "modifiedAt", "modifiedRaw", "section", "tags", "language", "body", "images", "related",
        "copyright", "confidence",
    ];
}
