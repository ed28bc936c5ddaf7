using NewsClean.Metadata.Bylines.Stated;
using NewsClean.Portable;

namespace NewsClean.Metadata.Bylines;

/// <summary>Finds who wrote the story: the byline as printed, the names in it, the agency named in it.</summary>
internal static class BylineFinder
{
    // Below it a name is wrong twice as often as right. A missing author counts as an error too, so this is below one half.
    private const double Threshold = 0.33;

    /// <summary>Finds the byline; null where the page shows none that is certain enough.</summary>
    public static Finding<Byline>? Find(LabelledPage page)
    {
        var found = FindAny(page);
        // In markup AuthorChooser weighs what the page calls its site.
        return found is null || page.Page.HasMarkup ? found : found with { Value = SiteInByline.Without(page, found.Value) };
    }

    private static Finding<Byline>? FindAny(LabelledPage page)
    {
        var blocks = page.Items();
        var zones = new BylineZones(blocks);
        var candidates = BylineCandidates.Collect(blocks, zones);
        if (page.Page.HasMarkup) return FindInMarkup(page, zones, candidates);
        if (candidates.Count == 0) return null;
        var probabilities = Probabilities(blocks, zones, candidates);
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
            if (probabilities[i] >= Threshold && (best < 0 || probabilities[i] > probabilities[best])) best = i;
        var outright = Outright(zones, candidates);
        // "Reuters" above and who reported for it below: the latter are the authors.
        bool hasPerson = best >= 0 && candidates[best].Form != BylineForm.Agency && !NamesNoPerson(candidates[best].Reading);
        if (!hasPerson && candidates.FirstOrDefault(BylineCandidates.IsReport) is { } report)
        {
            var signed = Finish(blocks, report, report.Reading.Confidence);
            return signed with { Value = signed.Value with { Agency = AgencyAbove(zones, candidates) } };
        }
        // Behind the story, a name may be a teaser's author: "By Reuters" beside the title is better.
        bool better = best >= 0 && (outright?.Reading.Agency is null || candidates[best].Block <= zones.LastBody);
        if (better)
        {
            var found = Finish(blocks, WithIntroduction(candidates, candidates[best]), probabilities[best]);
            if (found.Value.Agency is not null || candidates[best].Block < zones.LastBody) return found;
            return found with { Value = found.Value with { Agency = AgencyAbove(zones, candidates) } };
        }
        return outright is null ? null : Finish(blocks, outright, outright.Reading.Confidence);
    }

    // "Reuters" beside the title, "(Reporting by Ann Lee)" behind the story.
    private static string? AgencyAbove(BylineZones zones, IReadOnlyList<BylineCandidate> candidates) =>
        candidates.FirstOrDefault(c => c.Reading.Agency is not null && c.Block < zones.LastBody)?.Reading.Agency;

    private static Finding<Byline>? FindInMarkup(LabelledPage page, BylineZones zones, IReadOnlyList<BylineCandidate> candidates)
    {
        var (choice, probability) = AuthorChooser.Choose(AuthorChooser.Collect(page, zones, candidates));
        if (choice?.Shown is { } shown) return Finish(page.Items(), WithIntroduction(candidates, shown), probability);
        if (choice?.Stated is { } stated) return AuthorChooser.OfStatement(page, stated, probability);
        return Outright(zones, candidates) is { } outright ? Finish(page.Items(), outright, outright.Reading.Confidence) : null;
    }

    private static BylineCandidate? Outright(BylineZones zones, IReadOnlyList<BylineCandidate> candidates) =>
        candidates.FirstOrDefault(c => NamesNoPerson(c.Reading) && (zones.InHeader(c.Block) || zones.BesideTitle(c.Block)));

    // "By" / "Ann Lee": the name is a candidate by itself, but the byline as printed begins with "By".
    private static BylineCandidate WithIntroduction(IReadOnlyList<BylineCandidate> candidates, BylineCandidate best)
    {
        foreach (var candidate in candidates)
            if (candidate.Form == BylineForm.Said && candidate.Key == best.Key && candidate.Block < best.Block && best.Block < candidate.Line.Next) return candidate;
        return best;
    }

    // "By Staff Writer", "By Reuters": too rare on the fitted pages to be weighed, and said outright.
    private static bool NamesNoPerson(BylineReading reading) =>
        reading.Authors.Count == 0
            || (reading.Agency is not null && reading.Authors.Count == 1 && reading.Confidence >= 0.9
                && reading.Authors[0].Length <= reading.Agency.Length + 2);

    /// <summary>For each candidate the probability that the page's author is whom it names: candidates that name the same people share theirs.</summary>
    internal static double[] Probabilities(LabelledBlock[] blocks, BylineZones zones, IReadOnlyList<BylineCandidate> candidates)
    {
        var odds = Odds(blocks, zones, candidates);
        double all = 1;
        for (int i = 0; i < odds.Length; i++) all += odds[i];
        var together = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < odds.Length; i++) together[candidates[i].Key] = together.TryGetValue(candidates[i].Key, out double others) ? others + odds[i] : odds[i];
        var probabilities = new double[odds.Length];
        // Of several that name the same people, the likeliest stands out by a hair.
        for (int i = 0; i < odds.Length; i++) probabilities[i] = odds[i] == 0 ? 0 : (together[candidates[i].Key] / all) - (1e-6 / (1 + odds[i]));
        return probabilities;
    }

    /// <summary>For each candidate its odds against "no byline of the page names the author"; 0 for those that name nobody.</summary>
    internal static double[] Odds(LabelledBlock[] blocks, BylineZones zones, IReadOnlyList<BylineCandidate> candidates)
    {
        var odds = new double[candidates.Count];
        foreach (var (i, row) in new BylineFeatures(blocks, zones).Rows(candidates))
            odds[i] = PortableMath.Exp(BylineWeights.Score(row, candidates[i].Form));
        return odds;
    }

    /// <summary>The byline that a candidate stands for, with the lines that continue it.</summary>
    internal static Finding<Byline> Finish(LabelledBlock[] blocks, BylineCandidate best, double probability)
    {
        var (line, reading) = (best.Line, best.Reading);
        var text = line.Text[reading.Start..reading.End];
        var authors = reading.Authors.ToList();
        var evidence = line.EvidenceOf(reading.Start, reading.End, best.Rule, probability).ToList();
        // "By Ann Lee" / "By Bo Ek": one byline on two lines of its own. A line that continues a byline is no paragraph.
        int next = line.NextAfter(best.Block, reading.End);
        bool mayGoOn = best.Form == BylineForm.Said && authors.Count > 0;
        while (mayGoOn && next < blocks.Length && blocks[next].Block.Text.Length <= BylineCandidates.LongestBylineText)
        {
            var more = BylineLine.At(blocks, next);
            if (BylineReader.Read(more.Text, more.Opening) is not { Start: 0, Authors.Count: > 0 } also || authors.Contains(also.Authors[0])) break;
            authors.AddRange(also.Authors.Except(authors).ToList());
            text += " " + more.Text[..also.End];
            evidence.AddRange(more.EvidenceOf(0, also.End, best.Rule, probability));
            next = more.NextAfter(next, also.End);
        }
        return new Finding<Byline>(new Byline(text, authors, reading.Agency), evidence);
    }
}
