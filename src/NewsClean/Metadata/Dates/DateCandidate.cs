namespace NewsClean.Metadata.Dates;

/// <summary>A date on the page that might be the story's.</summary>
/// <param name="BlockIndex">The block that it stands in.</param>
/// <param name="Offset">Where that block starts in the decoded source; the date's own offsets count from there.</param>
/// <param name="Date">The date, complete: a year that it left out has been filled in.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record DateCandidate(int BlockIndex, int Offset, DateExpression Date, DateFeatures Features)
{
    /// <summary>The year comes from the dump's header.</summary>
    public bool YearIsHeaders { get; init; }

    /// <summary>What the words beside it, or the block above, say.</summary>
    public DateCue Cue { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Day => Date.Date!.Value;

    /// <summary>The sum of the weights of its features.</summary>
    public double Score => DateWeights.Sum(Features);
}
