using NewsClean.Loading;

namespace NewsClean.Deduplication;

/// <summary>Reads the lines of a file of records, also of a compressed one, as bytes and no further than the caller asks.</summary>
public static class RecordLines
{
    // Ten times the largest page that is cleaned by default: what has no line end for so long is no file of records.
    private const int LongestLine = 320 << 20;

    private const string CutOff = "the compressed data is damaged, ends in the middle, or is followed by other bytes";

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Hands out each line with its end; the memory holds it until the next one is asked for. A byte-order mark is left out.</summary>
    /// <param name="stream">The file; the caller closes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">The compressed data is damaged or cut off, or a line has no end. The lines before were handed out.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLines(stream);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> ReadLines(Stream stream)
    {
        using var feed = ByteFeed.Open(stream);
        if (feed.TryFill(Utf8Mark.Length) && feed.Ahead.StartsWith(Utf8Mark)) feed.Advance(Utf8Mark.Length);
        while (LengthOfLine(feed) is > 0 and var length)
        {
            yield return feed.AheadMemory[..length];
            feed.Advance(length);
        }
        // What could be read was handed out; now the damage behind it shows, if there is any.
        try
        {
            feed.Fill(1);
        }
        catch (BadDataException e)
        {
            throw new InvalidDataException(CutOff, e);
        }
    }

    // The line's bytes with its end; at the end of the data what is left, 0 where that is nothing.
    private static int LengthOfLine(ByteFeed feed)
    {
        int searched = 0;
        while (true)
        {
            int end = feed.Ahead[searched..].IndexOf((byte)'\n');
            if (end >= 0) return searched + end + 1;
            searched = feed.Ahead.Length;
            if (searched >= LongestLine) throw new InvalidDataException($"a line of more than {LongestLine} bytes; expected a JSON object a line");
            if (!feed.TryFill(searched + 1)) return searched;
        }
    }
}
