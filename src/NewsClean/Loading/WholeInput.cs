using System.Diagnostics.CodeAnalysis;

namespace NewsClean.Loading;

/// <summary>Reads the rest of a feed as one page, no further than a page may go.</summary>
internal static class WholeInput
{
    /// <summary>The bytes; null where there are more than <paramref name="limit"/>.</summary>
    /// <param name="feed">Read to its end, or just beyond the limit.</param>
    /// <param name="limit">The most bytes that a page may have.</param>
    /// <param name="expected">How many there will be, as far as anybody knows.</param>
    /// <param name="behind">What is wrong behind the bytes, which are whole; null without such.</param>
    /// <exception cref="BadDataException">The data is damaged.</exception>
    public static byte[]? Read(ByteFeed feed, int limit, long expected, out BadDataException? behind)
    {
        behind = null;
        // One byte more than is expected, so that the end shows itself without a resize.
        byte[] buffer = GC.AllocateUninitializedArray<byte>((int)Math.Min(Math.Min(Math.Max(expected, 16 * 1024), limit) + 1L, Array.MaxLength));
        int length = 0;
        while (true)
        {
            int read = 0;
            try
            {
                read = feed.Read(buffer.AsSpan(length));
            }
            catch (BadDataException fault) when (fault.IsBehindData)
            {
                behind = fault;
            }
            if (read == 0) break;
            length += read;
            if (length > limit) return null;
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(Math.Min(2L * length, limit + 1L), Array.MaxLength));
        }
        if (length < buffer.Length) Array.Resize(ref buffer, length);
        return buffer;
    }

    /// <summary>Decompresses gzip or Zstandard data in memory, or says why it can't be done.</summary>
    public static bool TryDecompress(ReadOnlyMemory<byte> compressed, int limit, out ReadOnlyMemory<byte> content, [NotNullWhen(false)] out Reason? reason)
    {
        (content, reason) = (default, null);
        using var feed = ByteFeed.Open(new MemoryStream(compressed.ToArray(), writable: false));
        try
        {
            if (Read(feed, limit, 4L * compressed.Length, out _) is not { } bytes) reason = PageInput.TooLarge(limit);
            else content = bytes;
        }
        catch (BadDataException fault)
        {
            reason = new Reason(fault.Code, "the content's " + fault.Message);
        }
        return reason is null;
    }
}
