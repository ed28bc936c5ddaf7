namespace NewsClean.Metadata.Dates;

/// <summary>Settles for a page whether 05/06/2018 is 5 June or May 6, from the other dates on it, its weekdays, time zones and language.</summary>
internal static class DateOrderJudge
{
    // North American zones, minutes east of UTC. Brazil and Argentina (-180) write the day first.
    private const int MostEastern = -240, MostWestern = -600;

    /// <summary>The order that the page's evidence gives; <see cref="DateOrder.Unknown"/> where there is none or it is contradictory.</summary>
    /// <param name="dates">The dates of the page.</param>
    /// <param name="headerDate">The day in the dump's header, null without one.</param>
    /// <param name="isEnglish">The page is in English, where both orders are usual; in any other language the day comes first.</param>
    public static DateOrder Judge(IEnumerable<DateExpression> dates, DateOnly? headerDate, bool isEnglish)
    {
        int dayFirst = 0, monthFirst = 0;
        var certain = new List<DateOnly>();
        if (headerDate is { } header) certain.Add(header);
        var unknown = new List<DateExpression>();
        foreach (var date in dates)
        {
            if (date.OrderIsUnknown) unknown.Add(date);
            else if (date.Date is { } day) certain.Add(day);
            if (!date.IsWorded && date.Clock is { OffsetMinutes: <= MostEastern and >= MostWestern }) monthFirst++;
        }
        foreach (var date in unknown)
        {
            if (IsBorneOut(date.In(DateOrder.DayFirst), certain)) dayFirst++;
            if (IsBorneOut(date.In(DateOrder.MonthFirst), certain)) monthFirst++;
        }
        if (dayFirst != monthFirst) return dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
        return isEnglish ? DateOrder.Unknown : DateOrder.DayFirst;
    }

    /// <summary>The order of a date in figures that leaves no choice (31.05.2018: day first), as evidence for the page's others.</summary>
    public static DateOrder OrderOf(DateExpression date, ReadOnlySpan<char> text)
    {
        if (date.IsWorded || date.OrderIsUnknown || date.Date is not { } day || day.Day <= 12) return DateOrder.Unknown;
        int at = Chars.NextDigit(text, date.Start);
        if (date.Clock is { } clock && clock.Start == at) at = Chars.NextDigit(text, clock.End);
        int digits = Chars.Number(text, at, out int first);
        return digits > 2 ? DateOrder.Unknown : first == day.Day ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static bool IsBorneOut(DateExpression date, List<DateOnly> certain) =>
        date.Date is { } day && (certain.Contains(day) || date.Weekday == day.DayOfWeek);
}
