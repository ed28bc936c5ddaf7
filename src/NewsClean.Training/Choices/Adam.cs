namespace NewsClean.Training.Choices;

/// <summary>
/// Adam with full gradients (Kingma and Ba, 2015, algorithm 1): the features differ a thousandfold in how often they occur. From zero, no
/// chance anywhere: the same gradients give the same weights.
/// </summary>
internal static class Adam
{
    private const int Steps = 1500;

    private const double Rate = 0.05, Momentum = 0.9, Decay = 0.999, Least = 1e-8;

    /// <summary>The weights at which the mean cost of a page, and of the weights, is least.</summary>
    /// <param name="size">How many weights; the last is the bias, and costs nothing.</param>
    /// <param name="ridge">The cost of a weight's square, a page.</param>
    /// <param name="pages">How many pages the gradient sums over.</param>
    /// <param name="addGradient">Adds the gradient of all pages at the given weights to the array of zeros that it is given.</param>
    public static double[] Minimise(int size, double ridge, int pages, Action<double[], double[]> addGradient)
    {
        double[] weights = new double[size], gradient = new double[size], mean = new double[size], square = new double[size];
        for (int step = 1; step <= Steps; step++)
        {
            Array.Clear(gradient);
            addGradient(weights, gradient);
            for (int i = 0; i < size; i++)
            {
                double slope = (gradient[i] / pages) + (i < size - 1 ? ridge * weights[i] : 0);
                mean[i] = (Momentum * mean[i]) + ((1 - Momentum) * slope);
                square[i] = (Decay * square[i]) + ((1 - Decay) * slope * slope);
                double scale = Math.Sqrt(square[i] / (1 - Math.Pow(Decay, step))) + Least;
                weights[i] -= Rate * mean[i] / (1 - Math.Pow(Momentum, step)) / scale;
            }
        }
        return weights;
    }
}
