using System.Buffers;
using NewsClean.Loading.Archives;

namespace NewsClean.Loading;

/// <summary>
/// The bytes of an input after decompression, read forward through a window that grows only as far as a caller asks. Damage shows
/// itself when the bytes before it are used up, not before.
/// </summary>
internal sealed class ByteFeed : IDisposable
{
    private const int Size = 64 * 1024;

    // What compressed data is told by.
    private const int MagicBytes = 4;

    // Where a gzip member or a Zstandard frame starts, in decompressed and in compressed bytes.
    private readonly record struct Member(long Position, long Offset);

    private readonly IByteSource _source;
    private readonly Queue<Member> _membersAhead = new(2);
    private Member? _newest; // the last of those ahead: an empty member behind it takes its place, so that any number of them costs nothing
    private Member _member = new(0, 0);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _at;
    private int _end;
    private BadDataException? _fault;

    private ByteFeed(IByteSource source) => _source = source;

    /// <summary>What the file is compressed with, as <see cref="SourceLocation.Compression"/> calls it; null where it is not.</summary>
    public string? Compression => _source.Compression;

    /// <summary>The file is compressed.</summary>
    public bool IsCompressed => Compression is not null;

    /// <summary>How many decompressed bytes were used.</summary>
    public long Position { get; private set; }

    /// <summary>How many bytes of the file as it stands were read.</summary>
    public long InputOffset => _source.Offset;

    /// <summary>What is at hand.</summary>
    public ReadOnlySpan<byte> Ahead => _buffer.AsSpan(_at, _end - _at);

    /// <summary>The same as memory, until the feed goes on or is filled.</summary>
    public ReadOnlyMemory<byte> AheadMemory => _buffer.AsMemory(_at, _end - _at);

    /// <summary>Throws where damage was found to the gzip member or Zstandard frame that starts at <paramref name="memberStart"/>: what came out of it can't be trusted.</summary>
    /// <exception cref="BadDataException">It is damaged.</exception>
    public void RefuseDamaged(long? memberStart)
    {
        if (_fault is not null && _fault.Offset == memberStart) throw _fault;
    }

    /// <summary>Starts to read a file, which decides by its first bytes whether it is decompressed. The stream stays open.</summary>
    public static ByteFeed Open(Stream stream)
    {
        var raw = new RawWindow(stream);
        raw.Fill(MagicBytes);
        return new ByteFeed(GzipHeader.IsGzip(raw.Ahead) ? new GzipMembers(raw) : ZstdFrames.IsZstd(raw.Ahead) ? new ZstdFrames(raw) : raw);
    }

    /// <summary>Would <see cref="Open"/> decompress a file that starts so?</summary>
    public static bool Decompresses(ReadOnlySpan<byte> head) => GzipHeader.IsGzip(head) || ZstdFrames.IsZstd(head);

    /// <summary>Has at least <paramref name="count"/> bytes at hand. False where the input ends, or is damaged, before.</summary>
    public bool TryFill(int count)
    {
        if (_end - _at < count && _buffer.Length - _at < count) MakeRoom(count);
        while (_end - _at < count)
        {
            if (_fault is not null || _source.AtEnd) return false;
            if (_end == _buffer.Length) MakeRoom(count);
            ReadMore();
        }
        return true;
    }

    /// <summary>Has at least <paramref name="count"/> bytes at hand. False where the input ends before.</summary>
    /// <exception cref="BadDataException">The input is damaged before.</exception>
    public bool Fill(int count)
    {
        if (TryFill(count)) return true;
        return _fault is null ? false : throw _fault;
    }

    /// <summary>Goes on by bytes that are at hand.</summary>
    public void Advance(int count)
    {
        _at += count;
        Position += count;
        while (_membersAhead.TryPeek(out var next) && next.Position <= Position) _member = _membersAhead.Dequeue();
        if (_newest is { } newest && newest.Position <= Position) (_member, _newest) = (newest, null);
    }

    /// <summary>Reads as many bytes as <paramref name="buffer"/> holds. False where the input ends before.</summary>
    /// <exception cref="BadDataException">The input is damaged before.</exception>
    public bool ReadExactly(Span<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            int read = Read(buffer);
            if (read == 0) return false;
            buffer = buffer[read..];
        }
        return true;
    }

    /// <summary>Reads some bytes; 0 at the end.</summary>
    /// <exception cref="BadDataException">The input is damaged here.</exception>
    public int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || !Fill(1)) return 0;
        int count = Math.Min(buffer.Length, Ahead.Length);
        Ahead[..count].CopyTo(buffer);
        Advance(count);
        return count;
    }

    /// <summary>Passes over bytes. False where the input ends before.</summary>
    /// <exception cref="BadDataException">The input is damaged before.</exception>
    public bool Skip(long count)
    {
        while (count > 0)
        {
            if (!Fill(1)) return false;
            int step = (int)Math.Min(count, Ahead.Length);
            Advance(step);
            count -= step;
        }
        return true;
    }

    /// <summary>
    /// Where in the compressed file the gzip member or Zstandard frame starts, or the data ends, that lies at <paramref name="position"/> or between there and here;
    /// null without one.
    /// </summary>
    public long? MemberSince(long position) => IsCompressed && _member.Position >= position ? _member.Offset : null;

    /// <summary>After damage: goes to the next gzip member or Zstandard frame whose content starts as <paramref name="starts"/> wants it. False where there is none.</summary>
    public bool TryResync(PageFormat.HeadTest starts)
    {
        if (_fault is null || !_source.TryResync(starts)) return false;
        _fault = null;
        Advance(Ahead.Length);
        _membersAhead.Clear();
        _newest = null;
        _member = new Member(Position, _source.Offset);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _source.Dispose();
    }

    private void ReadMore()
    {
        try
        {
            int read = _source.Read(_buffer.AsSpan(_end));
            _end += read;
            if (read == 0 && IsCompressed) AddMember(new Member(Position + (_end - _at), _source.Offset));
        }
        catch (BadDataException fault)
        {
            _fault = fault;
        }
    }

    private void AddMember(Member member)
    {
        if (_newest is { } before && before.Position != member.Position) _membersAhead.Enqueue(before);
        if (member.Position == Position) (_member, _newest) = (member, null);
        else _newest = member;
    }

    private void MakeRoom(int count)
    {
        int held = _end - _at;
        byte[] to = count > _buffer.Length || (_buffer.Length > Size * 4 && count <= Size && held <= Size)
            ? ArrayPool<byte>.Shared.Rent(count <= Size ? Size : (int)Math.Min(Math.Max(count, 2L * held), Array.MaxLength))
            : _buffer;
        Buffer.BlockCopy(_buffer, _at, to, 0, held);
        if (to != _buffer) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _at, _end) = (to, 0, held);
    }
}
