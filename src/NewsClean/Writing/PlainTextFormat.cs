using System.Buffers;
using System.Text;

namespace NewsClean.Writing;

/// <summary>
/// Text for people: title, a line of byline and date, standfirst, body, with a blank line between them. With
/// <see cref="WritingOptions.Fields"/>, the values of those fields instead: <c>body</c> alone gives nothing but bodies.
/// A page without an article is one line, <c># path: error: message</c>. A line of 72 hyphens parts two records.
/// </summary>
internal sealed class PlainTextFormat : RecordFormat
{
    private static readonly byte[] Rule = Encoding.UTF8.GetBytes("\n" + new string('-', 72) + "\n\n");

    private readonly IReadOnlyList<RecordField>? _fields;

    /// <param name="options">The fields. Evidence and blocks have no place here.</param>
    /// <exception cref="ArgumentException">Evidence or blocks are asked for, or duplicates without named fields, or a field is unknown.</exception>
    public PlainTextFormat(WritingOptions options)
    {
        TextParts.RefuseTraces(options, "txt");
        if (options is { Duplicates: true, Fields: null }) throw new ArgumentException("txt without named fields has no place for duplicateOf; the other formats have");
        var fields = RecordFields.Select(options);
        _fields = options.Fields is null ? null : fields;
    }

    public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome)
    {
        var parts = outcome is not Article article ? [TextParts.Comment(outcome)]
            : _fields is null ? [article.Title, TextParts.Credits(TextParts.Byline(article), article.PublishedAt), article.Lead, article.Body]
            : _fields.Select(field => field.Text(outcome));
        string text = string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
        Encoding.UTF8.GetBytes(text, output);
        output.Write("\n"u8);
    }

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write(Rule);
}
