using NewsClean.Portable;

namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>Tells who wrote the story of an HTML page, out of the bylines that it shows and what its markup states.</summary>
internal static class AuthorChooser
{
    // Each fold by weights fitted to the others: 0.4 gives the right authors on 75 % of the pages and others on 14 %, 0.3 gives 76 and 16 %,
    // 0.5 gives 73 and 12 %. A missing author counts as an error too.
    internal const double LeastProbability = 0.4;

    // Below it, names beside a site's are as often somebody else's.
    private const double LeastOdds = 1;

    private const AuthorFeatures SiteOrAccount = AuthorFeatures.Site | AuthorFeatures.Account;

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
        // A template writes the site's name or an account into the markup of all its pages, twice or thrice. That is no answer to names in a byline.
        if (choices.Any(PrintsNames) && Likeliest([.. choices.Where(c => !IsStatedForAll(c, choices))]) is { Choice: not null } printed) return printed;
        return Likeliest(choices);
    }

    private static (AuthorChoice? Choice, double Probability) Likeliest(IReadOnlyList<AuthorChoice> choices)
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

    // The site's name may stand alone in the page's head. Not an account whose name the byline holds: "Thread starter annlee".
    private static bool IsStatedForAll(AuthorChoice choice, IReadOnlyList<AuthorChoice> choices) =>
        choice.Stated is not null
        && (choice.Shown is null ? (choice.Features & SiteOrAccount) != 0 : choice.Features.HasFlag(AuthorFeatures.Site) && choice.Shown.Form != BylineForm.Said)
        && !choices.Any(other => other != choice && other.Shown is not null && other.Key[0].Contains(choice.Key[0], StringComparison.Ordinal));

    private static bool PrintsNames(AuthorChoice choice) => choice.ShownOdds >= LeastOdds && (choice.Features & (SiteOrAccount | AuthorFeatures.Agency)) == 0
        && (choice.Shown?.Form == BylineForm.Said || choice.Features.HasFlag(AuthorFeatures.Given));

    /// <summary>What the markup states as a byline that the page does not print.</summary>
    public static Finding<Byline> OfStatement(LabelledPage page, StatedAuthors stated, double probability) =>
        new(new Byline(null, stated.Names, stated.Agency), HintEvidence.Of(page.Page.Decoded, stated.Hint, stated.Names[0], probability));
}
