namespace NewsClean.Metadata.Dates;

/// <summary>Year, month and day as read, before the time and the cue beside them.</summary>
/// <param name="Start">Where they start.</param>
/// <param name="End">Where they end (exclusive).</param>
/// <param name="Year">The Gregorian year, null where it is left out.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct DateParts(int Start, int End, int? Year, int Month, int Day)
{
    /// <summary>The month is a word.</summary>
    public bool IsWorded { get; init; }

    /// <summary>Day and month could be exchanged.</summary>
    public bool OrderIsUnknown { get; init; }
}
