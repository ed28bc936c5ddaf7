using System.Buffers.Binary;

namespace NewsClean.Loading.Archives;

/// <summary>The header of a gzip member (RFC 1952, section 2.3).</summary>
internal static class GzipHeader
{
    // Bits of the flags; the three highest are reserved and 0.
    private const byte HeaderCrc = 2, Extra = 4, Name = 8, Comment = 16, Reserved = 0xE0;
    private const int FixedLength = 10;

    // Headers hold a file's name, Common Crawl's and the ZipNum index's a few bytes more. None has been seen above 1 KB.
    private const int LongestHeader = 64 * 1024;

    /// <summary>Do the bytes start as gzip data does? The name of a file does not matter.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    /// <summary>Magic number, the one method there is, and flags that mean something.</summary>
    public static bool IsMember(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 8, var flags, ..] && (flags & Reserved) == 0;

    /// <summary>As <see cref="IsMember"/>, of bytes that may be too few to tell.</summary>
    public static bool MayBeMember(ReadOnlySpan<byte> bytes) => IsMember(bytes) || bytes is [0x1F] or [0x1F, 0x8B] or [0x1F, 0x8B, 8];

    /// <summary>How long the header at the window's place is; 0 where it does not end within the file.</summary>
    public static int LengthAt(RawWindow window)
    {
        for (int at = FixedLength; window.Fill(at) && at <= LongestHeader; at = Math.Min(2 * at, window.Ahead.Length + 1))
            if (Length(window.Ahead) is > 0 and var length) return length;
        return 0;
    }

    /// <summary>How long the header is that starts <paramref name="bytes"/>; 0 where they end before it does.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FixedLength) return 0;
        byte flags = bytes[3];
        int length = FixedLength;
        if ((flags & Extra) != 0)
        {
            if (bytes.Length < length + 2) return 0;
            length += 2 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[length..]);
        }
        if ((flags & Name) != 0 && !SkipText(bytes, ref length)) return 0;
        if ((flags & Comment) != 0 && !SkipText(bytes, ref length)) return 0;
        if ((flags & HeaderCrc) != 0) length += 2;
        return length <= bytes.Length ? length : 0;
    }

    private static bool SkipText(ReadOnlySpan<byte> bytes, ref int at)
    {
        int end = at <= bytes.Length ? bytes[at..].IndexOf((byte)0) : -1;
        at += end + 1;
        return end >= 0;
    }
}
