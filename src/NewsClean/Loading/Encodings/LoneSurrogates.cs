using System.Globalization;
using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>
/// Mends JSON strings that hold half of a surrogate pair, as programs write them that cut texts in the middle of an emoji (<c>"rain \ud83d"</c>): each
/// half becomes U+FFFD, as a decoder would have it.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The string <paramref name="value"/>, still escaped and without its quotes, with U+FFFD for every half that stands alone.</summary>
    public static byte[] Replace(ReadOnlySpan<byte> value)
    {
        byte[] mended = value.ToArray();
        for (int i = 0; i + 1 < mended.Length; i++)
        {
            if (mended[i] != '\\') continue;
            int unit = UnitAt(mended, i);
            if (char.IsHighSurrogate((char)unit) && char.IsLowSurrogate((char)UnitAt(mended, i + EscapeLength))) i += EscapeLength + EscapeLength - 1;
            else if (char.IsSurrogate((char)unit)) "\\ufffd"u8.CopyTo(mended.AsSpan(i));
            else i++; // the escaped character, which may be a backslash
        }
        return mended;
    }

    // The code unit of "\ud83d" at `at`; 0 where no such escape stands there.
    private static int UnitAt(byte[] value, int at)
    {
        if (at + EscapeLength > value.Length || value[at] != '\\' || value[at + 1] != 'u') return 0;
        return int.TryParse(Encoding.ASCII.GetString(value, at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit) ? unit : 0;
    }
}
