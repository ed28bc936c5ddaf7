using System.Buffers;
using System.Text.Json;

namespace NewsClean.Writing;

/// <summary>One JSON object a line, each line ended by a line feed.</summary>
/// <param name="options">Fields, evidence and blocks.</param>
internal sealed class JsonLinesFormat(WritingOptions options) : RecordFormat
{
    private readonly IReadOnlyList<RecordField> _fields = RecordFields.Select(options);

    public override bool ReadsLabels => options.Blocks;

    public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Compact)) JsonText.WriteObject(json, _fields, outcome);
        output.Write("\n"u8);
    }
}
