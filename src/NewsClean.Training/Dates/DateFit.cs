using System.Numerics;
using NewsClean.Metadata.Dates;

namespace NewsClean.Training.Dates;

/// <summary>
/// Fits the weights of <see cref="DateWeights"/>: a conditional logit, in which each day that a page shows competes with the
/// others and with "none of them". A day's odds are those of its two strongest mentions, as in <see cref="PublicationDateFinder"/>.
/// Full gradients from zero, no chance anywhere: the same pages give the same weights.
/// </summary>
internal sealed class DateFit
{
    private const int Steps = 1500;

    private const double Rate = 0.05, Momentum = 0.9, Decay = 0.999;

    private static readonly int s_size = DateWeights.FeatureCount + 1;

    private readonly double[] _weights = new double[s_size], _gradient = new double[s_size];
    private readonly double _ridge;
    private readonly IReadOnlyList<Choice> _choices;

    /// <summary>The days of a page, each with the features of its mentions; <paramref name="Right"/> is -1 where none is the story's.</summary>
    private sealed record Choice(long[][] Days, int Right);

    private DateFit(IEnumerable<DatedPage> pages, double ridge) => (_ridge, _choices) = (ridge, [.. pages.Where(p => p.Candidates.Count > 0).Select(ChoiceOf)]);

    /// <summary>The weights, a place a bit of <see cref="DateFeatures"/>, the bias behind the last.</summary>
    /// <param name="pages">The pages to fit to.</param>
    /// <param name="ridge">The cost of a weight's square, a page: it keeps features that a handful of pages have near nothing.</param>
    public static double[] Fit(IEnumerable<DatedPage> pages, double ridge)
    {
        var fit = new DateFit(pages, ridge);
        fit.Run();
        return fit._weights;
    }

    private static Choice ChoiceOf(DatedPage page)
    {
        var days = page.Candidates.Where(PublicationDateFinder.MayBePublication).GroupBy(c => c.Day).ToArray();
        return new Choice([.. days.Select(d => d.Select(c => (long)c.Features).ToArray())], Array.FindIndex(days, d => d.Key == page.ShownDay()));
    }

    // Adam: the features differ a thousandfold in how often they occur.
    private void Run()
    {
        double[] mean = new double[s_size], square = new double[s_size];
        for (int step = 1; step <= Steps; step++)
        {
            Array.Clear(_gradient);
            foreach (var choice in _choices) AddGradient(choice);
            for (int i = 0; i < s_size; i++)
            {
                double slope = (_gradient[i] / _choices.Count) + (i < DateWeights.FeatureCount ? _ridge * _weights[i] : 0);
                mean[i] = (Momentum * mean[i]) + ((1 - Momentum) * slope);
                square[i] = (Decay * square[i]) + ((1 - Decay) * slope * slope);
                double scale = Math.Sqrt(square[i] / (1 - Math.Pow(Decay, step))) + 1e-8;
                _weights[i] -= Rate * mean[i] / (1 - Math.Pow(Momentum, step)) / scale;
            }
        }
    }

    // d(-log P)/dw = sum over mentions of (P(day) - is right) times the mention's share of its day.
    private void AddGradient(Choice choice)
    {
        Span<double> odds = stackalloc double[choice.Days.Length];
        double all = 1;
        for (int day = 0; day < odds.Length; day++) all += odds[day] = TopTwo(choice.Days[day], out _, out _);
        for (int day = 0; day < odds.Length; day++)
        {
            double error = (odds[day] / all) - (day == choice.Right ? 1 : 0);
            TopTwo(choice.Days[day], out long first, out long second);
            AddMention(first, error * Odds(first) / odds[day]);
            if (second >= 0) AddMention(second, error * Odds(second) / odds[day]);
        }
    }

    private double TopTwo(long[] mentions, out long first, out long second)
    {
        (first, second) = (-1, -1);
        double best = -1, next = -1;
        foreach (long mention in mentions)
        {
            double odds = Odds(mention);
            if (odds > best) (best, next, first, second) = (odds, best, mention, first);
            else if (odds > next) (next, second) = (odds, mention);
        }
        return best + Math.Max(next, 0);
    }

    private double Odds(long features)
    {
        double sum = _weights[^1];
        for (ulong left = (ulong)features; left != 0; left &= left - 1) sum += _weights[BitOperations.TrailingZeroCount(left)];
        return Math.Exp(sum);
    }

    private void AddMention(long features, double error)
    {
        _gradient[^1] += error;
        for (ulong left = (ulong)features; left != 0; left &= left - 1) _gradient[BitOperations.TrailingZeroCount(left)] += error;
    }
}
