using System.Buffers;
using CsvHelper;

namespace NewsClean.Writing;

/// <summary>
/// RFC 4180 with a header line: quotes where they are needed, an empty cell for an unknown value, lists joined by <c>; </c>.
/// Lines end in a line feed and not in RFC 4180's CR LF, so that <c>tail</c>, <c>sort</c> and <c>cut</c> find no carriage
/// return in the last cell; spreadsheets and CSV readers take either.
/// </summary>
internal sealed class CsvFormat : RecordFormat
{
    private readonly IReadOnlyList<RecordField> _fields;
    private readonly bool _blocks;
    private readonly CsvWriterOptions _csv;

    /// <param name="options">Fields, evidence and blocks (cells of JSON), and whether formulas are escaped.</param>
    public CsvFormat(WritingOptions options)
    {
        _fields = RecordFields.Select(options);
        _blocks = options.Blocks;
        // CsvHelper's Escape puts an apostrophe before = + - @ tab and CR, as OWASP's page on CSV injection asks.
        _csv = new CsvWriterOptions
        {
            NewLine = "\n",
            BufferSize = 16 * 1024,
            Injection = options.EscapeFormulas ? CsvInjection.Escape : CsvInjection.None,
        };
    }

    public override bool ReadsLabels => _blocks;

    public override void WriteStart(IBufferWriter<byte> output) => WriteLine(output, field => field.Name);

    public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome) => WriteLine(output, field => field.Text(outcome));

    private void WriteLine(IBufferWriter<byte> output, Func<RecordField, string?> cell)
    {
        using var stream = new BufferWriterStream(output);
        using var csv = CsvWriter.Create(stream, _csv, leaveOpen: true);
        foreach (var field in _fields) csv.WriteField(cell(field));
        csv.EndRecord();
    }
}
