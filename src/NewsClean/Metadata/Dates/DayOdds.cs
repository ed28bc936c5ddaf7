namespace NewsClean.Metadata.Dates;

/// <summary>The odds of a day's two strongest mentions. A page of many comments has many dates, whose sum says nothing.</summary>
/// <param name="First">Those of the strongest.</param>
/// <param name="Second">Those of the next.</param>
internal readonly record struct DayOdds(double First, double Second)
{
    /// <summary>Both together.</summary>
    public double Sum => First + Second;

    /// <summary>With one more mention.</summary>
    public DayOdds With(double odds) => odds > First ? new DayOdds(odds, First) : new DayOdds(First, Math.Max(Second, odds));
}
