using System.Buffers.Text;

namespace NewsClean.Loading.Archives;

/// <summary>
/// Lets .NET read the extended headers of a tar archive whose values hold line feeds, as names of files and extended attributes may. A record of such a
/// header is <c>20 path=rain¶or.txt¶</c>, its length first, and .NET takes it to end at its first line feed. On the way to .NET the others become
/// <see cref="Stand"/>, and in the names that come back they are line feeds again.
/// </summary>
/// <param name="feed">The archive.</param>
internal sealed class PaxRecords(ByteFeed feed) : FeedStream(feed)
{
    // "Substitute": the control character that was made to stand for another one.
    private const char Stand = '\u001A';

    private const int BlockSize = 512;

    // A header of more than that (names of files have 4 KB at most, attributes mostly less) is left as it is.
    private const int LongestHeader = 1 << 20;

    private readonly ByteFeed _feed = feed;
    private readonly Queue<long> _lineFeeds = new();
    private bool _replaced;

    /// <summary>Looks for an extended header where the next entry starts, behind what fills the block of the last one.</summary>
    public void LookAhead()
    {
        _replaced = false;
        int padding = (int)(-_feed.Position & (BlockSize - 1));
        if (!_feed.TryFill(padding + BlockSize)) return;
        var header = _feed.Ahead.Slice(padding, BlockSize);
        // https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html: the type at byte 156, the size in octal digits at 124, "ustar" at 257.
        if (header[156] is not ((byte)'x' or (byte)'g') || !header[257..].StartsWith("ustar"u8)) return;
        int size = Octal(header.Slice(124, 12));
        int start = padding + BlockSize;
        if (size is 0 or > LongestHeader || !_feed.TryFill(start + size)) return;
        FindLineFeeds(_feed.Ahead.Slice(start, size), _feed.Position + start);
    }

    /// <summary>A name of the entry that was looked for, as the archive has it.</summary>
    public string NameOf(string read) => _replaced ? read.Replace(Stand, '\n') : read;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        long position = _feed.Position;
        int read = base.Read(buffer);
        while (_lineFeeds.TryPeek(out long at) && at < position + read) buffer[(int)(_lineFeeds.Dequeue() - position)] = (byte)Stand;
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private void FindLineFeeds(ReadOnlySpan<byte> records, long position)
    {
        while (Utf8Parser.TryParse(records, out int length, out int digits) && length > digits && length <= records.Length && records[length - 1] == (byte)'\n')
        {
            for (int at = records[..(length - 1)].IndexOf((byte)'\n'); at >= 0; at = NextIn(records[..(length - 1)], at))
            {
                _lineFeeds.Enqueue(position + at);
                _replaced = true;
            }
            records = records[length..];
            position += length;
        }
    }

    private static int NextIn(ReadOnlySpan<byte> record, int at)
    {
        int next = record[(at + 1)..].IndexOf((byte)'\n');
        return next < 0 ? next : at + 1 + next;
    }

    private static int Octal(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits.Trim(" \0"u8))
        {
            if (digit is < (byte)'0' or > (byte)'7' || value > LongestHeader) return 0;
            value = (value * 8) + (digit - '0');
        }
        return value;
    }
}
