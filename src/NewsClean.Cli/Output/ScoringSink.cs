using System.Text;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Output;

/// <summary>Keeps the records of a run to be scored, read back from what is written for users. Of two pages with one key the first counts.</summary>
internal sealed class ScoringSink : RecordSink
{
    /// <summary>The fields that records must have; the rest need not be written.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["source", "title", "lead", "authors", "publishedAt", "body"];

    /// <summary>The records by their keys.</summary>
    public Dictionary<string, ScoredRecord> Records { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void WriteRecord(PageOutcome outcome, ReadOnlySpan<byte> record)
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(record));
        foreach (var scored in RecordFile.Read(reader, outcome.Source.Path)) Records.TryAdd(scored.Key, scored);
    }

    /// <inheritdoc/>
    protected override void Finish() { }

    /// <inheritdoc/>
    protected override void Discard() => Records.Clear();
}
