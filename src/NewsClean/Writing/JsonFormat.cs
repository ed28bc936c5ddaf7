using System.Buffers;
using System.Text.Json;

namespace NewsClean.Writing;

/// <summary>An indented JSON array of records, or a single object.</summary>
/// <param name="options">Fields, evidence, blocks, and whether the one record stands alone.</param>
internal sealed class JsonFormat(WritingOptions options) : RecordFormat
{
    private readonly IReadOnlyList<RecordField> _fields = RecordFields.Select(options);
    private readonly bool _array = !options.SingleRecord;

    public override bool ReadsLabels => options.Blocks;

    public override void WriteStart(IBufferWriter<byte> output)
    {
        if (_array) output.Write("["u8);
    }

    public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome)
    {
        if (_array) WriteItem(output, outcome);
        else
        {
            using (var json = new Utf8JsonWriter(output, JsonText.Indented)) JsonText.WriteObject(json, _fields, outcome);
            output.Write("\n"u8);
        }
    }

    public override void WriteSeparator(IBufferWriter<byte> output)
    {
        if (_array) output.Write(","u8);
    }

    public override void WriteEnd(IBufferWriter<byte> output)
    {
        if (_array) output.Write("\n]\n"u8);
    }

    // The JSON writer indents by depth, so the record is written inside an array of its own, whose bracket is then left out.
    private void WriteItem(IBufferWriter<byte> output, PageOutcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            json.WriteStartArray();
            JsonText.WriteObject(json, _fields, outcome);
        }
        output.Write(buffer.WrittenSpan[1..]);
    }
}
