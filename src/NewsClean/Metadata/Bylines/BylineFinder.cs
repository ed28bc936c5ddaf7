namespace NewsClean.Metadata.Bylines;

/// <summary>Finds who wrote the story: the byline as printed, the names in it, the agency named in it.</summary>
internal static class BylineFinder
{
    // Below it a name is wrong twice as often as right. A missing author counts as an error too, so this is below one half.
    private const double Threshold = 0.33;

    // A line that continues a byline is no paragraph.
    private const int LongestByline = 300;

    /// <summary>Finds the byline; null where the page shows none that is certain enough.</summary>
    public static Finding<Byline>? Find(LabelledPage page)
    {
        var blocks = page.Blocks;
        var zones = new BylineZones(blocks);
        var candidates = BylineCandidates.Collect(blocks, zones);
        if (candidates.Count == 0) return null;
        var probabilities = Probabilities(blocks, zones, candidates);
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
            if (probabilities[i] >= Threshold && (best < 0 || probabilities[i] > probabilities[best])) best = i;
        if (best >= 0) return Finish(blocks, candidates[best], probabilities[best]);
        foreach (var candidate in candidates)
            if (candidate.Reading.Authors.Count == 0 && zones.InHeader(candidate.Block)) return Finish(blocks, candidate, candidate.Reading.Confidence);
        return null;
    }

    /// <summary>For each candidate the probability that the page's author is whom it names: candidates that name the same people share theirs.</summary>
    internal static double[] Probabilities(IReadOnlyList<LabelledBlock> blocks, BylineZones zones, IReadOnlyList<BylineCandidate> candidates)
    {
        var odds = Scores(blocks, zones, candidates);
        double all = 1;
        for (int i = 0; i < odds.Length; i++) all += odds[i] = candidates[i].Reading.Authors.Count == 0 ? 0 : Math.Exp(odds[i]);
        var together = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < odds.Length; i++) together[candidates[i].Key] = together.GetValueOrDefault(candidates[i].Key) + odds[i];
        var probabilities = new double[odds.Length];
        // Of several that name the same people, the likeliest stands out by a hair.
        for (int i = 0; i < odds.Length; i++) probabilities[i] = odds[i] == 0 ? 0 : (together[candidates[i].Key] / all) - (1e-6 / (1 + odds[i]));
        return probabilities;
    }

    private static double[] Scores(IReadOnlyList<LabelledBlock> blocks, BylineZones zones, IReadOnlyList<BylineCandidate> candidates)
    {
        var features = new BylineFeatures(blocks, zones);
        var scores = new double[candidates.Count];
        int seen = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (candidates[i].Reading.Authors.Count == 0) continue;
            int form = 1 << (int)candidates[i].Form;
            scores[i] = BylineWeights.Score(features.Of(candidates[i], (seen & form) == 0), candidates[i].Form);
            seen |= form;
        }
        return scores;
    }

    /// <summary>The byline that a candidate stands for, with the lines that continue it.</summary>
    internal static Finding<Byline> Finish(IReadOnlyList<LabelledBlock> blocks, BylineCandidate best, double probability)
    {
        var (line, reading) = (best.Line, best.Reading);
        var text = line.Text[reading.Start..reading.End];
        var authors = reading.Authors.ToList();
        var evidence = line.EvidenceOf(reading.Start, reading.End, best.Rule, probability).ToList();
        // "By Ann Lee" / "By Bo Ek": one byline on two lines of its own.
        int next = line.NextAfter(best.Block, reading.End);
        while (best.Form == BylineForm.Said && authors.Count > 0 && next < blocks.Count && blocks[next].Block.Text.Length <= LongestByline)
        {
            var more = BylineLine.At(blocks, next);
            if (BylineReader.Read(more.Text) is not { Start: 0, Authors.Count: > 0 } also || authors.Contains(also.Authors[0])) break;
            authors.AddRange(also.Authors.Except(authors).ToList());
            text += " " + more.Text[..also.End];
            evidence.AddRange(more.EvidenceOf(0, also.End, best.Rule, probability));
            next = more.NextAfter(next, also.End);
        }
        return new Finding<Byline>(new Byline(text, authors, reading.Agency), evidence);
    }
}
