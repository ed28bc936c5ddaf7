using NewsClean.Metadata.Dates;
using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Dates;

/// <summary>A page whose day of publication gold knows, labelled by a model that was trained without its publisher.</summary>
/// <param name="Gold">The page's gold.</param>
/// <param name="Style">The kind of dump that was read.</param>
/// <param name="Labelled">The labelled dump.</param>
/// <param name="Day">Gold's day. Some sets give it in UTC, so that a page's own day may be one off.</param>
internal sealed record DatedPage(GoldPage Gold, DumpStyle Style, LabelledPage Labelled, DateOnly Day)
{
    /// <summary>The dates of the page that might be the story's.</summary>
    public IReadOnlyList<DateCandidate> Candidates { get; } = DateCandidates.Collect(Labelled);

    /// <summary>Gold's day where the page shows it, the day beside it where it shows only that; null where it shows neither.</summary>
    public DateOnly? ShownDay()
    {
        foreach (int apart in (int[])[0, -1, 1])
            if (Candidates.Any(c => c.Day == Day.AddDays(apart) && PublicationDateFinder.MayBePublication(c))) return Day.AddDays(apart);
        return null;
    }
}
