using System.Text.Json;

namespace NewsClean.Writing;

/// <summary>What can be added to a record so that its values can be traced: evidence, blocks, and values of the input's own record. As text, all are their JSON.</summary>
internal static class TraceFields
{
    // By the enum's number; JSON names like the record's own: MostRead is mostRead.
    private static readonly string[] LabelNames = [.. Enum.GetNames<BlockLabel>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>Every block with its label, the rule that decided and its probability; null for a page that was never cut.</summary>
    public static RecordField Blocks { get; } = Of("blocks", WriteBlocks);

    /// <summary>For each of <paramref name="names"/> that has any: the slices that the value was read from. Null where nothing reads like a paragraph.</summary>
    public static RecordField Evidence(IReadOnlyList<string> names) => Of("evidence", (json, outcome) => WriteEvidence(json, outcome, names));

    /// <summary>Values of the input's own record, as they stand there, by name in the order of <paramref name="names"/>; null where it has none of them.</summary>
    public static RecordField Kept(IReadOnlyList<string> names) => Of("kept", (json, outcome) => WriteKept(json, outcome, names));

    private static RecordField Of(string name, Action<Utf8JsonWriter, PageOutcome> write) =>
        new(name, write, outcome => JsonText.Of(outcome, write) is var text && text == "null" ? null : text);

    private static void WriteEvidence(Utf8JsonWriter json, PageOutcome outcome, IReadOnlyList<string> names)
    {
        if (RecordField.ArticleOf(outcome) is not { } article) { json.WriteNullValue(); return; }
        json.WriteStartObject();
        // The order of the record, not that of a hash table.
        foreach (string name in names)
        {
            if (!article.Evidence.TryGetValue(name, out var slices)) continue;
            json.WriteStartArray(name);
            foreach (var slice in slices)
            {
                json.WriteStartObject();
                json.WriteNumber("start", slice.Start);
                json.WriteNumber("end", slice.End);
                json.WriteString("rule", slice.Rule);
                json.WritePropertyName("confidence");
                json.WriteProbability(slice.Confidence);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteKept(Utf8JsonWriter json, PageOutcome outcome, IReadOnlyList<string> names)
    {
        if (outcome.Kept.Count == 0) { json.WriteNullValue(); return; }
        json.WriteStartObject();
        foreach (string name in names.Distinct().Where(outcome.Kept.ContainsKey))
        {
            json.WritePropertyName(name);
            using var value = JsonDocument.Parse(outcome.Kept[name]);
            value.RootElement.WriteTo(json);
        }
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, PageOutcome outcome)
    {
        if (outcome.Labelled is not { } page) { json.WriteNullValue(); return; }
        json.WriteStartArray();
        foreach (var block in page.Blocks)
        {
            json.WriteStartObject();
            json.WriteNumber("start", block.Block.Start);
            json.WriteNumber("end", block.Block.End);
            json.WriteString("label", LabelNames[(int)block.Label]);
            json.WriteString("rule", block.Rule);
            json.WritePropertyName("p");
            json.WriteProbability(block.Probability);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
