namespace NewsClean.Loading.Tables;

/// <summary>
/// The bytes of a CSV file for a reader that can't go back: what was read of the current row and behind it is kept, so that another reader can begin within it. Quotes
/// that are written with a backslash before them, as Spark and MySQL do, are handed on doubled, which takes as many bytes.
/// </summary>
/// <param name="feed">Where the bytes come from; stays open.</param>
internal sealed class RowStream(ByteFeed feed) : Stream
{
    private const int StepBytes = 64 * 1024;

    // What stands beside a cell: `""` and `\"` are no quotes in a text there.
    private static ReadOnlySpan<byte> Edges => ",;\t|\r\n"u8;

    private byte[] _kept = new byte[StepBytes];

    // The place in the file of the first byte kept; where in what is kept the reader is, how much of it is fit to be read, how much there is.
    private long _start;
    private int _at, _ready, _end;
    private Escape _escape;
    private bool _ended, _inQuotes, _looked;

    /// <summary>How quotes in a text are written; not known before the first of them.</summary>
    private enum Escape { Unknown, Doubled, Backslash }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _start + _at; set => throw new NotSupportedException(); }

    /// <summary>What is kept from <paramref name="offset"/> on.</summary>
    public ReadOnlySpan<byte> From(long offset) => _kept.AsSpan((int)(offset - _start), (int)(_start + _ready - offset));

    /// <summary>Nobody will go back to what stands before <paramref name="offset"/>.</summary>
    public void Release(long offset)
    {
        int count = (int)(offset - _start);
        if (count < _kept.Length / 2) return;
        Buffer.BlockCopy(_kept, count, _kept, 0, _end - count);
        (_start, _at, _ready, _end) = (offset, _at - count, _ready - count, _end - count);
    }

    /// <summary>Goes back to <paramref name="offset"/>.</summary>
    public void Rewind(long offset) => _at = (int)(offset - _start);

    public override int Read(Span<byte> buffer)
    {
        while (_at == _ready && !(_ended && _ready == _end)) Fill();
        int count = Math.Min(buffer.Length, _ready - _at);
        _kept.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Fill()
    {
        if (_end == _kept.Length) Array.Resize(ref _kept, (int)Math.Min(2L * _kept.Length, Array.MaxLength));
        int read = feed.Read(_kept.AsSpan(_end));
        _ended = read == 0;
        _end += read;
        MakeReady();
    }

    // Two bytes behind a quote say what it is; until they are there it waits.
    private void MakeReady()
    {
        while (_ready < _end && _escape != Escape.Doubled)
        {
            int found = _kept.AsSpan(_ready, _end - _ready).IndexOfAny((byte)'"', (byte)'\\');
            if (found < 0) break;
            _ready += found;
            if (_ready + 2 >= _end && !_ended) return;
            _ready += Step(_ready, _ready + 1 < _end ? _kept[_ready + 1] : (byte)'\n', _ready + 2 < _end ? _kept[_ready + 2] : (byte)'\n');
        }
        _ready = _end;
    }

    // How many bytes are done with. Only in a cell that begins with a quote a backslash may stand for anything but itself.
    private int Step(int at, byte next, byte behind)
    {
        bool opens = at == 0 || Edges.Contains(_kept[at - 1]);
        if (_kept[at] == '\\')
        {
            if (!_inQuotes) return 1;
            if (next == '"' && _escape == Escape.Unknown)
            {
                if (!Edges.Contains(behind)) _escape = Escape.Backslash;
                else if (!_looked) (_looked, _escape) = (true, EscapeBehind(at + 2));
            }
            if (_escape != Escape.Backslash || next is not ((byte)'"' or (byte)'\\')) return 1;
            if (next == '"') _kept[at] = (byte)'"';
            return 2;
        }
        bool escaped = _escape == Escape.Unknown && at > 0 && _kept[at - 1] == '\\'; // it may end the cell, or not
        if (_inQuotes && Edges.Contains(next) && !escaped) _inQuotes = false;
        else if (opens) _inQuotes = true;
        bool inText = next == '"' && !Edges.Contains(behind) && !opens;
        if (inText && _escape == Escape.Unknown) _escape = Escape.Doubled;
        return 1;
    }

    // "A 15\", a 17\" screen" and "C:\dir\",: the next quote within a text tells which it is. Once a file: more would cost time where there is none.
    private Escape EscapeBehind(int at)
    {
        var rest = _kept.AsSpan(at, _end - at);
        for (int i = 1; i + 2 < rest.Length; i++)
        {
            if (rest[i] != '"' || rest[i - 1] is not ((byte)'\\' or (byte)'"') || Edges.Contains(rest[i + 1])) continue;
            if (i > 1 && !Edges.Contains(rest[i - 2])) return rest[i - 1] == '\\' ? Escape.Backslash : Escape.Doubled;
        }
        return Escape.Unknown;
    }
}
