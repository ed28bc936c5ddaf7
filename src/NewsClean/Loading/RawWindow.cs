using System.Buffers;

namespace NewsClean.Loading;

/// <summary>A file's own bytes, read forward in large pieces; a stretch behind the place is kept, to go back to.</summary>
/// <param name="stream">The file; stays open.</param>
internal sealed class RawWindow(Stream stream) : IByteSource
{
    // Reads of this size keep the number of system calls low; what is kept is more than DeflateStream reads ahead (8 KB) by far.
    private const int Size = 256 * 1024;
    private const int Kept = Size / 2;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private long _startOffset;
    private int _at;
    private int _end;
    private bool _ended;

    /// <inheritdoc/>
    public long Offset => _startOffset + _at;

    /// <inheritdoc/>
    public bool AtEnd => !Fill(1);

    /// <inheritdoc/>
    public string? Compression => null;

    /// <summary>What is at hand from the place on.</summary>
    public ReadOnlySpan<byte> Ahead => _buffer.AsSpan(_at, _end - _at);

    /// <summary>The earliest place that <see cref="MoveTo"/> can go back to.</summary>
    public long EarliestOffset => _startOffset;

    /// <summary>Has at least <paramref name="count"/> bytes at hand, at most half of the window. False where the file ends before.</summary>
    public bool Fill(int count)
    {
        while (_end - _at < count)
        {
            if (_ended) return false;
            if (_end == Size) Compact();
            int read = stream.Read(_buffer, _end, Size - _end);
            _ended = read == 0;
            _end += read;
        }
        return true;
    }

    /// <summary>Goes <paramref name="count"/> bytes on, no further than what is at hand.</summary>
    public void Advance(int count) => _at += count;

    /// <summary>Goes to a place that is at hand or kept.</summary>
    public void MoveTo(long offset) => _at = (int)(offset - _startOffset);

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        if (!Fill(1)) return 0;
        int count = Math.Min(buffer.Length, _end - _at);
        Ahead[..count].CopyTo(buffer);
        _at += count;
        return count;
    }

    /// <inheritdoc/>
    public bool TryResync(PageFormat.HeadTest starts) => false;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Compact()
    {
        int from = Math.Max(0, _at - Kept);
        Buffer.BlockCopy(_buffer, from, _buffer, 0, _end - from);
        _startOffset += from;
        _at -= from;
        _end -= from;
    }
}
