namespace NewsClean.Metadata.Dates;

/// <summary>What stands behind a time of day: UTC+3, GMT+02:00, +0300, Z, EST, (МСК).</summary>
internal static class UtcOffsets
{
    // Places keep 14 hours at most from UTC (Kiribati).
    private const int MostHours = 14;

    /// <summary>Reads the offset at <paramref name="end"/>, the end of a time, and moves it behind.</summary>
    /// <returns>Minutes east of UTC; null where there is none or the abbreviation is ambiguous.</returns>
    public static int? Read(ReadOnlySpan<char> text, ref int end)
    {
        if (Chars.Is(text, end, 'Z') && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
        {
            end++;
            return 0;
        }
        int at = Chars.SkipBlanks(text, end);
        if (TrySigned(text, at, needsMinutes: true, out int length, out int offset))
        {
            end = at + length;
            return offset;
        }
        bool isBracketed = Chars.Is(text, at, '(');
        if (isBracketed) at++;
        // Capitals only: "est" is French for "is".
        if (at >= text.Length || !char.IsUpper(text[at]) && text[at] < '\u0400' || at + 1 >= text.Length || (text[at + 1] < '\u0400' && !char.IsUpper(text[at + 1]))) return null;
        if (!DateWords.Zones.TryMatch(text, at, out length, out int? zone)) return null;
        at += length;
        if (zone == 0 && TrySigned(text, Chars.SkipBlanks(text, at), needsMinutes: false, out length, out offset))
        {
            at = Chars.SkipBlanks(text, at) + length;
            zone = offset;
        }
        end = isBracketed && Chars.Is(text, at, ')') ? at + 1 : at;
        return zone;
    }

    // +3, +03:00, -0500, −5:30. Without "UTC" before it only with minutes: " - 5" is something else.
    private static bool TrySigned(ReadOnlySpan<char> text, int at, bool needsMinutes, out int length, out int offset)
    {
        (length, offset) = (0, 0);
        if (at >= text.Length || text[at] is not ('+' or '-' or '−')) return false;
        int digits = Chars.Number(text, at + 1, out int hours), minutes = 0, end = at + 1 + digits;
        if (digits is 3 or 4) (hours, minutes) = (hours / 100, hours % 100);
        else if (digits is not (1 or 2)) return false;
        else if (Chars.Is(text, end, ':') && Chars.Number(text, end + 1, out minutes) == 2) (end, digits) = (end + 3, 4);
        if ((needsMinutes && digits < 4) || hours > MostHours || minutes is not (0 or 15 or 30 or 45)) return false;
        offset = (hours * 60 + minutes) * (text[at] == '+' ? 1 : -1);
        length = end - at;
        return true;
    }
}
