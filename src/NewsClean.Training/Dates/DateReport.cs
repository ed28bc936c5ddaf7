using System.Globalization;
using NewsClean.Metadata.Dates;

namespace NewsClean.Training.Dates;

/// <summary>Counts right, wrong and missing days, per set and fold, for one finder or over a range of thresholds.</summary>
internal sealed class DateReport(TextWriter output)
{
    private static readonly double[] s_thresholds = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

    /// <summary>One line a group: pages, share right, share wrong, share wrong by more than a day (gold in UTC is no fault of the page's).</summary>
    public void Print(string title, IReadOnlyList<DatedPage> pages, double[]? weights, double threshold)
    {
        var guesses = pages.Select(p => (Page: p, Guess: PublicationDateFinder.Guess(p.Candidates, Scorer(weights)))).ToArray();
        output.WriteLine(title);
        foreach (var group in guesses.SelectMany(g => GroupsOf(g.Page).Select(name => (name, g))).GroupBy(x => x.name, x => x.g).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"  {group.Key,-34} {Count(group, threshold)}");
        foreach (double t in s_thresholds)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  at {t:F2}                            {Count(guesses, t)}"));
    }

    /// <summary>The pages that come out wrong, with the features of the chosen date and of the right one.</summary>
    public void PrintFaults(IReadOnlyList<DatedPage> pages, double threshold)
    {
        foreach (var page in pages)
        {
            var (day, probability) = PublicationDateFinder.Guess(page.Candidates, c => c.Score);
            var right = page.Candidates.Where(c => c.Day == page.Day).MaxBy(c => c.Score);
            bool given = probability >= threshold;
            if (given ? day == page.Day : right is null) continue;
            var chosen = page.Candidates.Where(c => c.Day == day && PublicationDateFinder.MayBePublication(c)).MaxBy(c => c.Score);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(given ? "WRONG" : "null ")} {page.Gold.Set} {page.Gold.Id} {page.Style} gold {page.Day:yyyy-MM-dd} p {probability:F2}"));
            if (chosen is not null) output.WriteLine("    chosen " + Describe(page, chosen));
            if (right is not null && right != chosen) output.WriteLine("    right  " + Describe(page, right));
        }
    }

    private static string Describe(DatedPage page, DateCandidate candidate)
    {
        string text = page.Labelled.Blocks[candidate.BlockIndex].Block.Text;
        return string.Create(CultureInfo.InvariantCulture,
            $"{candidate.Day:yyyy-MM-dd} {candidate.Score:F1} {page.Labelled.Blocks[candidate.BlockIndex].Label} "
            + $"[{text[..Math.Min(70, text.Length)]}] {candidate.Cue}: {candidate.Features}");
    }

    private static Func<DateCandidate, double> Scorer(double[]? weights) => weights is null ? c => c.Score : c => DateWeights.Sum(c.Features, weights);

    private static IEnumerable<string> GroupsOf(DatedPage page)
    {
        yield return $"{page.Gold.Set} {page.Style} fold {page.Gold.Fold}";
        yield return $"all {page.Style} fold {page.Gold.Fold}";
        yield return "all";
    }

    private static string Count(IEnumerable<(DatedPage Page, (DateOnly Day, double Probability) Guess)> guesses, double threshold)
    {
        int all = 0, right = 0, wrong = 0, far = 0, shown = 0;
        foreach (var (page, (day, probability)) in guesses)
        {
            all++;
            if (page.ShownDay() is not null) shown++;
            if (probability < threshold) continue;
            if (day == page.Day) right++;
            else wrong++;
            if (Math.Abs(day.DayNumber - page.Day.DayNumber) > 1) far++;
        }
        return string.Create(CultureInfo.InvariantCulture,
            $"pages {all,4}  shown {shown / (double)all:P1}  right {right / (double)all:P1}"
            + $"  wrong {wrong / (double)all:P1}  by more than a day {far / (double)all:P1}");
    }
}
