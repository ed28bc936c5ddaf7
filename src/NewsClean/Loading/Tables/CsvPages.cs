using System.Text;
using System.Text.Json;
using CsvHelper;
using NewsClean.Loading.Encodings;

namespace NewsClean.Loading.Tables;

/// <summary>Reads pages from CSV: a row each, the columns named by a header line. Separators (comma, semicolon, tab, bar) are told from the first lines.</summary>
internal static class CsvPages
{
    // A header's line; rows of data are longer, headers are not.
    private const int LongestName = 64;

    private const int HeadBytes = 4096;

    /// <summary>
    /// Does the first line name a column of pages beside others? <c>id,url,text</c> does, and so does <c>"text";"url"</c>; "Text, pictures and more" does not.
    /// </summary>
    public static bool HasColumns(ReadOnlySpan<byte> head, InputFields fields) => SeparatorOf(head, fields) is not null;

    private static char? SeparatorOf(ReadOnlySpan<byte> head, InputFields fields)
    {
        head = ByteOrderMark.Utf8Head(head);
        int end = head.IndexOfAny((byte)'\n', (byte)'\r');
        if (end <= 0 || head[..end].IndexOfAnyInRange((byte)0, (byte)8) >= 0) return null;
        string line = Encoding.UTF8.GetString(head[..end]);
        foreach (char separator in ",;\t|")
        {
            string[] cells = [.. line.Split(separator).Select(cell => cell.Trim('"'))];
            if (cells.Length > 1 && cells.All(c => c.Length <= LongestName) && fields.HtmlNames.Concat(fields.TextNames).Any(cells.Contains)
                && MayBeRow(head[end..].TrimStart("\r\n"u8), (byte)separator)) return separator;
        }
        return null;
    }

    // "text|audio|video" is a menu where the line below it has no bar. A cell in quotes may have line ends before the first separator.
    private static bool MayBeRow(ReadOnlySpan<byte> rest, byte separator)
    {
        int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 || rest[0] == '"' || rest[..end].Contains(separator);
    }

    /// <summary>The pages of a file, and an error for each row that holds none.</summary>
    public static IEnumerable<LoadedPage> Read(ByteFeed feed, PageInput input)
    {
        feed.TryFill(4);
        if (ByteOrderMark.Find(feed.Ahead) is { Encoding: not UTF8Encoding })
        {
            // Its rows could be read, but not be found again: the reader counts their bytes as those of UTF-8.
            yield return PageInput.Refuse(input.Source, ReasonCodes.UnsupportedFormat, $"the CSV is UTF-16 or UTF-32; CSV is read as UTF-8 only");
            yield break;
        }
        feed.TryFill(HeadBytes);
        using var rows = new CsvRows(feed, SeparatorOf(feed.Ahead[..Math.Min(HeadBytes, feed.Ahead.Length)], input.Fields), input.Options.MaxPageBytes);
        if (Fault(rows, r => r.ReadHeader(), input, feed) is { } broken)
        {
            yield return broken;
            yield break;
        }
        for (int number = 0; ; number++)
        {
            bool more = false;
            if (Fault(rows, r => more = r.Read(), input, feed) is { } fault)
            {
                yield return fault;
                yield break;
            }
            if (!more && number == 0) yield return PageInput.Refuse(input.Source, ReasonCodes.Empty, $"holds no row below its header");
            if (!more) yield break;
            if (!rows.IsBroken)
            {
                yield return Page(rows, input, number, PageInput.StreamOf(feed));
                continue;
            }
            long start = rows.Offset, noticed = rows.BrokenAt, next = rows.SkipBroken();
            yield return Broken(input.Source with { Record = number, Offset = start, Length = next - start, Compression = PageInput.StreamOf(feed) }, noticed);
        }
    }

    private static LoadedPage Broken(SourceLocation source, long noticed) => PageInput.Refuse(source, ReasonCodes.BadRecord,
        $"a quote that is not closed, or not doubled, joins rows, from byte {source.Offset} to {source.Offset + source.Length} (noticed at {noticed})");

    private static LoadedPage Page(CsvRows rows, PageInput input, int number, string? compression)
    {
        var (csv, names) = (rows.Reader, rows.Names);
        var source = input.Source with { Record = number, Offset = rows.Offset, Length = csv.RawRecord.Length, Compression = compression };
        var fields = input.Fields;
        var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count && i < csv.FieldCount; i++)
        {
            string name = names[i];
            if (IsWanted(fields, name)) values.TryAdd(name, new(csv.GetSpan(i).ToArray()));
            if (fields.Keep.Contains(name))
                kept.TryAdd(name,
                    "\"" + JsonEncodedText.Encode(FieldValue.TextOf(csv.GetSpan(i)), System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"");
        }
        return new RecordPage(fields, values, kept, names).Make(source);
    }

    private static bool IsWanted(InputFields fields, string name) =>
        fields.HtmlNames.Contains(name) || fields.TextNames.Contains(name) || fields.UrlNames.Contains(name) || fields.IdNames.Contains(name);

    // A row that is larger than pages may be.
    private static LoadedPage? Fault(CsvRows rows, Action<CsvRows> step, PageInput input, ByteFeed feed)
    {
        try
        {
            step(rows);
            return null;
        }
        catch (CsvFormatException e)
        {
            long offset = rows.Base + e.ByteOffset;
            var source = input.Source with { Offset = offset, Compression = PageInput.StreamOf(feed) };
            return PageInput.Refuse(source, ReasonCodes.BadRecord, $"row at or before byte {offset}: {e.Message}; the rows behind it are not read");
        }
    }
}
