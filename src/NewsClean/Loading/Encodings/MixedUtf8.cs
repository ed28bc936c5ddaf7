using System.Buffers;
using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>
/// Reads UTF-8 into which text of windows-1252 was pasted, as templates, comments and scrapers' own lines are: "M\xC3\xBCller, caf\xE9". Both are read as what they are.
/// Letters that windows-1252 has stand alone between letters of ASCII; of the double-byte encodings most bytes above 0x7F have another beside them.
/// </summary>
internal static class MixedUtf8
{
    // Fewer whole characters may be a coincidence, fewer others a cut.
    private const int LeastWhole = 2, LeastAlone = 2;

    // Of ten broken bytes one may stand beside another ("ÄÖ").
    private const int OneTogetherIn = 10;

    // Of four characters of Latin text one may be another ("☎").
    private const int OneForeignIn = 4;

    private static readonly Encoding s_windows = CodePages.Get(1252);

    /// <summary>The text, or null where <paramref name="bytes"/> are no such mixture.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => Fits(bytes) ? Read(bytes) : null;

    private static bool Fits(ReadOnlySpan<byte> bytes)
    {
        int latin = 0, foreign = 0, alone = 0, together = 0;
        for (int at = NextHigh(bytes, 0); at < bytes.Length;)
        {
            bool whole = Rune.DecodeFromUtf8(bytes[at..], out var rune, out int taken) == OperationStatus.Done;
            int next = at + taken;
            if (whole) _ = IsCapitalAndSign(bytes, at, next) ? 0 : IsOfLatinText(rune) ? latin++ : foreign++;
            else if (next < bytes.Length && !IsCut(bytes, at, next)) _ = taken == 1 && bytes[next] < 0x80 ? alone++ : together++; // the last bytes may be a character that was cut
            at = NextHigh(bytes, next);
        }
        return alone >= LeastAlone && latin >= LeastWhole && foreign * OneForeignIn <= latin && together * OneTogetherIn <= alone;
    }

    // "MENÜ»" and "FÖLJ OSS PÅ”" in windows-1252: a letter behind a capital and a sign behind which no word goes on may be one character of UTF-8 by chance.
    private static bool IsCapitalAndSign(ReadOnlySpan<byte> bytes, int at, int next) =>
        next == at + 2 && at > 0 && char.IsAsciiLetterUpper((char)bytes[at - 1]) && IsCapital(bytes[at]) && !IsLetterAt(bytes, next)
        && !char.IsLetter(s_windows.GetString(bytes.Slice(at + 1, 1))[0]);

    // "caf\xC3...": a program has cut what it quotes in mid-character. In windows-1252 no word ends in a capital behind a small letter.
    private static bool IsCut(ReadOnlySpan<byte> bytes, int at, int next) =>
        next == at + 1 && at > 0 && char.IsAsciiLetterLower((char)bytes[at - 1]) && IsCapital(bytes[at]) && !IsLetterAt(bytes, next);

    private static bool IsCapital(byte value) => value is >= 0xC0 and <= 0xDE and not 0xD7;

    private static bool IsLetterAt(ReadOnlySpan<byte> bytes, int at) => at < bytes.Length && (bytes[at] >= 0x80 || char.IsAsciiLetter((char)bytes[at]));

    private static int NextHigh(ReadOnlySpan<byte> bytes, int from)
    {
        int at = bytes[from..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return at < 0 ? bytes.Length : from + at;
    }

    // Latin letters and signs (U+00A0 to U+024F, those of Vietnamese from U+1E00 on), general punctuation, currencies, letterlike signs and arrows.
    private static bool IsOfLatinText(Rune rune) => rune.Value is (>= 0xA0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2000 and <= 0x21FF);

    private static string Read(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (int from = 0; from < bytes.Length;)
        {
            int high = NextHigh(bytes, from);
            text.Append(Encoding.ASCII.GetString(bytes[from..high]));
            if (high == bytes.Length) break;
            bool whole = Rune.DecodeFromUtf8(bytes[high..], out _, out int taken) == OperationStatus.Done;
            from = high + taken;
            text.Append((!whole && taken == 1 && !IsCut(bytes, high, from) ? s_windows : Encoding.UTF8).GetString(bytes[high..from]));
        }
        return text.ToString();
    }
}
