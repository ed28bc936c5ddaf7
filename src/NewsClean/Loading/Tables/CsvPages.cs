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
        CsvMalformedRecord? malformed = null;
        feed.TryFill(HeadBytes);
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(feed.Ahead[..Math.Min(HeadBytes, feed.Ahead.Length)], input.Fields),
            MaxRecordSize = input.Options.MaxPageBytes,
            OnMalformedRecord = found => malformed = found,
        };
        using var csv = CsvReader.Create(new FeedStream(feed), options, leaveOpen: true);
        if (Fault(csv, c => c.ReadHeader(), input, feed) is { } broken)
        {
            yield return broken;
            yield break;
        }
        string[] names = [.. csv.Headers];
        for (int number = 0; ; number++)
        {
            bool more = false;
            malformed = null;
            if (Fault(csv, c => more = c.Read(), input, feed) is { } fault)
            {
                yield return fault;
                yield break;
            }
            if (!more && number == 0) yield return PageInput.Refuse(input.Source, ReasonCodes.Empty, $"holds no row below its header");
            if (!more) yield break;
            yield return malformed is { } bad && JoinsRows(bad, csv) ? Joined(csv, bad, input, number, feed) : Page(csv, names, input, number, PageInput.StreamOf(feed));
        }
    }

    // "Rain fell.¶2,"Snow fell.": what the reader takes for the end of the first text opens one of the next row's, as it stands behind a separator or a line end.
    // In "He said "no" and left." the quotes were not doubled; what is meant is plain.
    private static bool JoinsRows(in CsvMalformedRecord bad, CsvReader csv)
    {
        if (bad.Reason == CsvMalformedReason.UnterminatedQuote) return true;
        var raw = csv.RawRecord;
        int quote = Math.Min(raw.Length, (int)(bad.ByteOffset - csv.ByteOffset) + 1);
        quote = quote <= 0 ? -1 : raw[..quote].LastIndexOf((byte)'"');
        return bad.Reason == CsvMalformedReason.TextAfterClosingQuote && quote > 0
            && (raw[quote - 1] == csv.Separator || raw[quote - 1] is (byte)'\n' or (byte)'\r') && raw.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
    }

    private static LoadedPage Joined(CsvReader csv, in CsvMalformedRecord bad, PageInput input, int number, ByteFeed feed)
    {
        var source = input.Source with { Record = number, Offset = csv.ByteOffset, Length = csv.RawRecord.Length, Compression = PageInput.StreamOf(feed) };
        return PageInput.Refuse(source, ReasonCodes.BadRecord,
            $"a quote that is not closed joins rows, from byte {csv.ByteOffset} to {csv.ByteOffset + csv.RawRecord.Length} (noticed at {bad.ByteOffset})");
    }

    private static LoadedPage Page(CsvReader csv, string[] names, PageInput input, int number, string? compression)
    {
        var source = input.Source with { Record = number, Offset = csv.ByteOffset, Length = csv.RawRecord.Length, Compression = compression };
        var fields = input.Fields;
        var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length && i < csv.FieldCount; i++)
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

    // A row that is not closed swallows what follows, so that nothing behind it can be trusted.
    private static LoadedPage? Fault(CsvReader csv, Action<CsvReader> step, PageInput input, ByteFeed feed)
    {
        try
        {
            step(csv);
            return null;
        }
        catch (CsvFormatException e)
        {
            var source = input.Source with { Offset = e.ByteOffset, Compression = PageInput.StreamOf(feed) };
            return PageInput.Refuse(source, ReasonCodes.BadRecord, $"row at or before byte {e.ByteOffset}: {e.Message}; the rows behind it are not read");
        }
    }
}
