using NewsClean.Portable;

namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>Tells who wrote the story of an HTML page, out of the bylines that it shows and what its markup states.</summary>
internal static class AuthorChooser
{
    // Each fold by weights fitted to the others: 0.4 gives the right authors on 75 % of the pages and others on 14 %, 0.3 gives 76 and 16 %,
    // 0.5 gives 73 and 12 %. A missing author counts as an error too.
    internal const double LeastProbability = 0.4;

    /// <summary>The choices of <paramref name="page"/>.</summary>
    public static IReadOnlyList<AuthorChoice> Collect(LabelledPage page)
    {
        var blocks = page.Items();
        var zones = new BylineZones(blocks);
        return Collect(page, zones, BylineCandidates.Collect(blocks, zones));
    }

    /// <summary>The choices, where the bylines that the page shows are known.</summary>
    public static IReadOnlyList<AuthorChoice> Collect(LabelledPage page, BylineZones zones, IReadOnlyList<BylineCandidate> candidates)
    {
        double[] odds = BylineFinder.Odds(page.Items(), zones, candidates);
        var shown = new List<(BylineCandidate Candidate, IReadOnlyList<string> Names, double Odds)>();
        for (int i = 0; i < odds.Length; i++)
            if (odds[i] > 0) shown.Add((candidates[i], BylineFinder.Finish(page.Items(), candidates[i], 1).Value.Authors, odds[i]));
        shown.Sort((left, right) => left.Odds != right.Odds ? right.Odds.CompareTo(left.Odds) : left.Candidate.Block.CompareTo(right.Candidate.Block));
        return AuthorChoices.Collect(page, shown);
    }

    /// <summary>The likeliest choice, null where none is likely enough, and its probability.</summary>
    public static (AuthorChoice? Choice, double Probability) Choose(IReadOnlyList<AuthorChoice> choices)
    {
        AuthorChoice? best = null;
        double all = 1, most = 0;
        foreach (var choice in choices)
        {
            double odds = PortableMath.Exp(choice.Score);
            all += odds;
            if (odds > most) (best, most) = (choice, odds);
        }
        return most / all >= LeastProbability ? (best, most / all) : (null, most / all);
    }

    /// <summary>What the markup states as a byline that the page does not print.</summary>
    public static Finding<Byline> OfStatement(LabelledPage page, StatedAuthors stated, double probability) =>
        new(new Byline(null, stated.Names, stated.Agency), HintEvidence.Of(page.Page.Decoded, stated.Hint, stated.Names[0], probability));
}
