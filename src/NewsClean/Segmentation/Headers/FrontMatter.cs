namespace NewsClean.Segmentation.Headers;

/// <summary>
/// The front matter that web clippers and static sites put before Markdown: <c>---</c>, lines as <c>title: "Ferry line to close"</c>, <c>---</c>.
/// Title, author and dates become lines of the page, as pages show them; the others are left out.
/// newsclean writes such front matter itself.
/// </summary>
internal static class FrontMatter
{
    private const string Rule = "---";

    // Notes have ten lines, lists of topics many more.
    private const int MostLines = 500;

    // The longest keys in use are words of a schema: "article:published_time".
    private const int LongestKey = 40;

    private enum Field { None, Title, Byline, Authors, Published, Modified, Address }

    private static readonly (Field Field, string[] Keys)[] Known =
    [
        (Field.Title, ["title", "headline"]),
        (Field.Byline, ["byline"]),
        (Field.Authors, ["author", "authors"]),
        (Field.Published, ["published", "date", "publishedAt", "published_at", "published_time", "publish_date", "date_published", "datePublished", "pubDate"]),
        (Field.Modified, ["modified", "modifiedAt", "updated", "lastmod", "dateModified"]),
        (Field.Address, ["url", "source", "link", "canonical", "canonical_url", "original_url"]),
    ];

    /// <summary>The front matter of <paramref name="text"/>; null without one.</summary>
    public static DumpHeader? Read(string text)
    {
        int at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (!text.AsSpan(at).StartsWith(Rule)) return null;
        var values = new List<Value>();
        for (int count = 0; count < MostLines && at < text.Length; count++)
        {
            int length = LineEnds.IndexIn(text.AsSpan(at)), start = at, end = length < 0 ? text.Length : at + length;
            at = end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
            var line = text.AsSpan(start, end - start).TrimEnd();
            bool isRule = line.SequenceEqual(Rule);
            if (count == 0 ? !isRule : !isRule && !TryAdd(line, start, values)) return null;
            if (isRule && count > 0)
            {
                // "BREAKING: …" between rules is the page's.
                return values.Exists(value => value.Field != Field.None && value.Words.Count > 0) ? HeaderOf(values, end) : null;
            }
        }
        return null;
    }

    // A key's line, or one that goes on in it: an entry, a part of a longer value, a comment.
    private static bool TryAdd(ReadOnlySpan<char> line, int start, List<Value> values)
    {
        if (line.IsEmpty || line[0] == '#') return true;
        if (line[0] is ' ' or '\t' || line.StartsWith("- "))
        {
            if (values.Count == 0) return false;
            var entry = line.TrimStart();
            if (entry.StartsWith("- ") && values[^1] is { Field: Field.Authors } authors)
            {
                FrontMatterValue.AddTo(authors.Words, WithoutKey(entry[2..], "name"));
                values[^1] = authors with { End = start + line.Length };
            }
            else if (values[^1] is { Field: Field.Authors, Words.Count: 0 } author && entry.StartsWith("name: "))
            {
                FrontMatterValue.AddTo(author.Words, WithoutKey(entry, "name"));
                values[^1] = author with { End = start + line.Length };
            }
            else if (values[^1] is { Field: Field.Title } title) values[^1] = GoOn(title, entry, start + line.Length);
            return true;
        }
        int colon = line.IndexOf(':');
        if (colon <= 0 || colon > LongestKey || line[..colon].Contains(' ') || (colon + 1 < line.Length && line[colon + 1] != ' ')) return false;
        var field = FieldOf(line[..colon]);
        // Keys say what names and dates are: "author: Ann Lee". Titles and bylines stand alone on pages.
        string label = field is Field.Authors or Field.Published or Field.Modified ? $"{line[..colon]}: " : "";
        var value = new Value(field, label, start, start + line.Length, []);
        if (field != Field.None) FrontMatterValue.AddTo(value.Words, line[(colon + 1)..]); // ">-" alone says nothing yet
        values.Add(value);
        return true;
    }

    // "title: >-" and "title: Ferry line" on lines that follow (YAML 1.2.2, chapters 7.3.3 and 8.1.3).
    private static Value GoOn(Value title, ReadOnlySpan<char> line, int end)
    {
        if (title.Words.Count == 0) FrontMatterValue.AddTo(title.Words, line);
        else title.Words[^1] += " " + line.ToString();
        return title with { End = end };
    }

    private static ReadOnlySpan<char> WithoutKey(ReadOnlySpan<char> entry, string key) =>
        entry.StartsWith(key) && entry[key.Length..].StartsWith(": ") ? entry[(key.Length + 2)..] : entry;

    private static Field FieldOf(ReadOnlySpan<char> key)
    {
        foreach (var (field, keys) in Known)
            foreach (string known in keys)
                if (key.Equals(known, StringComparison.OrdinalIgnoreCase)) return field;
        return Field.None;
    }

    // Of one field the first line that says anything; authors where there is no byline.
    private static DumpHeader HeaderOf(List<Value> values, int end)
    {
        var blocks = new List<TextBlock>();
        var taken = new HashSet<Field> { Field.None, Field.Address };
        if (values.Exists(value => value.Field == Field.Byline && value.Words.Count > 0)) taken.Add(Field.Authors);
        string? url = null;
        foreach (var value in values)
        {
            if (value.Words.Count == 0) continue;
            if (value.Field == Field.Address) url ??= DumpHeader.WebAddress(value.Words[0]);
            if (taken.Add(value.Field))
                blocks.Add(new TextBlock(value.Start, value.End, value.Label + string.Join(", ", value.Words), blocks.Count == 0 ? 0 : 1, 1) { IsRendered = true });
        }
        return new DumpHeader(end) { Blocks = blocks, Url = url, IsOfMarkdown = true };
    }

    private sealed record Value(Field Field, string Label, int Start, int End, List<string> Words);
}
