using System.Buffers;

namespace NewsClean.Writing;

/// <summary>The list of writers.</summary>
public static class RecordFormats
{
    /// <summary>A format's entry in the list.</summary>
    /// <param name="Name">As <c>--format</c> takes it; also the file ending, without the dot.</param>
    /// <param name="Description">One line for help.</param>
    /// <param name="Create">Makes the writer.</param>
    public sealed record Entry(string Name, string Description, Func<WritingOptions, RecordFormat> Create);

    /// <summary>All formats; the order is that of the help text.</summary>
    public static IReadOnlyList<Entry> All { get; } =
    [
        new("jsonl", "one JSON object a line", _ => new TextOnly()),
    ];

    // The body alone, until the formats stand here.
    private sealed class TextOnly : RecordFormat
    {
        public override void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome) =>
            output.Write(System.Text.Encoding.UTF8.GetBytes((outcome is Article article ? article.Body : "") + "\n"));
    }
}
