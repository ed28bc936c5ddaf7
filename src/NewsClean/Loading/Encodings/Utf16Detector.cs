using System.Globalization;
using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>Finds UTF-16 without a byte-order mark, by what its code units look like in either order.</summary>
internal static class Utf16Detector
{
    private const int SampleBytes = 16 * 1024;

    // Of random code units 3 % are surrogates (2,048 of 65,536) and 10 % private (6,400), neither of which text has in this way; a
    // dump may hold one or two by accident.
    private const double MostOdd = 0.02;

    // Blanks, line ends, digits and Latin letters or the usual CJK punctuation: below a tenth in no text of any length; hardly
    // any stand in text that is read in the wrong order.
    private const double LeastUsual = 0.02;

    /// <summary>The order in which the bytes read as text, or null.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        if (sample.Length < 2) return null;
        double little = Usual(sample, bigEndian: false), big = Usual(sample, bigEndian: true);
        if (Math.Max(little, big) < LeastUsual) return null;
        return little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    // The share of usual code units; 0 where too many are odd.
    private static double Usual(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        int usual = 0, odd = 0, units = sample.Length / 2;
        bool afterHigh = false;
        for (int i = 0; i < sample.Length; i += 2)
        {
            char unit = (char)(bigEndian ? (sample[i] << 8) | sample[i + 1] : sample[i] | (sample[i + 1] << 8));
            if (IsUsual(unit)) usual++;
            else if (IsOdd(unit, afterHigh)) odd++;
            afterHigh = char.IsHighSurrogate(unit);
        }
        return odd > units * MostOdd ? 0 : (double)usual / units;
    }

    private static bool IsUsual(char unit) =>
        unit is (>= ' ' and < '\u007F') or '\n' or '\r' or '\t' or '\u00A0' or '\u2019' or '\u201C' or '\u201D' or (>= '\u3000' and < '\u3003') or '\uFF0C';

    private static bool IsOdd(char unit, bool afterHigh) =>
        char.IsLowSurrogate(unit) ? !afterHigh
            : afterHigh || char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
