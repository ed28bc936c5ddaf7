using System.Text.Json;

namespace NewsClean.Evaluation;

/// <summary>Reads the fields of gold and record lines; a field of the wrong kind is an error that names it.</summary>
/// <param name="line">The object of a line.</param>
internal readonly struct JsonFields(JsonElement line)
{
    /// <summary>A field; null where it is absent or null.</summary>
    public JsonElement? Find(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text; null where it is absent or null.</summary>
    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => throw new InvalidDataException($"{name}: expected text, found {other.ValueKind}"),
    };

    /// <summary>A text or a number, as text; null where it is absent or null.</summary>
    public string? Name(string name) => Find(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name);

    /// <summary>
    /// A list of texts, or of objects that have theirs in the field <paramref name="part"/>; a single text is a list of one. Null where
    /// it is absent or null.
    /// </summary>
    public IReadOnlyList<string>? Texts(string name, string? part = null) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(item => Item(item, name, part))],
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        { } other => throw new InvalidDataException($"{name}: expected a list of texts, found {other.ValueKind}"),
    };

    private static string Item(JsonElement item, string name, string? part) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString()!,
        JsonValueKind.Object when part is not null => new JsonFields(item).Text(part) ?? "",
        _ => throw new InvalidDataException($"{name}: expected a list of texts, found {item.ValueKind} in it"),
    };
}
