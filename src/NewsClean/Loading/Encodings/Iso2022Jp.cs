namespace NewsClean.Loading.Encodings;

/// <summary>
/// Tells ISO-2022-JP, in which Japanese was sent when mail had seven bits and old pages still are: bytes below 0x80, and escape sequences that
/// switch between ASCII and Japanese.
/// </summary>
internal static class Iso2022Jp
{
    /// <summary>The code page.</summary>
    public const int CodePage = 50220;

    private const byte Escape = 0x1B;

    /// <summary>
    /// All <paramref name="bytes"/> are below 0x80, every escape is one of RFC 1468's (or the one for half-width katakana that the WHATWG's Encoding
    /// Standard reads as well), and one of them begins Japanese.
    /// </summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        bool japanese = false;
        if (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0) return false;
        for (int at = bytes.IndexOf(Escape); at >= 0; at = bytes.IndexOf(Escape))
        {
            bytes = bytes[(at + 1)..];
            if (bytes.StartsWith("$@"u8) || bytes.StartsWith("$B"u8)) japanese = true;
            else if (!bytes.StartsWith("(B"u8) && !bytes.StartsWith("(J"u8) && !bytes.StartsWith("(I"u8)) return false;
        }
        return japanese;
    }
}
