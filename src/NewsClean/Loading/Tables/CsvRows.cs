using CsvHelper;

namespace NewsClean.Loading.Tables;

/// <summary>The rows of a CSV file. Behind one whose quotes are broken it goes on with the next that begins as rows do (<see cref="RowShape"/>).</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly RowStream _bytes;
    private readonly char? _separator;
    private readonly int _largest;
    private CsvMalformedRecord? _malformed;
    private RowShape? _shape;
    private bool _follows = true; // a row that was whole: else what is read may be the rest of a broken one

    /// <param name="feed">The file; stays open.</param>
    /// <param name="separator">What parts the cells; null where the reader is to find out.</param>
    /// <param name="largest">Bytes of the largest row.</param>
    public CsvRows(ByteFeed feed, char? separator, int largest)
    {
        (_bytes, _separator, _largest) = (new RowStream(feed), separator, largest);
        Reader = Open(hasHeader: true);
    }

    /// <summary>What reads the rows now; stands on the row.</summary>
    public CsvReader Reader { get; private set; }

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>The place in the file from which <see cref="Reader"/> counts.</summary>
    public long Base { get; private set; }

    /// <summary>Where the row starts in the file.</summary>
    public long Offset => Base + Reader.ByteOffset;

    /// <summary>Do its quotes join several rows, or cut it, so that what follows is no row?</summary>
    public bool IsBroken => _malformed is { } bad && !IsWhole(bad)
        && (JoinsRows(bad) || _shape!.HoldsRow(Reader.RawRecord) || !_shape.StartsRow(_bytes.From(Offset + Reader.RawRecord.Length)));

    /// <summary>Where in the file that was noticed.</summary>
    public long BrokenAt => Base + _malformed!.Value.ByteOffset;

    /// <summary>Reads the header.</summary>
    /// <exception cref="CsvFormatException">It is too large.</exception>
    public void ReadHeader()
    {
        Reader.ReadHeader();
        Names = [.. Reader.Headers];
    }

    /// <summary>Reads the next row. False where there is none.</summary>
    /// <exception cref="CsvFormatException">It is too large.</exception>
    public bool Read()
    {
        _malformed = null;
        if (!Reader.Read()) return false;
        _follows |= _malformed is null && Reader.FieldCount == Names.Count;
        _shape ??= new RowShape((byte)Reader.Separator, Names.Count);
        if (_malformed is null || _shape.IsNew || (_follows && IsLikeRow())) _shape.Learn(Reader.RawRecord);
        _bytes.Release(Offset);
        return true;
    }

    /// <summary>Goes behind a broken row; the place in the file to go on from.</summary>
    public long SkipBroken()
    {
        _follows = false;
        int next = _shape!.FindNext(_bytes.From(Offset));
        if (next < 0) return Offset + Reader.RawRecord.Length;
        long offset = Offset + next;
        Reader.Dispose();
        _bytes.Rewind(offset);
        (Base, Reader) = (offset, Open(hasHeader: false));
        return offset;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Reader.Dispose();
        _bytes.Dispose();
    }

    private CsvReader Open(bool hasHeader) => CsvReader.Create(
        _bytes,
        new CsvReaderOptions
        {
            Separator = hasHeader ? _separator : Reader.Separator, HasHeader = hasHeader, MaxRecordSize = _largest, OnMalformedRecord = found => _malformed = found,
        },
        leaveOpen: true);

    // A row with a quote too many shows what rows are, too. What was taken for one may be a line of a story: these have commas, but no tabs.
    private bool IsLikeRow() => Reader.Separator == '\t' || _shape!.BeginsLikeRow(Reader.RawRecord);

    // "2,Sport,A 42" screen": a quote in a cell without quotes joins nothing, where this is a row.
    private bool IsWhole(in CsvMalformedRecord bad) =>
        bad.Reason == CsvMalformedReason.StrayQuote && Reader.FieldCount == Names.Count && _shape!.StartsRow(Reader.RawRecord);

    // "Rain fell.¶2,"Snow fell.": what the reader takes for the end of the first text opens one of the next row's, as it stands behind a separator or a line end.
    // In "He said "no" and left." the quotes were not doubled; what is meant is plain.
    private bool JoinsRows(in CsvMalformedRecord bad)
    {
        if (bad.Reason == CsvMalformedReason.UnterminatedQuote) return true;
        var raw = Reader.RawRecord;
        int quote = Math.Min(raw.Length, (int)(bad.ByteOffset - Reader.ByteOffset) + 1);
        quote = quote <= 0 ? -1 : raw[..quote].LastIndexOf((byte)'"');
        return bad.Reason == CsvMalformedReason.TextAfterClosingQuote && quote > 0
            && (raw[quote - 1] == Reader.Separator || raw[quote - 1] is (byte)'\n' or (byte)'\r') && raw.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
    }
}
