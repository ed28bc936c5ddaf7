namespace NewsClean.Loading;

/// <summary>Lets a library that wants a stream read from a feed.</summary>
/// <param name="feed">Where the bytes come from; stays open.</param>
internal class FeedStream(ByteFeed feed) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => feed.Position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer) => feed.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => feed.Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
