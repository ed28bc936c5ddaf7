namespace NewsClean.Training.Choices;

/// <summary>
/// Fits a conditional logit: the alternatives of a page compete with each other and with "none of them", each by the weighted sum of its features.
/// </summary>
internal static class ChoiceFit
{
    /// <summary>The weights, one a feature.</summary>
    /// <param name="choices">The pages.</param>
    /// <param name="size">How many features an alternative has; the last is the bias, and costs nothing.</param>
    /// <param name="ridge">The cost of a weight's square, a page.</param>
    public static double[] Fit(IEnumerable<Choice> choices, int size, double ridge)
    {
        Choice[] offered = [.. choices.Where(c => c.Alternatives.Count > 0)];
        return Adam.Minimise(size, ridge, offered.Length, (weights, gradient) =>
        {
            foreach (var choice in offered) AddGradient(choice, weights, gradient);
        });
    }

    /// <summary>The likeliest alternative, -1 without any, and its probability, with that of those that say the same.</summary>
    public static (int Index, double Probability) Best(Choice choice, double[] weights)
    {
        double[] odds = [.. choice.Alternatives.Select(features => Math.Exp(Sum(features, weights)))];
        if (odds.Length == 0) return (-1, 0);
        int best = Array.IndexOf(odds, odds.Max());
        return (best, odds.Where((_, i) => i == best || choice.IsSame(best, i)).Sum() / (1 + odds.Sum()));
    }

    private static double Sum(double[] features, double[] weights)
    {
        double sum = 0;
        for (int i = 0; i < features.Length; i++) sum += features[i] * weights[i];
        return sum;
    }

    // d(-log P)/dw = sum over alternatives of (P - is right) times its features.
    private static void AddGradient(Choice choice, double[] weights, double[] gradient)
    {
        Span<double> odds = stackalloc double[choice.Alternatives.Count];
        double all = 1;
        for (int i = 0; i < odds.Length; i++) all += odds[i] = Math.Exp(Sum(choice.Alternatives[i], weights));
        for (int i = 0; i < odds.Length; i++)
        {
            double error = (odds[i] / all) - (i == choice.Right ? 1 : 0);
            var features = choice.Alternatives[i];
            for (int k = 0; k < features.Length; k++)
                if (features[k] != 0) gradient[k] += error * features[k];
        }
    }
}
