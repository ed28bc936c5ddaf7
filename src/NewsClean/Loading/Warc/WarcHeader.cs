using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace NewsClean.Loading.Warc;

/// <summary>What newsclean wants to know of a WARC record's header (ISO 28500; versions 0.17 to 1.1 are alike in it).</summary>
internal readonly ref struct WarcHeader
{
    // Headers of a few KB hold JSON or cookies; nobody writes longer ones.
    private const int LongestHeader = 64 * 1024;

    private readonly HeaderLines _lines;

    private WarcHeader(HeaderLines lines, long length)
    {
        _lines = lines;
        BlockLength = length;
    }

    /// <summary>How many bytes follow the header.</summary>
    public long BlockLength { get; }

    /// <summary><c>response</c>, <c>conversion</c> and so on.</summary>
    public ReadOnlySpan<byte> Type => _lines["WARC-Type"u8];

    /// <summary>The media type of the block.</summary>
    public ReadOnlySpan<byte> ContentType => _lines["Content-Type"u8];

    /// <summary>The record goes on in a later one, or is such a part.</summary>
    public bool IsSegment => !_lines["WARC-Segment-Number"u8].IsEmpty;

    /// <summary>The page's address; old versions of wget put it in angle brackets. Null where there is none.</summary>
    public string? Url => Encoding.UTF8.GetString(_lines["WARC-Target-URI"u8].TrimStart((byte)'<').TrimEnd((byte)'>')) is { Length: > 0 } url ? url : null;

    /// <summary>When the page was fetched: RFC 3339, as it stands there. Null where it is no such time; WARC 1.1 allows days and years.</summary>
    public string? Date
    {
        get
        {
            string date = Encoding.ASCII.GetString(_lines["WARC-Date"u8]);
            return date.Length >= "2017-03-06T04:03:53Z".Length && date.EndsWith('Z') && date[10] == 'T'
                && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, out _) ? date : null;
        }
    }

    /// <summary>Reads the header at the feed's place and stops behind it. The spans are good until the feed goes on.</summary>
    /// <param name="feed">Stands on the first byte of a record.</param>
    /// <param name="lengthWithHeader">The header's length with its empty line; the feed still stands before it.</param>
    /// <exception cref="BadDataException">There is no such header.</exception>
    public static WarcHeader Read(ByteFeed feed, out int lengthWithHeader)
    {
        feed.Fill(5);
        if (!feed.Ahead.StartsWith("WARC/"u8)) throw Bad(feed, $"expected a record that starts with 'WARC/'");
        lengthWithHeader = -1;
        int length = 0;
        for (int wanted = 1024; lengthWithHeader < 0; wanted *= 2)
        {
            bool more = feed.TryFill(wanted);
            lengthWithHeader = HeaderLines.FindEnd(feed.Ahead, out length);
            if (lengthWithHeader < 0 && !more && !feed.Fill(wanted)) throw Bad(feed, $"the file ends in the middle of a record's header");
            if (lengthWithHeader < 0 && wanted >= LongestHeader) throw Bad(feed, $"the record's header has no end within {LongestHeader} bytes");
        }
        var lines = new HeaderLines(feed.Ahead[..length]);
        var said = lines["Content-Length"u8];
        if (!Utf8Parser.TryParse(said, out long block, out int used) || used != said.Length || block < 0) throw Bad(feed, $"the record's header has no Content-Length");
        return new WarcHeader(lines, block);
    }

    // Where damage cuts a header off, asking for more of it has thrown already.
    private static BadDataException Bad(ByteFeed feed, FormattableString message) =>
        new(ReasonCodes.BadRecord, message, feed.MemberSince(feed.Position) ?? feed.Position);
}
