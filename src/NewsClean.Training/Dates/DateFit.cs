using System.Numerics;
using NewsClean.Metadata.Dates;
using NewsClean.Training.Choices;

namespace NewsClean.Training.Dates;

/// <summary>
/// Fits the weights of <see cref="DateWeights"/>: a conditional logit, in which each day that a page shows competes with the
/// others and with "none of them". A day's odds are those of its two strongest mentions, as in <see cref="PublicationDateFinder"/>.
/// </summary>
internal static class DateFit
{
    /// <summary>The days of a page, each with the features of its mentions; <paramref name="Right"/> is -1 where none is the story's.</summary>
    private sealed record Page(DateFeatures[][] Days, int Right);

    /// <summary>The weights, a place a bit of <see cref="DateFeatures"/>, the bias behind the last.</summary>
    /// <param name="pages">The pages to fit to.</param>
    /// <param name="ridge">The cost of a weight's square, a page: it keeps features that a handful of pages have near nothing.</param>
    public static double[] Fit(IEnumerable<DatedPage> pages, double ridge)
    {
        Page[] dated = [.. pages.Where(p => p.Candidates.Count > 0).Select(DaysOf)];
        return Adam.Minimise(DateWeights.FeatureCount + 1, ridge, dated.Length, (weights, gradient) =>
        {
            foreach (var page in dated) AddGradient(page, weights, gradient);
        });
    }

    private static Page DaysOf(DatedPage page)
    {
        var days = page.Candidates.Where(PublicationDateFinder.MayBePublication).GroupBy(c => c.Day).ToArray();
        return new Page([.. days.Select(d => d.Select(c => c.Features).ToArray())], Array.FindIndex(days, d => d.Key == page.ShownDay()));
    }

    // d(-log P)/dw = sum over mentions of (P(day) - is right) times the mention's share of its day.
    private static void AddGradient(Page page, double[] weights, double[] gradient)
    {
        Span<double> odds = stackalloc double[page.Days.Length];
        double all = 1;
        for (int day = 0; day < odds.Length; day++) all += odds[day] = TopTwo(page.Days[day], weights, out _, out _);
        for (int day = 0; day < odds.Length; day++)
        {
            double error = (odds[day] / all) - (day == page.Right ? 1 : 0);
            TopTwo(page.Days[day], weights, out var first, out var second);
            AddMention(first, error * Odds(first, weights) / odds[day], gradient);
            if (second is { } other) AddMention(other, error * Odds(other, weights) / odds[day], gradient);
        }
    }

    private static double TopTwo(DateFeatures[] mentions, double[] weights, out DateFeatures first, out DateFeatures? second)
    {
        (first, second) = (mentions[0], null);
        double best = -1, next = -1;
        foreach (var mention in mentions)
        {
            double odds = Odds(mention, weights);
            if (odds > best) (best, next, first, second) = (odds, best, mention, best < 0 ? null : first);
            else if (odds > next) (next, second) = (odds, mention);
        }
        return best + Math.Max(next, 0);
    }

    private static double Odds(DateFeatures features, double[] weights) => Math.Exp(DateWeights.Sum(features, weights));

    private static void AddMention(DateFeatures features, double error, double[] gradient)
    {
        gradient[^1] += error;
        for (ulong left = (ulong)features; left != 0; left &= left - 1) gradient[BitOperations.TrailingZeroCount(left)] += error;
    }
}
