using System.Globalization;
using NewsClean.Metadata.Dates.Stated;
using NewsClean.Portable;

namespace NewsClean.Metadata.Dates;

/// <summary>
/// Tells the story's dates among all dates of a page. Every date is weighed by its words, its block and its place; the strongest
/// day is compared with its strongest rival and with none. On an HTML page what the markup states is weighed with it (<see cref="StoryDayFinder"/>).
/// </summary>
internal static class PublicationDateFinder
{
    // Each fold by weights fitted to the others: 0.65 gives 73.4 % right days and 2.9 % wrong by more than one, 0.6 gives 73.7 and
    // 3.1 %, 0.7 gives 72.8 and 2.7 %. Days wrong by one (2.3 %) are left aside: the answers are in UTC, the pages are not.
    internal const double LeastProbability = 0.65;

    private const double LeastModifiedProbability = 0.5;

    // Beside the publication date, a line of characters or two away, an update is the story's.
    private const double BesideConfidence = 0.8;
    private const int BesideLength = 150;

    // Below 0.6.
    private const DateFeatures ModelDoubts = DateFeatures.ModelPossible | DateFeatures.ModelUnlikely | DateFeatures.ModelDenies;

    // The scraper's word, where the page itself shows no date.
    private const double HeaderConfidence = 0.6;

    /// <summary>The dates of <paramref name="page"/>.</summary>
    public static PublicationDates Find(LabelledPage page)
    {
        var candidates = DateCandidates.Collect(page);
        if (!page.Page.HasMarkup) return WithModified(page, candidates, Published(page, candidates));
        var stated = StatedDates.Of(page);
        var dates = StoryDayFinder.Find(page, candidates, stated);
        return StoryDayFinder.WithModified(page, stated, WithModified(page, candidates, dates));
    }

    private static PublicationDates Published(LabelledPage page, IReadOnlyList<DateCandidate> candidates)
    {
        var (day, probability) = Guess(candidates, candidate => candidate.Score);
        return probability < LeastProbability ? OfHeader(page) : Of(page, BestOf(candidates, day), probability);
    }

    /// <summary>The likeliest day of <paramref name="candidates"/>, however unlikely; the probability is 0 where there is none.</summary>
    internal static (DateOnly Day, double Probability) Guess(IReadOnlyList<DateCandidate> candidates, Func<DateCandidate, double> score)
    {
        var days = new Dictionary<int, DayOdds>(); // by the day's number
        foreach (var candidate in candidates)
        {
            if (!MayBePublication(candidate)) continue;
            days.TryGetValue(candidate.Day.DayNumber, out var odds);
            days[candidate.Day.DayNumber] = odds.With(PortableMath.Exp(score(candidate)));
        }

        // In source order, so that the first of two equal days wins.
        (DateOnly Day, double Odds) best = default, rival = default;
        foreach (var candidate in candidates)
        {
            if (!days.Remove(candidate.Day.DayNumber, out var odds)) continue;
            if (odds.Sum > best.Odds) (best, rival) = ((candidate.Day, odds.Sum), best);
            else if (odds.Sum > rival.Odds) rival = (candidate.Day, odds.Sum);
        }
        return (best.Day, best.Odds / (1 + best.Odds + rival.Odds));
    }

    /// <summary>False where the words beside it say that it is another date, or nothing says that it is the story's and its place speaks against it.</summary>
    internal static bool MayBePublication(DateCandidate candidate) => candidate.Cue == DateCue.Published || (candidate.Cue == DateCue.None && !IsWithinStory(candidate.Features));

    // Readers' comments between wrongly joined parts of a story, clips, quoted sources ("Harbour Post, May 3, 2018") have dates too. Over three kinds of dumps
    // 8 of the 11 answers that this takes away were wrong.
    private static bool IsWithinStory(DateFeatures features) =>
        (features & DateFeatures.InsideStory) != 0
            ? (features & (DateFeatures.Crowd | ModelDoubts)) != 0
            : (features & DateFeatures.StoryTop) != 0 && (features & DateFeatures.Crowd) != 0;

    private static DateCandidate BestOf(IReadOnlyList<DateCandidate> candidates, DateOnly day)
    {
        DateCandidate? best = null;
        foreach (var candidate in candidates)
            if (candidate.Day == day && MayBePublication(candidate) && (best is null || candidate.Score > best.Score)) best = candidate;
        return best!;
    }

    /// <summary>The date that <paramref name="best"/> shows, as the publication's.</summary>
    internal static PublicationDates Of(LabelledPage page, DateCandidate best, double probability)
    {
        var (evidence, raw) = (new List<Evidence>(), new List<string>());
        if (best.YearIsHeaders && page.Page.Hints.HeaderDateSpan is { } header)
        {
            evidence.Add(new Evidence(header.Start, header.End, "header-year", probability));
            raw.Add(page.Page.Decoded.Text[header.Start..header.End]);
        }
        string rule = best.Cue == DateCue.Published ? "published-cue" : "date-place";
        evidence.Add(Slice(page, best, rule, probability));
        raw.Add(Raw(page, best));
        return Of(new Finding<string>(best.Date.ToIso()!, evidence), best.Day, raw);
    }

    private static PublicationDates OfHeader(LabelledPage page)
    {
        if (page.Page.Hints is not { HeaderDate: { } day, HeaderDateSpan: { } span }) return PublicationDates.None;
        string iso = day.ToString("O", CultureInfo.InvariantCulture);
        return Of(new Finding<string>(iso, [new Evidence(span.Start, span.End, "header-date", HeaderConfidence)]), day, [page.Page.Decoded.Text[span.Start..span.End]]);
    }

    private static PublicationDates Of(Finding<string> finding, DateOnly day, IReadOnlyList<string> raw) => new()
    {
        Published = finding,
        PublishedDay = day,
        PublishedRaw = raw,
    };

    private static PublicationDates WithModified(LabelledPage page, IReadOnlyList<DateCandidate> candidates, PublicationDates dates)
    {
        DateCandidate? best = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Cue != DateCue.Modified || candidate.Day < dates.PublishedDay) continue;
            if (IsTeasers(candidates, candidate) && !IsBesidePublished(candidate, dates)) continue;
            if (best is null || candidate.Score > best.Score) best = candidate;
        }
        if (best is null) return dates;
        double odds = PortableMath.Exp(best.Score), probability = odds / (1 + odds);
        if (IsBesidePublished(best, dates)) probability = Math.Max(probability, BesideConfidence);
        if (probability < LeastModifiedProbability) return dates;
        return dates with { Modified = new Finding<string>(best.Date.ToIso()!, [Slice(page, best, "modified-cue", probability)]), ModifiedRaw = Raw(page, best) };
    }

    // "Published 17 October 2023" on one line, "Last updated 18 October 2023" on the next.
    private static bool IsBesidePublished(DateCandidate update, PublicationDates dates) =>
        dates.Published is { Evidence: { Count: > 0 } evidence } && Math.Abs(update.Offset - evidence[^1].End) < BesideLength;

    // Lists of other stories below this one have "Updated 22 Dec, 2024" under each headline: one of a list, or far from the story.
    private static bool IsTeasers(IReadOnlyList<DateCandidate> candidates, DateCandidate update)
    {
        if ((update.Features & (DateFeatures.LabelTeaser | DateFeatures.Crowd | DateFeatures.FarBelowStory)) != 0) return true;
        if ((update.Features & DateFeatures.BelowStory) == 0) return false;
        foreach (var other in candidates)
            if (other.Cue == DateCue.Modified && (other.Features & (DateFeatures.BelowStory | DateFeatures.FarBelowStory)) != 0 && other.Day != update.Day) return true;
        return false;
    }

    private static Evidence Slice(LabelledPage page, DateCandidate candidate, string rule, double probability)
    {
        var (start, end) = page.Blocks[candidate.BlockIndex].Block.SpanOfReading(candidate.Date.CueStart, candidate.Date.End);
        return new Evidence(start, end, rule, probability);
    }

    private static string Raw(LabelledPage page, DateCandidate candidate) =>
        page.Blocks[candidate.BlockIndex].Block.Reading(page.Page.Decoded)[candidate.Date.CueStart..candidate.Date.End].ToString();
}
