namespace NewsClean.Metadata.Dates.Stated;

/// <summary>A date that the markup of a page states, with what it says it is of.</summary>
/// <param name="Hint">The statement; of an address the one that gives it.</param>
/// <param name="Date">The date; its offsets count within the hint's value.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record StatedDate(PageHint Hint, DateExpression Date, StatedSource Source)
{
    /// <summary>The day, in the zone that the statement is written in.</summary>
    public DateOnly Day => Date.Date!.Value;

    /// <summary>The characters of the value that the date was read from.</summary>
    public string Slice => Hint.Value[Date.Start..Date.End];
}
