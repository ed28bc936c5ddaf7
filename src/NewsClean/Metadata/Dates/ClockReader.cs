using System.Globalization;
using static NewsClean.Metadata.Dates.DateWords;

namespace NewsClean.Metadata.Dates;

/// <summary>Times of day: 14:05, 8:11:30, 2:05 p.m., 14h05, 14.05 Uhr, kl. 14.05, 下午2:05, 21時37分, each with a UTC offset behind it; 1405 GMT.</summary>
internal static class ClockReader
{
    // What sizes, lengths, weights and prices end with, of the same letters in all languages.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        new HashSet<string>(["B", "KB", "kB", "MB", "GB", "TB", "Mb", "MiB", "GiB", "mm", "cm", "m", "km", "g", "kg", "EUR", "USD", "GBP", "CHF"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the time that starts at <paramref name="at"/>, with a digit or with a word such as "kl." or 下午.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="clock">What was read.</param>
    /// <param name="behindDate">A full date stands right before it: "2021-05-14 07.58" needs no "kl.".</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ClockTime clock, bool behindDate = false)
    {
        clock = default;
        int start = at;
        Kind? prefix = WordAt(text, at, out int length);
        if (prefix is Kind.Am or Kind.Pm or Kind.Night or Kind.Clock) at = Chars.SkipBlanks(text, at + length);
        else prefix = null;
        int digits = Chars.Number(text, at, out int hour);
        if (digits == 4 && start == at) return TryCompact(text, at, hour, out clock);
        if (digits is 0 or > 2 || (start == at && at > 0 && text[at - 1] is ':' && Chars.IsDigitAt(text, at - 2))) return false;

        int end = at + digits;
        bool told = TryMinutes(text, ref end, prefix is not null || (behindDate && digits == 2), out int minute, out int? second);
        if (!told && prefix is not (Kind.Am or Kind.Pm or Kind.Night) && !HasHalfBehind(text, end)) return false;
        Kind? half = prefix is Kind.Am or Kind.Pm or Kind.Night ? prefix : ReadHalf(text, ref end);
        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute > 0)) return false;
        clock = new ClockTime(start, end, Hour24(hour % 24, half), minute) { Second = second, IsTwelveHour = half is not null };
        int? offset = UtcOffsets.Read(text, ref end);
        clock = clock with { End = end, OffsetMinutes = offset };
        return true;
    }

    // "1408 GMT (2208 HKT)": only a zone says that four digits are a time. The second one is the same instant elsewhere.
    private static bool TryCompact(ReadOnlySpan<char> text, int at, int number, out ClockTime clock)
    {
        int end = at + 4, hour = number / 100, minute = number % 100;
        clock = default;
        // "0900-1200" are hours of opening and no time west of Greenwich.
        if (hour > 23 || minute > 59 || Chars.Is(text, end, '-') || Chars.Is(text, end, '−') || UtcOffsets.Read(text, ref end) is not { } offset) return false;
        int again = Chars.SkipBlanks(text, end);
        if (Chars.Is(text, again, '(') && Chars.Number(text, again + 1, out _) == 4)
        {
            int close = again + 5;
            UtcOffsets.Read(text, ref close);
            if (close > again + 5 && Chars.Is(text, close, ')')) end = close + 1;
        }
        clock = new ClockTime(at, end, hour, minute) { OffsetMinutes = offset };
        return true;
    }

    // The night goes on behind midnight: "12:30 de la noche", "00:30 malam" and "3 de la noche" are of the day's first hours, "午後0時30分" half an hour behind noon.
    private static int Hour24(int hour, Kind? half) => half switch
    {
        Kind.Pm when hour < 12 => hour + 12,
        Kind.Night when hour is > 4 and < 12 => hour + 12,
        Kind.Am or Kind.Night when hour == 12 => 0,
        _ => hour,
    };

    private static bool TryMinutes(ReadOnlySpan<char> text, ref int end, bool isTime, out int minute, out int? second)
    {
        (minute, second) = (0, null);
        if (end >= text.Length) return false;
        switch (text[end])
        {
            case ':' or '：' when Chars.Number(text, end + 1, out minute) == 2:
                end += 3;
                ReadSeconds(text, ref end, out second);
                return true;
            // "১৪ মে ২০২১, ১০: ১৫": behind a date a blank may stand there.
            case ':' when isTime && Chars.Is(text, end + 1, ' ') && Chars.Number(text, end + 2, out minute) == 2 && !CountsWords(text, end + 4):
                end += 4;
                return true;
            case '.' when Chars.Number(text, end + 1, out minute) == 2 && (HasUnitBehind(text, end + 3) || (isTime && !GoesOn(text, end + 3))):
                end += 3;
                return true;
            default:
                return TryHourMark(text, ref end, out minute);
        }
    }

    // "07.58.2021", "12.50 %", "12.50 €" and "12.40 MB" are no times.
    private static bool GoesOn(ReadOnlySpan<char> text, int at)
    {
        if (Chars.Is(text, at, '.') && Chars.IsDigitAt(text, at + 1)) return true;
        int behind = Chars.SkipBlanks(text, at), end = behind;
        if (behind == text.Length) return false;
        if (text[behind] == '%' || char.GetUnicodeCategory(text[behind]) == UnicodeCategory.CurrencySymbol) return true;
        while (end < text.Length && Chars.IsWordChar(text[end])) end++;
        return Units.Contains(text[behind..end]);
    }

    private static void ReadSeconds(ReadOnlySpan<char> text, ref int end, out int? second)
    {
        second = null;
        if (!Chars.Is(text, end, ':') || Chars.Number(text, end + 1, out int value) != 2) return;
        second = value;
        end += 3;
        if (Chars.Is(text, end, '.') && Chars.IsDigitAt(text, end + 1)) end += 1 + Chars.Number(text, end + 1, out _);
    }

    // 14h05, 14 h 05, 14h, 21時37分, 21시 37분, 8点.
    private static bool TryHourMark(ReadOnlySpan<char> text, ref int end, out int minute)
    {
        minute = 0;
        int mark = Chars.SkipBlanks(text, end);
        if (mark >= text.Length || mark - end > 1 || text[mark] is not ('h' or 'H' or '時' or '时' or '点' or '點' or '시')) return false;
        int next = Chars.SkipBlanks(text, mark + 1);
        int digits = Chars.Number(text, next, out minute);
        if (digits is 1 or 2 && minute < 60 && (digits == 2 || text[mark] >= '\u2E80'))
        {
            end = next + digits;
            if (end < text.Length && text[end] is ('分' or '분')) end++;
            return true;
        }
        minute = 0;
        if (mark + 1 < text.Length && Chars.IsWordChar(text[mark + 1])) return false;
        end = mark + 1;
        return true;
    }

    // "10: 15 comments", not "10: 15 pm".
    private static bool CountsWords(ReadOnlySpan<char> text, int at) => Chars.Is(text, at, ' ') && at + 1 < text.Length && char.IsLower(text[at + 1]) && !HasUnitBehind(text, at);

    // A full stop between hour and minutes counts only where a word or a zone says that it is a time: "14.05 Uhr", "7.16pm".
    private static bool HasUnitBehind(ReadOnlySpan<char> text, int at)
    {
        int word = Chars.SkipBlanks(text, at);
        if (WordAt(text, word, out _) is Kind.Hour or Kind.Am or Kind.Pm or Kind.Night) return true;
        int zone = at;
        UtcOffsets.Read(text, ref zone);
        return zone > at;
    }

    private static bool HasHalfBehind(ReadOnlySpan<char> text, int at) => WordAt(text, Chars.SkipBlanks(text, at), out _) is Kind.Am or Kind.Pm or Kind.Night;

    // "2:05 p.m.", and "14:05 Uhr MEZ": the word of the hour is passed over, as a zone may follow it.
    private static Kind? ReadHalf(ReadOnlySpan<char> text, ref int end)
    {
        int at = Chars.SkipBlanks(text, end);
        if (at - end > 2 || WordAt(text, at, out int length) is not { } kind || kind is not (Kind.Am or Kind.Pm or Kind.Night or Kind.Hour)) return null;
        end = at + length;
        return kind == Kind.Hour ? null : kind;
    }

    private static Kind? WordAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        return at < text.Length && !Chars.IsDigit(text[at]) && Words.TryMatch(text, at, out length, out var word) ? word.Kind : null;
    }
}
