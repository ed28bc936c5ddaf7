using NewsClean.Portable;

namespace NewsClean.Metadata.Dates.Stated;

/// <summary>Puts together for every day what an HTML page shows and what its markup states.</summary>
internal sealed class StoryDays
{
    // Around title and story's top: a date may stand so many blocks above the title, or among the story's first blocks.
    private const int BlocksAboveTitle = 6, BlocksOfStory = 3;

    // Odds beyond e^6 say no more.
    private const double MostShown = 6;

    private const int FirstUsualYear = 2000;

    private readonly LabelledPage _page;
    private readonly List<StoryDay> _days = [];
    private readonly Dictionary<int, StoryDay> _byNumber = []; // by the day's number

    private StoryDays(LabelledPage page) => _page = page;

    /// <summary>The days in the order of the page, those of statements first.</summary>
    public static IReadOnlyList<StoryDay> Collect(LabelledPage page, IReadOnlyList<DateCandidate> shown, IReadOnlyList<StatedDate> stated)
    {
        var days = new StoryDays(page);
        days.AddStated(stated);
        days.AddShown(shown);
        days.AddModified(stated);
        days.AddAddress();
        days.AddRelations();
        return days._days;
    }

    private StoryDay Of(DateOnly day)
    {
        if (_byNumber.TryGetValue(day.DayNumber, out var known)) return known;
        var added = new StoryDay(day);
        if (day.Year < FirstUsualYear) added.Features |= DayFeatures.Old;
        _days.Add(added);
        return _byNumber[day.DayNumber] = added;
    }

    private void AddStated(IReadOnlyList<StatedDate> stated)
    {
        var (from, to) = Top();
        bool seenTime = false;
        foreach (var date in stated)
        {
            if (date.Source == StatedSource.Modified) continue;
            bool near = date.Hint.Start >= from && date.Hint.Start < to;
            var feature = FeatureOf(date, near);
            var day = Of(date.Day);
            if (feature is DayFeatures.TimePublished or DayFeatures.TimeNear && !seenTime)
            {
                day.Features |= DayFeatures.TimeFirst;
                seenTime = true;
            }
            day.Features |= feature;
            day.Stated.Add(date);
            if ((feature & StoryDay.Outright) != 0) day.StatedOutright.Add(date);
        }
    }

    private static DayFeatures FeatureOf(StatedDate date, bool near) => date.Source switch
    {
        StatedSource.JsonArticle => DayFeatures.JsonArticle,
        StatedSource.MetaPublished => DayFeatures.MetaPublished,
        StatedSource.ItemProperty => DayFeatures.ItemProperty,
        StatedSource.TimePublished => near ? DayFeatures.TimePublished : DayFeatures.TimeFar,
        StatedSource.JsonPage => DayFeatures.JsonPage,
        StatedSource.Time => near ? DayFeatures.TimeNear : DayFeatures.TimeFar,
        StatedSource.Address => DayFeatures.Address,
        _ => DayFeatures.MetaDate,
    };

    // The part of the source between the blocks above the title and the story's first paragraphs.
    private (int From, int To) Top()
    {
        var (title, first, _) = StoryFrame.Of(_page);
        var blocks = _page.Blocks;
        if (blocks.Count == 0) return (0, 0);
        int top = title >= 0 ? title : first, end = Math.Max(title, first);
        return top < 0 ? (0, 0) : (blocks[Math.Max(0, top - BlocksAboveTitle)].Block.Start, blocks[Math.Min(blocks.Count - 1, end + BlocksOfStory)].Block.End);
    }

    private void AddShown(IReadOnlyList<DateCandidate> shown)
    {
        foreach (var candidate in shown)
        {
            if (PublicationDateFinder.MayBePublication(candidate)) Of(candidate.Day).Shown.Add(candidate);
            else if (candidate.Cue == DateCue.Modified && _byNumber.TryGetValue(candidate.Day.DayNumber, out var day)) day.Features |= DayFeatures.ShownModified;
        }
        StoryDay? best = null;
        foreach (var day in _days)
        {
            if (day.Shown.Count == 0) continue;
            day.Features |= DayFeatures.Shown;
            day.ShownScore = Math.Min(MostShown, OddsOf(day.Shown));
            if (best is null || day.ShownScore > best.ShownScore) best = day;
        }
        if (best is null) return;
        foreach (var day in _days)
        {
            day.Features |= day == best ? DayFeatures.ShownBest : DayFeatures.ShownOther;
            if (day != best && Math.Abs(day.Day.DayNumber - best.Day.DayNumber) > 1) day.RivalScore = Math.Max(0, best.ShownScore);
        }
    }

    // The two strongest mentions, as in text dumps: a page of many comments repeats a day often.
    private static double OddsOf(List<DateCandidate> shown)
    {
        var odds = default(DayOdds);
        foreach (var candidate in shown) odds = odds.With(PortableMath.Exp(candidate.Score));
        return PortableMath.Log(odds.Sum);
    }

    private void AddModified(IReadOnlyList<StatedDate> stated)
    {
        DateOnly? earliest = null;
        foreach (var date in stated)
        {
            if (date.Source != StatedSource.Modified) continue;
            if (_byNumber.TryGetValue(date.Day.DayNumber, out var day)) day.Features |= DayFeatures.Modified;
            if (earliest is null || date.Day < earliest) earliest = date.Day;
        }
        foreach (var day in _days)
            if (day.Day > earliest) day.Features |= DayFeatures.AfterModified;
    }

    private void AddAddress()
    {
        if (StatedDates.Address(_page.Page)?.Value is not { } address) return;
        var full = AddressDate.Day(address)?.Date;
        if ((full ?? AddressDate.Month(address)) is not { } stated) return;
        foreach (var day in _days)
        {
            if (day.Day == full) continue;
            bool month = full is null && day.Day.Year == stated.Year && day.Day.Month == stated.Month;
            day.Features |= month ? DayFeatures.AddressMonth : DayFeatures.AddressOther;
        }
    }

    private void AddRelations()
    {
        DateOnly? earliest = null;
        int stated = 0;
        foreach (var day in _days)
        {
            if (!day.IsStatedOutright) continue;
            stated++;
            if (earliest is null || day.Day < earliest) earliest = day.Day;
        }
        foreach (var day in _days)
        {
            bool outright = day.IsStatedOutright;
            if (stated == 0) day.Features |= DayFeatures.NothingStated;
            if (stated > (outright ? 1 : 0)) day.Features |= DayFeatures.Disputed;
            if (outright && day.Day > earliest) day.Features |= DayFeatures.NotEarliest;
            AddAgreement(day, outright, stated);
        }
    }

    // Beside counts for a day that lacks what its neighbour has: the same instant falls on two days in two zones.
    private void AddAgreement(StoryDay day, bool outright, int stated)
    {
        bool shown = (day.Features & DayFeatures.Shown) != 0;
        if (shown && outright) day.Features |= DayFeatures.ShownAndStated;
        if (!shown && IsBeside(day, DayFeatures.Shown)) day.Features |= DayFeatures.ShownBeside;
        if (outright) return;
        if (IsBeside(day, StoryDay.Outright)) day.Features |= DayFeatures.StatedBeside;
        foreach (int number in (ReadOnlySpan<int>)[day.Day.DayNumber - 1, day.Day.DayNumber + 1])
            if (_byNumber.TryGetValue(number, out var beside) && SameInstant.Find(beside, day) is not null) day.Features |= DayFeatures.InstantBeside;
        if (!shown || stated == 0 || (day.Features & DayFeatures.Modified) == 0) return;
        day.Features |= DayFeatures.ShownChange;
        if (HasFar(day, DayFeatures.MetaPublished)) day.Features |= DayFeatures.ChangeAgainstMeta;
    }

    private bool HasFar(StoryDay day, DayFeatures features)
    {
        foreach (var other in _days)
            if ((other.Features & features) != 0 && Math.Abs(other.Day.DayNumber - day.Day.DayNumber) > 1) return true;
        return false;
    }

    private bool IsBeside(StoryDay day, DayFeatures features) =>
        (_byNumber.TryGetValue(day.Day.DayNumber - 1, out var before) && (before.Features & features) != 0)
        || (_byNumber.TryGetValue(day.Day.DayNumber + 1, out var behind) && (behind.Features & features) != 0);
}
