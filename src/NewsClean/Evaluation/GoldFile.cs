using System.Text.Json;

namespace NewsClean.Evaluation;

/// <summary>
/// Reads gold: a JSON object a line with <c>id</c> and any of <c>title</c>, <c>authors</c> (list), <c>published</c> (ISO 8601), <c>body</c>
/// (paragraphs separated by line feeds), <c>summary</c> (the body begins with the standfirst), <c>with</c> and <c>without</c> (lists of
/// snippets), and whatever else pages are to be grouped by, such as <c>lang</c>.
/// </summary>
public static class GoldFile
{
    /// <summary>Reads all lines; blank ones are passed over.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line can't be read; the message says which and why.</exception>
    public static IReadOnlyList<GoldPage> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return [.. JsonLineReader.Read(reader, name, Parse)];
    }

    private static GoldPage Parse(JsonElement line)
    {
        var fields = new JsonFields(line);
        return new GoldPage(fields.Name("id") ?? throw new InvalidDataException("id: expected text, found none"))
        {
            Title = fields.Text("title"),
            Authors = fields.Texts("authors"),
            Published = fields.Text("published"),
            Body = fields.Text("body"),
            BodyHasLead = fields.Find("summary") is { } summary && HasContent(summary),
            With = fields.Texts("with") ?? [],
            Without = fields.Texts("without") ?? [],
            Fields = ReadFields(line),
        };
    }

    private static bool HasContent(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        _ => value.ValueKind == JsonValueKind.True,
    };

    private static Dictionary<string, string> ReadFields(JsonElement line)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in line.EnumerateObject())
            if (field.Name != "body" && field.Value.ValueKind != JsonValueKind.Null) fields[field.Name] = field.Value.ToString();
        return fields;
    }
}
