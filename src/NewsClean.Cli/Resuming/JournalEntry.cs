using System.Globalization;
using System.Text.Unicode;
using NewsClean.Cli.Running;

namespace NewsClean.Cli.Resuming;

/// <summary>
/// A line of the journal: one record that went to the partial file. All lines have the same length, so that the n-th is found
/// without the others: <c>0000000000000004711 a 00f3a5c1d2e4b697 9c1185a5c5e9fc54</c>.
/// </summary>
/// <param name="End">Where the record ends in the partial file, in bytes; it starts where the one before ends.</param>
/// <param name="Status"><c>a</c> for an article, <c>n</c> for none, <c>e</c> for an error.</param>
/// <param name="Input">Fingerprint of the page that was read.</param>
/// <param name="Record">Fingerprint of the bytes that were written, separators included.</param>
internal readonly record struct JournalEntry(long End, char Status, ulong Input, ulong Record)
{
    /// <summary>Bytes of a line: three blanks and a line feed between and behind 19 digits, a letter and twice 16 hex digits.</summary>
    public const int Size = 19 + 1 + 16 + 16 + 4;

    /// <summary>The letter for an outcome.</summary>
    public static char StatusOf(PageOutcome outcome) => outcome switch { Article => 'a', NotAnArticle => 'n', _ => 'e' };

    /// <summary>Writes the line into <see cref="Size"/> bytes.</summary>
    public void Write(Span<byte> line) =>
        Utf8.TryWrite(line, CultureInfo.InvariantCulture, $"{End:D19} {Status} {Input:x16} {Record:x16}\n", out _);

    /// <summary>Reads a line; false for anything that <see cref="Write"/> does not write, such as the zeros that a power cut leaves.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out JournalEntry entry)
    {
        entry = default;
        if (line.Length != Size || line[20] is not ((byte)'a' or (byte)'n' or (byte)'e')) return false;
        if (!long.TryParse(line[..19], NumberStyles.None, CultureInfo.InvariantCulture, out long end)
            || !ulong.TryParse(line.Slice(22, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong input)
            || !ulong.TryParse(line.Slice(39, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong record)) return false;
        entry = new JournalEntry(end, (char)line[20], input, record);
        Span<byte> again = stackalloc byte[Size];
        entry.Write(again);
        return again.SequenceEqual(line);
    }

    /// <summary>The counts with this record.</summary>
    public RunCounts AddTo(RunCounts counts) => Status switch
    {
        'a' => counts with { Articles = counts.Articles + 1 },
        'n' => counts with { NotArticles = counts.NotArticles + 1 },
        _ => counts with { Failures = counts.Failures + 1 },
    };
}
