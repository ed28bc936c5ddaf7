namespace NewsClean.Loading.Tables;

/// <summary>
/// What the rows of a CSV file begin with, as far as their first lines show it: which columns stand in quotes, what those without hold. So the next row is found again
/// behind one whose quotes are broken: lines of a story look otherwise.
/// </summary>
/// <param name="separator">What parts the cells.</param>
/// <param name="columns">How many the header names.</param>
internal sealed class RowShape(byte separator, int columns)
{
    // A value may be so much longer than any before it.
    private const int Longer = 8;

    private readonly Column[] _columns = new Column[columns];
    private int _plainRows, _quotedRows;

    /// <summary>How well a line fits as a row's first.</summary>
    private enum Fit { None, Weak, Good }

    private struct Column
    {
        public bool Quoted, Plain, HasLetters, HasBlanks;
        public int Longest;
    }

    /// <summary>Has it seen no row yet?</summary>
    public bool IsNew => _plainRows + _quotedRows == 0;

    /// <summary>Takes note of a row, which may be broken behind its first cells.</summary>
    public void Learn(ReadOnlySpan<byte> row)
    {
        int at = 0;
        bool anyQuoted = false;
        for (int i = 0; i < columns; i++)
        {
            ref var column = ref _columns[i];
            int end = CellEnd(FirstLine(row), at, out bool quoted, out bool open);
            anyQuoted |= quoted;
            if (quoted) column.Quoted = true;
            else
            {
                var cell = row[at..end];
                column.Plain = true;
                column.HasLetters |= cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0;
                column.HasBlanks |= cell.Contains((byte)' ');
                column.Longest = Math.Max(column.Longest, cell.Length);
            }
            if (open || end >= FirstLine(row).Length) break;
            at = end + 1;
        }
        if (anyQuoted) _quotedRows++;
        else _plainRows++;
    }

    /// <summary>Does a row start here, or nothing?</summary>
    public bool StartsRow(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\r\n"u8) is var row && (row.IsEmpty || FitOf(FirstLine(row), knownOnly: false) != Fit.None);

    /// <summary>Is the first cell like those before?</summary>
    public bool BeginsLikeRow(ReadOnlySpan<byte> row)
    {
        int end = CellEnd(FirstLine(row), 0, out bool quoted, out _);
        return quoted ? _columns[0].Quoted : _columns[0].Plain && Fits(row[..end], _columns[0]);
    }

    /// <summary>Is a line of <paramref name="row"/> behind its first a row like those before?</summary>
    public bool HoldsRow(ReadOnlySpan<byte> row)
    {
        int at = Find(row, knownOnly: true, Fit.Good);
        return at >= 0 && FitOf(FirstLine(row[at..]), knownOnly: true) == Fit.Good;
    }

    /// <summary>Where in <paramref name="bytes"/> the next row starts, behind their first line; -1 where no line fits.</summary>
    public int FindNext(ReadOnlySpan<byte> bytes)
    {
        // Where most rows have no quotes, the next such line is the next row.
        int next = Find(bytes, knownOnly: true, _plainRows >= _quotedRows ? Fit.Weak : Fit.Good);
        return next >= 0 ? next : Find(bytes, knownOnly: false, Fit.Weak);
    }

    // The first line of that fit or, failing that, the first weaker one.
    private int Find(ReadOnlySpan<byte> bytes, bool knownOnly, Fit least)
    {
        int weak = -1;
        for (int at = 0; ;)
        {
            int end = bytes[at..].IndexOf((byte)'\n');
            if (end < 0 || at + end + 1 >= bytes.Length) return weak;
            at += end + 1;
            var fit = FitOf(FirstLine(bytes[at..]), knownOnly);
            if (fit >= least) return at;
            if (fit != Fit.None && weak < 0) weak = at;
        }
    }

    // A cell that opens a quote where the columns' cells do says most; a line of all its cells without quotes may be one of a story.
    // knownOnly: a column stands in quotes only where it has done so before, and without only where it has, and holds what it has held. Else a row may have some
    // cells of a new kind, but not half of them.
    private Fit FitOf(ReadOnlySpan<byte> line, bool knownOnly)
    {
        bool anyQuoted = false;
        int misfits = 0;
        for (int i = 0, at = 0; i < columns; i++)
        {
            ref readonly var column = ref _columns[i];
            int end = CellEnd(line, at, out bool quoted, out bool open);
            bool known = quoted ? column.Quoted : column.Plain;
            if (!known && knownOnly) return Fit.None;
            if (known && !quoted && !Fits(line[at..end], column)) misfits++;
            if (knownOnly ? misfits > 0 : 2 * misfits >= columns) return Fit.None;
            anyQuoted |= quoted;
            bool last = i == columns - 1;
            if (open || (last && end == line.Length)) return anyQuoted ? Fit.Good : Fit.Weak;
            if (last || end == line.Length) return Fit.None;
            at = end + 1;
        }
        return Fit.None;
    }

    private static bool Fits(ReadOnlySpan<byte> cell, in Column column) =>
        cell.Length <= (2 * column.Longest) + Longer
        && (column.HasBlanks || !cell.Contains((byte)' ')) && (column.HasLetters || cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0);

    // Where the cell at a place ends: at a separator or the line's end. Open: its quotes don't close in the line.
    private int CellEnd(ReadOnlySpan<byte> line, int at, out bool quoted, out bool open)
    {
        (quoted, open) = (at < line.Length && line[at] == '"', false);
        if (!quoted) return line[at..].IndexOf(separator) is >= 0 and var plain ? at + plain : line.Length;
        for (int i = at + 1; i < line.Length; i++)
        {
            if (line[i] != '"') continue;
            if (i + 1 < line.Length && line[i + 1] == '"') i++;
            else if (i + 1 == line.Length || line[i + 1] == separator) return i + 1;
        }
        open = true;
        return line.Length;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n');
        return (end < 0 ? bytes : bytes[..end]).TrimEnd((byte)'\r');
    }
}
