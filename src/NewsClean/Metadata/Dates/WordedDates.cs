namespace NewsClean.Metadata.Dates;

/// <summary>Dates whose month is a word: "May 31, 2018", "31. Mai 2018", "31 de mayo de 2018", "2018. május 31.", "31 мая 2018 г.".</summary>
internal static class WordedDates
{
    /// <summary>Reads the date whose day or, where the year comes first, whose year starts at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Nothing before this belongs to the date.</param>
    /// <param name="at">Where the number starts.</param>
    /// <param name="parts">What was read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int floor, int at, out DateParts parts)
    {
        int digits = Chars.Number(text, at, out int number);
        parts = default;
        if (digits == 4) return TryYearFirst(text, at, number, out parts);
        if (digits > 2 || IsInsideNumber(text, floor, at)) return false;
        var day = new DateParts(at, at + digits, null, 0, number);
        return TryDayFirst(text, day, out parts) || TryMonthFirst(text, floor, day, out parts);
    }

    // The end of a span of days ("3-5 May", "May 3 – 5") is an event's; "1,31 May" is no day either.
    private static bool IsInsideNumber(ReadOnlySpan<char> text, int floor, int at)
    {
        int left = at;
        while (left > floor && text[left - 1] is (' ' or '.')) left--;
        if (left > floor && text[left - 1] is ('-' or '–'))
        {
            left--;
            while (left > floor && text[left - 1] is (' ' or '.')) left--;
            int end = left;
            while (left > floor && Chars.IsDigit(text[left - 1])) left--;
            return end - left is 1 or 2 && !Chars.Is(text, left - 1, ':');
        }
        return at > 0 && text[at - 1] is ('.' or ',' or ':' or '/') && Chars.IsDigitAt(text, at - 2);
    }

    private static bool TryDayFirst(ReadOnlySpan<char> text, in DateParts day, out DateParts parts)
    {
        parts = default;
        int at = day.End;
        if (!DateWords.Months.TryMatch(text, at, out int length, out var month))
        {
            at = SkipOrdinal(text, at);
            at = SkipBetween(text, at, 2);
            if (at >= text.Length || !DateWords.Months.TryMatch(text, at, out length, out month)) return false;
        }
        int afterMonth = at + length;
        int end = afterMonth;
        int? year = ReadYear(text, ref end, shortYears: true);
        return TryDay(text, new DateParts(day.Start, end, year, month.Month, day.Day), month, out parts);
    }

    private static bool TryMonthFirst(ReadOnlySpan<char> text, int floor, in DateParts day, out DateParts parts)
    {
        parts = default;
        if (!TryMonthBefore(text, floor, day.Start, out int start, out var month)) return false;
        if ((Chars.Is(text, day.End, ':') && Chars.IsDigitAt(text, day.End + 1)) || IsSpanOfDays(text, day.End)) return false;
        int end = SkipOrdinal(text, day.End);
        int beforeYear = end;
        int? year = ReadYear(text, ref end, shortYears: false);
        if (year is null) end = beforeYear;
        return TryDay(text, new DateParts(start, end, year, month.Month, day.Day), month, out parts);
    }

    // "May 3-5", "May 3 – 5, 2018"; not "May 31 2018 - 14:05", where the year stands before.
    private static bool IsSpanOfDays(ReadOnlySpan<char> text, int at)
    {
        at = Chars.SkipBlanks(text, at);
        if (at >= text.Length || text[at] is not ('-' or '–')) return false;
        at = Chars.SkipBlanks(text, at + 1);
        int digits = Chars.Number(text, at, out _);
        return digits is 1 or 2 && !Chars.Is(text, at + digits, ':');
    }

    private static bool TryYearFirst(ReadOnlySpan<char> text, int start, int year, out DateParts parts)
    {
        parts = default;
        int at = SkipBetween(text, start + 4, 2);
        if (at >= text.Length || at == start + 4) return false;
        int digits = Chars.Number(text, at, out int day);
        if (digits is 1 or 2)
        {
            // Only with a word between ("2018. gada 31. maijs"): in "August 2018 12 March" the year is another's.
            if (!Chars.IsWordChar(text[at - 2]) && !Chars.IsWordChar(text[at - 3])) return false;
            int behind = SkipBetween(text, SkipOrdinal(text, at + digits), 2);
            if (behind >= text.Length || !DateWords.Months.TryMatch(text, behind, out int size, out var name)) return false;
            return TryDay(text, new DateParts(start, behind + size, year, name.Month, day), name, out parts);
        }
        if (!DateWords.Months.TryMatch(text, at, out int length, out var month)) return false;
        at = SkipBetween(text, at + length, 2);
        digits = Chars.Number(text, at, out day);
        return digits is 1 or 2 && !Chars.Is(text, at + digits, ':') && TryDay(text, new DateParts(start, at + digits, year, month.Month, day), month, out parts);
    }

    private static bool TryDay(ReadOnlySpan<char> text, DateParts draft, DateWords.MonthName month, out DateParts parts)
    {
        parts = draft with { IsWorded = true };
        if (month.IsPersian)
        {
            if (draft.Year is not { } persianYear || Calendars.FromPersian(persianYear, draft.Month, draft.Day) is not { } date) return false;
            parts = parts with { Year = date.Year, Month = date.Month, Day = date.Day };
            return true;
        }
        if (draft.Year is not { } written) return !month.NeedsYear && Calendars.CanBe(draft.Month, draft.Day);
        int year = Calendars.FromBuddhist(written, text);
        parts = parts with { Year = year };
        return Calendars.IsYear(year, worded: true) && Calendars.Day(year, draft.Month, draft.Day) is not null;
    }

    private static bool TryMonthBefore(ReadOnlySpan<char> text, int floor, int dayStart, out int start, out DateWords.MonthName month)
    {
        (start, month) = (0, default);
        int end = dayStart;
        while (end > floor && dayStart - end < 3 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or '-' or '/' or ':')) end--;
        int word = end;
        while (word > floor && Chars.IsWordChar(text[word - 1])) word--;
        // From the longest word to the shortest, because glued text hides the month at its end: "LeeJuly 26".
        for (start = word; start < end; start++)
            if (Chars.StartsWord(text, start) && DateWords.Months.TryMatch(text[..end], start, out int length, out month) && start + length == end) return true;
        return false;
    }

    // Up to a few blanks, full stops, commas and hyphens, and one word like "de".
    private static int SkipBetween(ReadOnlySpan<char> text, int at, int most)
    {
        at = SkipPunctuation(text, at, most);
        if (at < text.Length && Chars.IsWordChar(text[at]) && DateWords.Words.TryMatch(text, at, out int length, out var word) && word.Kind == DateWords.Kind.Of)
            at = SkipPunctuation(text, at + length, most);
        return at;
    }

    private static int SkipPunctuation(ReadOnlySpan<char> text, int at, int most)
    {
        for (int end = Math.Min(at + most, text.Length); at < end; at++)
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('.' or ',' or '-' or '/' or '،' or '‑')) break;
        return at;
    }

    // 31st, 31º, 1er, 31-го, 31e.
    private static int SkipOrdinal(ReadOnlySpan<char> text, int at)
    {
        int word = at;
        if (word < text.Length && text[word] is ('º' or 'ª' or '°')) return word + 1;
        while (word < text.Length && Chars.IsWordChar(text[word]) && word - at < 3) word++;
        if (word == at || (word < text.Length && Chars.IsWordChar(text[word]))) return at;
        return text[at..word] is "st" or "nd" or "rd" or "th" or "er" or "e" or "го" or "ste" or "de" or "ST" or "ND" or "RD" or "TH" ? word : at;
    }

    // "2018", "de 2018", ", 2018", "'18", "18" where nothing makes it a time; glued: "202207:59" is 2022, 07:59 and "20195 hours ago" 2019.
    private static int? ReadYear(ReadOnlySpan<char> text, ref int end, bool shortYears)
    {
        int at = SkipBetween(text, end, 3);
        bool apostrophe = at < text.Length && text[at] is ('\'' or '’');
        if (apostrophe) at++;
        int digits = Chars.Number(text, at, out int year);
        if (digits == 0 || (at == end && digits == 2)) return null;
        bool clockIsGlued = Chars.Is(text, at + digits, ':') && Chars.IsDigitAt(text, at + digits + 1);
        if (digits is > 4 and <= 8) (year, digits) = (Chars.FourDigits(year, digits), 4);
        else if (digits == 2 && (apostrophe || (shortYears && !IsClockOrCount(text, at + 2)))) year = Calendars.TwoDigitYear(year);
        else if (digits != 4 || clockIsGlued) return null;
        end = at + digits;
        return year;
    }

    // "31 May 14:05", "31 May 14h", "31 May 18 comments": the two digits are no year.
    private static bool IsClockOrCount(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return false;
        if (Chars.IsWordChar(text[at]) || text[at] is ':' or '%') return true;
        if (text[at] == '.' && Chars.IsDigitAt(text, at + 1)) return true;
        int word = Chars.SkipBlanks(text, at);
        return word == at + 1 && word < text.Length && char.IsLetter(text[word]) && !DateWords.Words.TryMatch(text, word, out _, out _);
    }
}
