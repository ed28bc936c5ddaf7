namespace NewsClean.Metadata.Dates;

/// <summary>
/// Finds the dates of a text, in figures or words of any listed language, with the time of day and the cue beside them.
/// Impossible dates are none, and so are relative ones ("2 hours ago", "gestern"): a page that was saved does not say when it was read.
/// </summary>
internal static class DateReader
{
    // How far before a date its time of day may start: "10:49 am EDT, Thursday, ".
    private const int ClockReach = 40;

    /// <summary>The dates of <paramref name="text"/> in their order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">Which number of 05/06/2018 is the day, where that is known.</param>
    public static IReadOnlyList<DateExpression> Read(ReadOnlySpan<char> text, DateOrder order = DateOrder.Unknown)
    {
        List<DateExpression>? found = null;
        int floor = 0;
        for (int at = Chars.NextDigit(text, 0); at >= 0; at = Chars.NextDigit(text, at))
        {
            if (NumericDates.TryRead(text, at, out var parts) || WordedDates.TryRead(text, floor, at, out parts))
            {
                var date = Complete(text, floor, parts).In(order);
                (found ??= []).Add(date);
                at = floor = date.End;
            }
            else at += Chars.Number(text, at, out _);
        }
        if (found is null) return [];
        MarkTwins(found);
        return found;
    }

    // Blogs print both dates and hide one with a style that a dump loses: "April 24, 2025May 21, 2025". The later one is the change, but not of
    // "Posted on May 21, 2025April 24, 2025": what is posted at a time set before is changed before it.
    private static void MarkTwins(List<DateExpression> dates)
    {
        for (int i = 1; i < dates.Count; i++)
        {
            var (left, right) = (dates[i - 1], dates[i]);
            if (left.End != right.Start || left.Date is not { } first || right.Date is not { } second || first == second || right.Cue != DateCue.None) continue;
            int change = first > second && left.Cue != DateCue.Published ? i - 1 : i;
            dates[change] = dates[change] with { Cue = DateCue.Modified };
        }
    }

    private static DateExpression Complete(ReadOnlySpan<char> text, int floor, DateParts parts)
    {
        int start = parts.Start, end = parts.End;
        var weekday = WeekdayBefore(text, floor, ref start);
        var clock = ClockBehind(text, parts);
        if (clock is { } behind) end = behind.End;
        else if (ClockBefore(text, floor, start) is { } before)
        {
            clock = before.OffsetMinutes is null && Chars.Is(text, Chars.SkipBlanks(text, end), '(') ? before with { OffsetMinutes = UtcOffsets.Read(text, ref end) } : before;
            start = before.Start;
        }
        var cue = CueReader.Before(text, floor, start, out int cueStart);
        if (cue == DateCue.None) cue = CueReader.Behind(text, end);
        return new DateExpression(start, end)
        {
            Year = parts.Year, Month = parts.Month, Day = parts.Day, Clock = clock, IsWorded = parts.IsWorded,
            OrderIsUnknown = parts.OrderIsUnknown, Weekday = weekday, Cue = cue, CueStart = cueStart,
        };
    }

    private static ClockTime? ClockBehind(ReadOnlySpan<char> text, DateParts date)
    {
        int at = Joints.Skip(text, date.End);
        return at < text.Length && ClockReader.TryRead(text, at, out var clock, behindDate: date.Year is not null) ? clock : null;
    }

    private static ClockTime? ClockBefore(ReadOnlySpan<char> text, int floor, int start)
    {
        var before = text[..start];
        for (int at = Chars.NextDigit(before, Math.Max(floor, start - ClockReach)); at >= 0; at = Chars.NextDigit(before, at))
        {
            if (ClockReader.TryRead(before, at, out var clock) && Joints.Skip(before, clock.End) == start) return clock;
            at += Chars.Number(before, at, out _);
        }
        return null;
    }

    private static DayOfWeek? WeekdayBefore(ReadOnlySpan<char> text, int floor, ref int start)
    {
        int end = start;
        while (end > floor && start - end < 3 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or '،')) end--;
        int word = end;
        while (word > floor && (Chars.IsWordChar(text[word - 1]) || (text[word - 1] == '-' && word < end))) word--;
        for (int at = word; at < end; at++)
        {
            if (!Chars.StartsWord(text, at) || !DateWords.Weekdays.TryMatch(text[..end], at, out int length, out var day) || at + length != end) continue;
            start = at;
            return day;
        }
        return null;
    }
}
