namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>The names in what the markup of a page states of its authors, a source at a time.</summary>
/// <param name="Names">The names, in order, each once.</param>
/// <param name="Agency">The agency among them, null without one.</param>
/// <param name="Hint">The first statement.</param>
/// <param name="Source">The kind of source.</param>
internal sealed record StatedAuthors(IReadOnlyList<string> Names, string? Agency, PageHint Hint, AuthorFeatures Source)
{
    // Lists of more are of all who ever wrote for the site.
    private const int MostNames = 12;

    // "The Editorial Board of The Daily Bugle and its Friends": longer values are sentences.
    private const int LongestName = 60;

    /// <summary>All features are the names'.</summary>
    public AuthorFeatures Shape { get; private init; }

    /// <summary>The statements of <paramref name="hints"/>, in the order of the page.</summary>
    public static IReadOnlyList<StatedAuthors> Of(PageHints hints)
    {
        var bySource = new List<(string Source, List<PageHint> Hints)>();
        foreach (var hint in hints.Items)
        {
            if (hint.Kind != PageHintKind.Author) continue;
            int known = bySource.FindIndex(s => s.Source == hint.Source);
            if (known < 0) bySource.Add((hint.Source, [hint]));
            else bySource[known].Hints.Add(hint);
        }
        var found = new List<StatedAuthors>();
        foreach (var (source, values) in bySource)
            if (Read(values, SourceOf(source)) is { } authors) found.Add(authors);
        return found;
    }

    private static AuthorFeatures SourceOf(string source) => source switch
    {
        "json-ld" => AuthorFeatures.JsonArticle,
        "json-ld-page" => AuthorFeatures.JsonPage,
        "author" => AuthorFeatures.MetaAuthor,
        "itemprop" => AuthorFeatures.ItemProperty,
        "rel-author" => AuthorFeatures.RelAuthor,
        _ => AuthorFeatures.MetaOther,
    };

    private static StatedAuthors? Read(List<PageHint> hints, AuthorFeatures source)
    {
        var (names, shape) = (new List<string>(), AuthorFeatures.Given);
        string? agency = null;
        PageHint? first = null;
        foreach (var hint in hints)
        {
            int before = names.Count;
            AddNames(hint.Value, names, ref shape, ref agency);
            if (names.Count > before) first ??= hint;
        }
        return first is null || names.Count > MostNames ? null : new StatedAuthors(names, agency, first, source) { Shape = shape };
    }

    // "Ann Lee", "By Ann Lee and Bo Ek", "Ann Lee, Bo Ek", "Reuters", "annlee"; no address.
    private static void AddNames(string value, List<string> names, ref AuthorFeatures shape, ref string? agency)
    {
        if (value.Length is < 2 or > 300 || IsAddress(value)) return;
        int start = BylineOpening.Find(value) is { } opening && opening.After < value.Length ? opening.After : 0;
        var read = BylineNames.Read(value, start);
        if (read.Names.Count > 0 && read.Clean && read.Names[0].Start == start)
        {
            agency ??= read.Agency;
            foreach (var name in read.Names)
            {
                if (!name.Given) shape &= ~AuthorFeatures.Given;
                Add(value[name.Start..name.End], names);
            }
            return;
        }
        shape &= ~AuthorFeatures.Given;
        if (read.Agency is { } only && read.Names.Count == 0)
        {
            agency ??= only;
            shape |= AuthorFeatures.Agency;
            Add(value[read.AgencySpan.Start..read.AgencySpan.End], names);
        }
        else if (value.Length - start <= LongestName)
        {
            shape |= AuthorFeatures.NoName;
            Add(value[start..].Trim(' ', ',', '.'), names);
        }
    }

    private static bool IsAddress(string value) =>
        value.Contains("://", StringComparison.Ordinal) || value.Contains("www.", StringComparison.OrdinalIgnoreCase) || value.Contains('@') || value.StartsWith('/');

    private static void Add(string name, List<string> names)
    {
        if (name.Length > 0 && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
    }
}
