namespace NewsClean.Training.Choices;

/// <summary>
/// Fits a conditional logit: the alternatives of a page compete with each other and with "none of them", each by the weighted sum of its
/// features. Full gradients from zero, no chance anywhere: the same pages give the same weights.
/// </summary>
internal sealed class ChoiceFit
{
    private const int Steps = 1500;

    private const double Rate = 0.05, Momentum = 0.9, Decay = 0.999;

    private readonly double[] _weights, _gradient;
    private readonly double _ridge;
    private readonly IReadOnlyList<Choice> _choices;

    private ChoiceFit(IReadOnlyList<Choice> choices, int size, double ridge) => (_choices, _ridge, _weights, _gradient) = (choices, ridge, new double[size], new double[size]);

    /// <summary>The weights, one a feature.</summary>
    /// <param name="choices">The pages.</param>
    /// <param name="size">How many features an alternative has; the last is the bias, and costs nothing.</param>
    /// <param name="ridge">The cost of a weight's square, a page.</param>
    public static double[] Fit(IEnumerable<Choice> choices, int size, double ridge)
    {
        var fit = new ChoiceFit([.. choices.Where(c => c.Alternatives.Count > 0)], size, ridge);
        fit.Run();
        return fit._weights;
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

    // Adam: the features differ a thousandfold in how often they occur.
    private void Run()
    {
        double[] mean = new double[_weights.Length], square = new double[_weights.Length];
        for (int step = 1; step <= Steps; step++)
        {
            Array.Clear(_gradient);
            foreach (var choice in _choices) AddGradient(choice);
            for (int i = 0; i < _weights.Length; i++)
            {
                double slope = (_gradient[i] / _choices.Count) + (i < _weights.Length - 1 ? _ridge * _weights[i] : 0);
                mean[i] = (Momentum * mean[i]) + ((1 - Momentum) * slope);
                square[i] = (Decay * square[i]) + ((1 - Decay) * slope * slope);
                double scale = Math.Sqrt(square[i] / (1 - Math.Pow(Decay, step))) + 1e-8;
                _weights[i] -= Rate * mean[i] / (1 - Math.Pow(Momentum, step)) / scale;
            }
        }
    }

    // d(-log P)/dw = sum over alternatives of (P - is right) times its features.
    private void AddGradient(Choice choice)
    {
        Span<double> odds = stackalloc double[choice.Alternatives.Count];
        double all = 1;
        for (int i = 0; i < odds.Length; i++) all += odds[i] = Math.Exp(Sum(choice.Alternatives[i], _weights));
        for (int i = 0; i < odds.Length; i++)
        {
            double error = (odds[i] / all) - (i == choice.Right ? 1 : 0);
            var features = choice.Alternatives[i];
            for (int k = 0; k < features.Length; k++)
                if (features[k] != 0) _gradient[k] += error * features[k];
        }
    }
}
