namespace NewsClean.Metadata.Dates;

/// <summary>Which number of 05/06/2018 is the day.</summary>
internal enum DateOrder
{
    /// <summary>Not known: both readings stand.</summary>
    Unknown,

    /// <summary>5 June.</summary>
    DayFirst,

    /// <summary>May 6.</summary>
    MonthFirst,
}
