using System.Buffers;
using System.Text.Json.Nodes;
using NewsClean.Writing;

namespace NewsClean.Tests.Samples;

/// <summary>
/// The part of a record that samples state: not what depends on the file's bytes or its place (id, path, offset), nor the
/// confidence, which moves with every change. The body is a list, a paragraph an entry, so that a diff shows paragraphs.
/// </summary>
internal static class SampleRecord
{
    // In the order of the record; the first field that differs is reported, so what explains the others stands first.
    private static readonly string[] Frame = ["source", "status", "reason"];

    private static readonly string[] Fields =
    [
        .. Frame, "title", "lead", "byline", "authors", "agency", "dateline", "publishedAt", "publishedRaw", "modifiedAt", "section", "tags",
        "language", "body", "images", "related", "copyright",
    ];

    /// <summary>The fields that a sample with this outcome states: where there is no article, only why.</summary>
    public static IReadOnlyList<string> FieldsOf(bool isArticle) => isArticle ? Fields : Frame;

    /// <summary>The record of <paramref name="outcome"/>, through the writer that users get.</summary>
    public static JsonObject Of(PageOutcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var format = RecordFormats.Get("jsonl").Create(new WritingOptions { Fields = FieldsOf(outcome is Article) });
        format.WriteRecord(buffer, outcome);
        var record = JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
        record["source"] = new JsonObject { ["encoding"] = record["source"]!["encoding"]?.DeepClone() };
        if (record["reason"] is JsonObject reason) reason.Remove("message");
        if (record["body"] is JsonValue body) record["body"] = new JsonArray([.. body.GetValue<string>().Split("\n\n").Select(p => (JsonNode)p)]);
        return record;
    }
}
