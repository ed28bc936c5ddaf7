namespace NewsClean.Loading.Archives;

/// <summary>Reads another stream and checks at its end that all is as it was when it was packed: .NET does not look at the checksums of zip archives.</summary>
/// <param name="inner">The content; closed with this.</param>
/// <param name="expected">Its CRC-32.</param>
internal sealed class ChecksumStream(Stream inner, uint expected) : Stream
{
    private uint _crc;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">The content is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _crc = Crc32.Append(_crc, buffer[..read]);
        if (read == 0 && buffer.Length > 0 && _crc != expected) throw new InvalidDataException("the checksum is not that of the content");
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
