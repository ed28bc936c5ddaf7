namespace NewsClean.Metadata.Dates;

/// <summary>
/// The weight of each feature, in log-odds against "none of the page's dates is the story's": a conditional logit, fitted to 1,293
/// dated pages in three kinds of dumps, and rounded. The training program's command <c>dates</c> makes these lines; a fifth of
/// the publishers was left out. Those marked "set" do not occur in the fitted pages and were chosen by their meaning.
/// </summary>
internal static class DateWeights
{
    private const double Bias = 0.0;

    private static readonly (DateFeatures Feature, double Weight)[] s_weights =
    [
        (DateFeatures.CuePublished, 1.9),
        (DateFeatures.CueAbove, 2.4),
        (DateFeatures.DateOnly, 0.5),
        (DateFeatures.MostlyDate, 0.2),
        (DateFeatures.Sentence, -0.3),
        (DateFeatures.Clock, 0.9),
        (DateFeatures.LabelDate, -0.5),
        (DateFeatures.Byline, 0.6),
        (DateFeatures.LabelTeaser, 0.6),
        (DateFeatures.LabelFrame, 0.3),
        (DateFeatures.FarAboveTitle, 0.1),
        (DateFeatures.AboveTitle, 1.6),
        (DateFeatures.BelowTitle, 0.7),
        (DateFeatures.BeforeStory, -0.2),
        (DateFeatures.InsideStory, -0.5),
        (DateFeatures.BelowStory, -0.5),
        (DateFeatures.FarBelowStory, -1.3),
        (DateFeatures.AgreesWithHeader, 2.5), // set
        (DateFeatures.DisagreesWithHeader, -1.5), // set
        (DateFeatures.Repeated, 1.0),
        (DateFeatures.Crowd, -1.2),
        (DateFeatures.First, -0.3),
        (DateFeatures.FirstBelowTitle, 1.4),
        (DateFeatures.Latest, 0.3),
        (DateFeatures.NextToStory, 0.8),
        (DateFeatures.Old, -1.1),
        (DateFeatures.FarAboveStory, -0.1),
        (DateFeatures.ModelSure, 1.3),
        (DateFeatures.ModelLikely, 1.0),
        (DateFeatures.ModelPossible, 0.4),
        (DateFeatures.ModelUnlikely, -0.8),
        (DateFeatures.ModelDenies, -2.0),
        (DateFeatures.OnlyDay, -0.2),
    ];

    /// <summary>How many bits <see cref="DateFeatures"/> may have.</summary>
    internal const int FeatureCount = 40;

    private static readonly double[] s_byBit = ByBit();

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public static double Sum(DateFeatures features) => Sum(features, s_byBit);

    /// <summary>The same with other weights: a place a bit, the bias behind the last.</summary>
    internal static double Sum(DateFeatures features, ReadOnlySpan<double> weights) => FeatureBits.Sum((ulong)features, weights, weights[FeatureCount]);

    private static double[] ByBit()
    {
        double[] weights = new double[FeatureCount + 1];
        weights[FeatureCount] = Bias;
        foreach (var (feature, weight) in s_weights) FeatureBits.Weigh(weights, (ulong)feature, weight);
        return weights;
    }
}
