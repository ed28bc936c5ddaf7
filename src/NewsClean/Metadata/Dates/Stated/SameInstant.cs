namespace NewsClean.Metadata.Dates.Stated;

/// <summary>Tells two days of a page that are one instant in two zones: markup is written in UTC, the line below the title in the newsroom's time.</summary>
internal static class SameInstant
{
    // Most newsrooms are at most so many minutes behind UTC (the Pacific coast in winter) and ahead of it (Sydney in summer). With all zones that there are
    // noon would fall on two days, and a day of update could not be told from another zone.
    private const int MostBehind = 8 * 60, MostAhead = 11 * 60, Day = 24 * 60;

    // Zones are whole quarters of an hour apart, Nepal's and Chatham's among them.
    private const int ZoneStep = 15 * 60; // seconds

    /// <summary>Are two days of a page one instant, by what is stated for either?</summary>
    public static bool Are(StoryDay one, StoryDay other) => Find(one, other) is not null || Find(other, one) is not null;

    /// <summary>
    /// The first instant in UTC, stated outright for <paramref name="stated"/>, that falls on <paramref name="other"/>, the day before or after, in a
    /// zone that newsrooms are in; null without one.
    /// </summary>
    /// <remarks>
    /// 2023-03-12T03:10:00Z and 11 March: yes, in New York; and 13 March: no. A statement in a zone of its own, or without a zone or a time of day,
    /// says nothing.
    /// </remarks>
    public static StatedDate? Find(StoryDay stated, StoryDay other)
    {
        int apart = other.Day.DayNumber - stated.Day.DayNumber;
        if (Math.Abs(apart) != 1) return null;
        foreach (var date in stated.StatedOutright)
        {
            if (date.Date.Clock is not { OffsetMinutes: 0 } clock) continue;
            int minute = (clock.Hour * 60) + clock.Minute;
            if (apart < 0 ? minute < MostBehind : minute + MostAhead >= Day) return date;
        }
        return null;
    }

    /// <summary>Is <paramref name="clock"/> the newsroom's clock at <paramref name="instant"/>, stated as if it were UTC? To the second they differ by what a zone may.</summary>
    /// <remarks>2023-03-12T20:31:51+00:00 beside 2023-03-13T04:31:51+00:00: yes; beside 2023-03-13T04:32:51+00:00: no, that is another moment.</remarks>
    public static bool IsClockOf(StatedDate clock, StatedDate instant)
    {
        if (clock.Date is not { Clock: { OffsetMinutes: 0, Second: not null }, UtcSecond: { } shown }
            || instant.Date is not { Clock.Second: not null, UtcSecond: { } second }) return false;
        return shown != second && (second - shown) % ZoneStep == 0 && second - shown is >= -MostAhead * 60 and <= MostBehind * 60;
    }
}
