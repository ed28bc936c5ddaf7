namespace NewsClean.Writing;

/// <summary>The fields of a record by their JSON names, in the order that they are written.</summary>
public static class RecordFields
{
    // The record, one line a field: every format writes from this table, so that a field stands in all of them or in none.
    private static readonly RecordField[] Table =
    [
        RecordField.OfOutcome("id", o => o.Id),
        CompoundFields.Source,
        RecordField.OfOutcome("status", CompoundFields.StatusOf),
        CompoundFields.Reason,
        RecordField.OfOutcome("url", o => o.Url),
        RecordField.OfOutcome("fetchedAt", o => o.FetchedAt),
        RecordField.OfArticle("title", a => a.Title),
        RecordField.OfArticle("lead", a => a.Lead),
        RecordField.OfArticle("byline", a => a.Byline),
        RecordField.OfList("authors", a => a.Authors),
        RecordField.OfArticle("agency", a => a.Agency),
        CompoundFields.Dateline,
        RecordField.OfArticle("publishedAt", a => a.PublishedAt),
        RecordField.OfList("publishedRaw", a => a.PublishedRaw),
        RecordField.OfArticle("modifiedAt", a => a.ModifiedAt),
        RecordField.OfArticle("modifiedRaw", a => a.ModifiedRaw),
        RecordField.OfArticle("section", a => a.Section),
        RecordField.OfList("tags", a => a.Tags),
        RecordField.OfArticle("language", a => a.Language),
        RecordField.OfArticle("body", a => a.Body),
        CompoundFields.Images,
        RecordField.OfList("related", a => a.Related),
        RecordField.OfArticle("copyright", a => a.Copyright),
        CompoundFields.Confidence,
    ];

    /// <summary>All names, in the record's order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Select(f => f.Name)];

    /// <summary>The fields that <paramref name="options"/> ask for, in their order, then <c>duplicateOf</c>, <c>evidence</c>, <c>blocks</c> and <c>kept</c> where wanted.</summary>
    /// <exception cref="ArgumentException">A name is unknown or stands twice, or there are no names.</exception>
    internal static IReadOnlyList<RecordField> Select(WritingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<RecordField> fields = options.Fields is { } names ? Named(names) : [.. Table];
        var written = fields.Select(f => f.Name).ToList();
        if (options.Duplicates) fields.Add(CompoundFields.DuplicateOf);
        if (options.Evidence) fields.Add(TraceFields.Evidence(written));
        if (options.Blocks) fields.Add(TraceFields.Blocks);
        if (options.Keep.Count > 0) fields.Add(TraceFields.Kept(options.Keep));
        return fields;
    }

    private static List<RecordField> Named(IReadOnlyList<string> names)
    {
        if (names.Count == 0) throw new ArgumentException($"no field is named; known are: {string.Join(", ", All)}");
        var fields = new List<RecordField>(names.Count);
        foreach (string name in names)
        {
            var field = Array.Find(Table, f => f.Name == name)
                ?? throw new ArgumentException($"no field is called '{name}'; known are: {string.Join(", ", All)}");
            if (fields.Contains(field)) throw new ArgumentException($"field '{name}' is named twice");
            fields.Add(field);
        }
        return fields;
    }
}
