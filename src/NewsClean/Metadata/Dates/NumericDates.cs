namespace NewsClean.Metadata.Dates;

/// <summary>Dates in figures: 2018-05-31, 31.05.2018, 05/31/2018, 31.05.18, 2018年5月31日, 5月31日, 2018년 5월 31일, 令和元年5月4日, 110年5月4日, 20180531T1405.</summary>
internal static class NumericDates
{
    // 令和, 民國.
    private const int EraLength = 2;

    // The year before the first of 民國.
    private const int YearBeforeRepublic = 1911;

    /// <summary>Reads the date whose first number starts at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out DateParts parts)
    {
        int digits = Chars.Number(text, at, out int first);
        parts = default;
        if (digits == 8) return TryCompact(text, at, first, out parts);
        int after = at + digits;
        if (digits <= 4 && TryCjk(text, at, after, first, out parts)) return true;
        if (digits is 3 or > 4 || IsInsideNumber(text, at)) return false;
        return digits == 4 ? TryYearFirst(text, at, after, first, out parts) : TryYearLast(text, at, after, first, out parts);
    }

    // 1.31.05.2018, 3/31/05/2018 and 12:31.05: the number goes on to the left.
    private static bool IsInsideNumber(ReadOnlySpan<char> text, int at) =>
        at > 0 && (text[at - 1] is '$' or '€' or '£' or '#' or '+' || (text[at - 1] is ('.' or '/' or '-' or ',' or ':') && Chars.IsDigitAt(text, at - 2)));

    // Only with a time behind it ("20180531T140500") is such a number clearly a date.
    private static bool TryCompact(ReadOnlySpan<char> text, int at, int number, out DateParts parts)
    {
        parts = default;
        int end = at + 8, year = number / 10000, month = number / 100 % 100, day = number % 100;
        if (!Chars.Is(text, end, 'T') || !Chars.IsDigitAt(text, end + 1)) return false;
        if (!Calendars.IsYear(year, worded: false) || Calendars.Day(year, month, day) is null) return false;
        parts = new DateParts(at, end, year, month, day);
        return true;
    }

    private static bool TryYearFirst(ReadOnlySpan<char> text, int at, int after, int year, out DateParts parts)
    {
        parts = default;
        int next = after;
        char separator = '\0';
        if (!TryNextNumber(text, ref next, ref separator, out int month, out _)) return false;
        if (!TryNextNumber(text, ref next, ref separator, out int day, out _)) return false;
        return !GoesOn(text, next, separator) && TryDay(new DateParts(at, next, year, month, day), out parts);
    }

    private static bool TryYearLast(ReadOnlySpan<char> text, int at, int after, int first, out DateParts parts)
    {
        parts = default;
        int next = after;
        char separator = '\0';
        if (!TryNextNumber(text, ref next, ref separator, out int second, out _)) return false;
        int beforeYear = next;
        var yearless = new DateParts(at, beforeYear, null, second, first);
        if (!TryNextNumber(text, ref next, ref separator, out int year, out int digits)) return separator == '.' && TryWithoutYear(text, yearless, out parts);
        // Glued text: "28.09.1912:44" is 28.09.19, 12:44; "31.05.201814:05" and "31.05.201831.05.2018" begin with 31.05.2018.
        bool clockIsGlued = Chars.Is(text, next, ':') && Chars.IsDigitAt(text, next + 1);
        if (clockIsGlued && digits == 2) return separator == '.' && TryWithoutYear(text, yearless, out parts);
        if (clockIsGlued && digits == 4) (year, digits, next) = (year / 100, 2, next - 2);
        else if (digits is > 4 and <= 8) (year, next, digits) = (Chars.FourDigits(year, digits), next - digits + 4, 4);
        if (digits is not (2 or 4) || GoesOn(text, next, separator)) return false;
        if (digits == 2)
        {
            // Short years look like version numbers: "v1.2.19".
            if (at > 0 && text[at - 1] is ('v' or 'V') && Chars.StartsWord(text, at - 1)) return false;
            year = Calendars.TwoDigitYear(year);
        }
        if (first <= 12 && second > 12) return TryDay(new DateParts(at, next, year, first, second), out parts);
        if (!TryDay(new DateParts(at, next, year, second, first), out parts)) return false;
        // Thai and Persian dates, told by their years, begin with the day.
        if (first <= 12 && first != second && parts.Year == year) parts = parts with { OrderIsUnknown = true };
        return true;
    }

    // "28.09. 13:39", "31.05.": only with both full stops.
    private static bool TryWithoutYear(ReadOnlySpan<char> text, DateParts draft, out DateParts parts)
    {
        parts = draft with { End = draft.End + 1 };
        return Chars.Is(text, draft.End, '.') && !Chars.IsDigitAt(text, draft.End + 1) && Calendars.CanBe(draft.Month, draft.Day);
    }

    private static bool TryDay(DateParts draft, out DateParts parts)
    {
        parts = draft;
        int year = draft.Year!.Value;
        if (Calendars.LooksPersian(year) && Calendars.FromPersian(year, draft.Month, draft.Day) is { } persian)
        {
            parts = new DateParts(draft.Start, draft.End, persian.Year, persian.Month, persian.Day);
            return true;
        }
        year = Calendars.FromBuddhist(year);
        parts = draft with { Year = year };
        return Calendars.IsYear(year, worded: false) && Calendars.Day(year, draft.Month, draft.Day) is not null;
    }

    // A separator may have blanks around it ("31. 5. 2018", "31 / 05 / 2018"); both of a date must be the same.
    private static bool TryNextNumber(ReadOnlySpan<char> text, ref int at, ref char separator, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        bool isFirst = separator == '\0';
        int next = Chars.SkipBlanks(text, at);
        if (next - at > 1 || next >= text.Length) return false;
        char found = text[next] is '‐' or '‑' or '–' ? '-' : text[next];
        if (found is not ('.' or '/' or '-' or '|' or '•') || (!isFirst && found != separator)) return false;
        separator = found;
        int number = Chars.SkipBlanks(text, next + 1);
        // "12.05. 2018" and "12 - 5": a blank on one side only is the list's or the sentence's, but Czech writes "31. 5. 2018".
        if (number - next > 2 || (separator != '.' && (number > next + 1) != (next > at))) return false;
        digits = Chars.Number(text, number, out value);
        if (digits == 0 || (isFirst && digits > 2)) return false;
        at = number + digits;
        return true;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int at, char separator) =>
        Chars.Is(text, at, '%') || ((Chars.Is(text, at, separator) || Chars.Is(text, at, ',')) && Chars.IsDigitAt(text, at + 1));

    private static bool TryCjk(ReadOnlySpan<char> text, int at, int after, int first, out DateParts parts)
    {
        parts = default;
        int? year = null;
        int start = at, next = Chars.SkipBlanks(text, after), month = first;
        if (next >= text.Length) return false;
        if (text[next] is '年' or '년')
        {
            if (!TryCjkYear(text, after - at, first, ref start, out int value)) return false;
            year = value;
            next = Chars.SkipBlanks(text, next + 1);
            int digits = Chars.Number(text, next, out month);
            if (digits is not (1 or 2)) return false;
            next = Chars.SkipBlanks(text, next + digits);
        }
        if (next >= text.Length || text[next] is not ('月' or '월')) return false;
        next = Chars.SkipBlanks(text, next + 1);
        int dayDigits = Chars.Number(text, next, out int day);
        if (dayDigits is not (1 or 2)) return false;
        next = Chars.SkipBlanks(text, next + dayDigits);
        if (next >= text.Length || text[next] is not ('日' or '일' or '號' or '号')) return false;
        year ??= FirstYearBefore(text, ref start);
        if (year is null ? !Calendars.CanBe(month, day) : Calendars.Day(year.Value, month, day) is null) return false;
        parts = new DateParts(start, next + 1, year, month, day);
        return true;
    }

    // 2018年, or a year of an era: 令和2年, 民國107年. Of three digits only 民國 has years now, and pages leave it out.
    private static bool TryCjkYear(ReadOnlySpan<char> text, int digits, int number, ref int start, out int year)
    {
        year = number;
        if (digits < 4)
        {
            if (EraBefore(text, start) is { } era) (year, start) = (era + number, start - EraLength);
            else if (digits == 3 && !EndsWord(text[..start])) year = YearBeforeRepublic + number;
            else return false;
        }
        return Calendars.IsYear(year, worded: false);
    }

    // "創社100年5月4日" counts the years of a firm; only a word that leads to a day stands right before one: "於107年5月4日".
    private static bool EndsWord(ReadOnlySpan<char> before) =>
        before is [.., var last] && Chars.IsWordChar(last) && last is not ('於' or '于' or '在' or '自' or '至' or '從' or '到' or '由' or '及' or '與' or '和' or '迄' or '起');

    // 令和元年5月4日: an era's first year has a word of its own.
    private static int? FirstYearBefore(ReadOnlySpan<char> text, ref int start)
    {
        if (!text[..start].EndsWith("元年") || EraBefore(text, start - 2) is not { } era) return null;
        start -= 2 + EraLength;
        return era + 1;
    }

    private static int? EraBefore(ReadOnlySpan<char> text, int end) =>
        end >= EraLength && DateWords.Words.TryMatch(text[..end], end - EraLength, out int length, out var word) && word.Kind == DateWords.Kind.Era && length == EraLength
            ? word.EraStart : null;
}
