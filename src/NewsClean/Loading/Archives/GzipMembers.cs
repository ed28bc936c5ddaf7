using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsClean.Loading.Archives;

/// <summary>
/// Decompresses gzip data member by member and knows to the byte where each ends, as WARC files are indexed by the offsets of
/// their members. DeflateStream reads ahead and does not say how far it got; but the member's trailer, checksum and length, is known
/// once all has come out, and it stands in the last piece that the stream was given.
/// </summary>
/// <param name="raw">The compressed bytes; closed with this.</param>
internal sealed class GzipMembers(RawWindow raw) : IByteSource
{
    // A member's trailer: CRC-32, then the decompressed length modulo 2^32.
    private const int TrailerLength = 8;

    // Enough of a candidate's data to see what it starts with.
    private const int ProbeBytes = 4096;

    private DeflateStream? _inflater;
    private long _memberStart;
    private uint _crc;
    private uint _length;

    // The last piece of compressed bytes that the inflater was given.
    private long _pieceStart;
    private int _pieceLength;

    /// <inheritdoc/>
    public string? Compression => "gzip";

    /// <inheritdoc/>
    public long Offset => raw.Offset;

    /// <inheritdoc/>
    public bool AtEnd { get; private set; }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        if (_inflater is null && !OpenMember()) return 0;
        int read;
        try
        {
            read = _inflater!.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw raw.Fill(1) ? Damaged() : CutOff();
        }
        if (read == 0) CloseMember();
        _crc = Crc32.Append(_crc, buffer[..read]);
        _length += (uint)read;
        return read;
    }

    /// <inheritdoc/>
    public bool TryResync(PageFormat.HeadTest starts)
    {
        CloseInflater();
        AtEnd = false;
        raw.MoveTo(Math.Max(_memberStart + 1, raw.EarliestOffset));
        while (raw.Fill(1))
        {
            int found = raw.Ahead.IndexOf((byte)0x1F);
            raw.Advance(found < 0 ? raw.Ahead.Length : found);
            if (found < 0) continue;
            raw.Fill(ProbeBytes);
            if (GzipHeader.IsMember(raw.Ahead) && Probe(raw.Ahead[..Math.Min(ProbeBytes, raw.Ahead.Length)], starts)) return true;
            raw.Advance(1);
        }
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CloseInflater();
        raw.Dispose();
    }

    private bool OpenMember()
    {
        _memberStart = raw.Offset;
        AtEnd = !raw.Fill(1);
        if (AtEnd) return false;
        raw.Fill(4);
        if (_memberStart > 0 && raw.Ahead[0] == 0 && SkipPadding()) return false;
        if (!GzipHeader.IsMember(raw.Ahead) && (raw.Ahead.Length >= 4 || (_memberStart > 0 && !GzipHeader.MayBeMember(raw.Ahead))))
            throw new BadDataException(ReasonCodes.BadCompression, $"bytes that are no gzip data follow at byte {_memberStart}", _memberStart) { IsBehindData = _memberStart > 0 };
        int header = GzipHeader.LengthAt(raw);
        if (header == 0) throw CutOff();
        raw.Advance(header);
        (_crc, _length, _pieceStart, _pieceLength) = (0, 0, raw.Offset, 0);
        _inflater = new DeflateStream(new Pieces(this), CompressionMode.Decompress);
        return true;
    }

    // Tapes and block devices are filled with zeros behind the last member, which gzip(1) passes over without a word.
    private bool SkipPadding()
    {
        while (raw.Fill(1))
        {
            int other = raw.Ahead.IndexOfAnyExcept((byte)0);
            raw.Advance(other < 0 ? raw.Ahead.Length : other);
            if (other < 0) continue;
            _memberStart = raw.Offset;
            return false;
        }
        return AtEnd = true;
    }

    private void CloseMember()
    {
        CloseInflater();
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        raw.MoveTo(_pieceStart);
        raw.Fill(_pieceLength + TrailerLength + 2);
        int end = FindEnd(raw.Ahead, trailer);
        if (end < 0) throw raw.Ahead.Length < _pieceLength + TrailerLength ? CutOff() : Damaged();
        raw.Advance(end);
    }

    // The trailer could stand in the data by chance, as of a member without content, all zeros: what follows it tells.
    private int FindEnd(ReadOnlySpan<byte> ahead, ReadOnlySpan<byte> trailer)
    {
        int first = -1;
        for (int at = 0; at <= _pieceLength; at++)
        {
            int found = ahead[at..Math.Min(ahead.Length, _pieceLength + TrailerLength)].IndexOf(trailer);
            if (found < 0) break;
            at += found;
            var rest = ahead[(at + TrailerLength)..];
            if (rest.IsEmpty || GzipHeader.IsGzip(rest)) return at + TrailerLength;
            if (first < 0) first = at + TrailerLength;
        }
        return first;
    }

    private static bool Probe(ReadOnlySpan<byte> member, PageFormat.HeadTest starts)
    {
        int header = GzipHeader.Length(member);
        if (header == 0) return false;
        using var inflater = new DeflateStream(new MemoryStream(member[header..].ToArray()), CompressionMode.Decompress);
        byte[] head = new byte[256];
        try
        {
            return starts(head.AsSpan(0, inflater.Read(head)));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private void CloseInflater()
    {
        _inflater?.Dispose();
        _inflater = null;
    }

    private BadDataException CutOff()
    {
        raw.Advance(raw.Ahead.Length);
        AtEnd = true;
        return new BadDataException(ReasonCodes.BadCompression,
            $"gzip data ends at byte {raw.Offset} in the middle of the member that starts at byte {_memberStart}, or is damaged before",
            _memberStart);
    }

    private BadDataException Damaged() =>
        new(ReasonCodes.BadCompression, $"gzip data damaged between byte {_memberStart}, where the member starts, and byte {_pieceStart + _pieceLength}", _memberStart);

    // Gives the inflater its input in pieces, and remembers the last.
    private sealed class Pieces(GzipMembers owner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer) => owner.NextPiece(buffer);

        public override int Read(byte[] buffer, int offset, int count) => owner.NextPiece(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private int NextPiece(Span<byte> buffer)
    {
        long start = raw.Offset;
        int read = raw.Read(buffer);
        if (read > 0) (_pieceStart, _pieceLength) = (start, read);
        return read;
    }
}
