using System.Text.Json;

namespace NewsClean.Evaluation;

/// <summary>
/// Reads records that were written before: a JSON object a line as newsclean writes it. Records of other programs do as well: <c>source</c>
/// may be the path itself or be absent (then <c>id</c> is the key), <c>published</c> stands for <c>publishedAt</c>, authors may be objects
/// with a <c>name</c>, the body a list of paragraphs or of objects with a <c>text</c>.
/// </summary>
public static class RecordFile
{
    /// <summary>Reads lines as they are asked for; blank ones are passed over.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line can't be read; the message says which and why.</exception>
    public static IEnumerable<ScoredRecord> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return JsonLineReader.Read(reader, name, Parse);
    }

    private static ScoredRecord Parse(JsonElement line)
    {
        var fields = new JsonFields(line);
        return new ScoredRecord(Key(fields))
        {
            Title = fields.Text("title"),
            Lead = fields.Text("lead"),
            Authors = fields.Texts("authors", part: "name") ?? [],
            Published = fields.Text("publishedAt") is { Length: > 0 } time ? time : fields.Text("published"),
            Body = fields.Texts("body", part: "text") is { } paragraphs ? string.Join('\n', paragraphs) : null,
        };
    }

    // A record that says neither belongs to no page.
    private static string Key(JsonFields fields)
    {
        var place = fields.Find("source") is { ValueKind: JsonValueKind.Object } found ? new JsonFields(found) : default(JsonFields?);
        if (place?.Text("key") is { Length: > 0 } key) return key;
        string? path = fields.Find("source") switch
        {
            { ValueKind: JsonValueKind.Object } => place?.Text("member") ?? place?.Text("path"),
            { ValueKind: JsonValueKind.String } source => source.GetString(),
            _ => null,
        };
        return string.IsNullOrEmpty(path) ? fields.Name("id") ?? "" : ScoredRecord.KeyOf(path);
    }
}
