using System.Buffers;

namespace NewsClean.Deduplication;

/// <summary>Marks near-duplicates in records that were written before, a JSON object a line. All else of a line passes through byte for byte.</summary>
/// <param name="options">What counts as a duplicate; null means <see cref="DuplicateOptions.Default"/>.</param>
public sealed class RecordMarker(DuplicateOptions? options = null)
{
    private readonly DuplicateFinder _finder = new(options);

    /// <summary>What became of a line.</summary>
    /// <param name="DuplicateOf">The earlier record that it is a copy of; null where it is none.</param>
    /// <param name="HasBody">The line has a field <c>body</c>, though it may be null.</param>
    /// <param name="Fault">Why the line is no record, and passed through as it is; null for a record.</param>
    public readonly record struct Result(DuplicateOf? DuplicateOf, bool HasBody, string? Fault);

    /// <summary>Writes <paramref name="line"/> with the field <c>duplicateOf</c>, null where it is a copy of no earlier line.</summary>
    /// <param name="line">A line, with or without its end.</param>
    /// <param name="place">Where the line is, for records that do not say where their page is.</param>
    /// <param name="output">What gets the line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> or <paramref name="output"/> is null.</exception>
    public Result Mark(ReadOnlySpan<byte> line, SourceLocation place, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(output);
        if (!RecordLine.TryRead(line, out var record, out string? fault))
        {
            output.Write(line);
            return new Result(null, false, fault);
        }
        var source = record.Path is { } path ? new SourceLocation(path) { Record = record.Record } : place;
        var duplicateOf = _finder.Find(BodySignature.Of(record.IsArticle ? record.Body : null), record.Id, source);
        record.Write(line, duplicateOf, output);
        return new Result(duplicateOf, record.HasBody, null);
    }
}
