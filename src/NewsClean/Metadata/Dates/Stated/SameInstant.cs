namespace NewsClean.Metadata.Dates.Stated;

/// <summary>Tells two days of a page that are one instant in two zones: markup is written in UTC, the line below the title in the newsroom's time.</summary>
internal static class SameInstant
{
    // Newsrooms are at most so many hours behind UTC (Hawaii) and ahead of it (New Zealand in summer).
    private const int MostBehind = 10 * 60, MostAhead = 13 * 60, Day = 24 * 60;

    /// <summary>Are two days of a page one instant, by what is stated for either?</summary>
    public static bool Are(StoryDay one, StoryDay other) => In(one, other) || In(other, one);

    /// <summary>Does an instant that is stated outright for <paramref name="stated"/> fall on <paramref name="other"/>, the day before or after, in a zone that newsrooms are in?</summary>
    /// <remarks>2023-03-12T03:10:00Z and 11 March: yes, in New York; and 13 March: no. A statement without a zone or without a time of day says nothing.</remarks>
    public static bool In(StoryDay stated, StoryDay other)
    {
        int apart = other.Day.DayNumber - stated.Day.DayNumber;
        if (Math.Abs(apart) != 1 || !stated.IsStatedOutright) return false;
        foreach (var date in stated.Stated)
        {
            if (date.Date.Clock is not { OffsetMinutes: { } offset } clock) continue;
            int utc = (clock.Hour * 60) + clock.Minute - offset;
            if (apart < 0 ? utc - MostBehind < 0 : utc + MostAhead >= Day) return true;
        }
        return false;
    }
}
