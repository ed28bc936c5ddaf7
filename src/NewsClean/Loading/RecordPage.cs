using NewsClean.Loading.Tables;

namespace NewsClean.Loading;

/// <summary>Makes a page of the fields of a JSON object or a CSV row.</summary>
/// <param name="fields">The names to look for.</param>
/// <param name="values">What the record has in these fields.</param>
/// <param name="kept">What goes into the output as it is: JSON values.</param>
/// <param name="names">All fields of the record, for messages.</param>
internal readonly struct RecordPage(InputFields fields, Dictionary<string, FieldValue> values, Dictionary<string, string> kept, IReadOnlyList<string> names)
{
    private const int NamesShown = 12;

    /// <summary>The page, or why there is none.</summary>
    public LoadedPage Make(SourceLocation source)
    {
        string? url = Text(fields.UrlNames);
        source = source with { Key = Text(fields.IdNames) };
        if (First(fields.HtmlNames) is { Bytes.Length: > 0 } html)
            return Page(source with { MediaType = MediaTypes.Html }, html, url, declared: "utf-8");
        if (First(fields.TextNames) is { } text)
        {
            bool isHtml = MediaTypes.IsHtml(FormatSniffer.Sniff(text.Bytes)?.MediaType);
            return Page(source with { MediaType = isHtml ? MediaTypes.Html : MediaTypes.Text }, text, url, declared: null);
        }
        string found = names.Count == 0 ? "no fields" : string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? " and more" : "");
        return PageInput.Refuse(
            source, ReasonCodes.BadRecord,
            $"record at byte {source.Offset}: has no text in a field {fields.PageNames}; it has {found} (--text-field, --html-field name another)", url);
    }

    private LoadedPage Page(SourceLocation source, FieldValue value, string? url, string? declared) =>
        new(new RawPage(source, value.Bytes) { Url = url, DeclaredEncoding = declared, DecodedFrom = value.Encoding, Kept = kept }, null);

    private string? Text(IReadOnlyList<string> wanted) => First(wanted) is { Bytes.Length: > 0 } value ? FieldValue.TextOf(value.Bytes) : null;

    private FieldValue? First(IReadOnlyList<string> wanted)
    {
        foreach (string name in wanted)
            if (values.TryGetValue(name, out var value)) return value;
        return null;
    }
}
