namespace NewsClean.Metadata.Dates.Stated;

/// <summary>
/// The weight of each feature of a day on an HTML page, in log-odds against "no day of the page is the story's": a conditional logit,
/// fitted to 1,638 dated pages that were labelled by models that had not seen them. The training program's command <c>days</c> makes these lines.
/// </summary>
internal static class DayWeights
{
    /// <summary>How many bits <see cref="DayFeatures"/> may have; behind them stand the weights of the two scores of what is shown and the bias.</summary>
    internal const int FeatureCount = 32;

    private const double Bias = 1.4, ShownScore = 0.63, RivalScore = -0.11;

    private static readonly (DayFeatures Feature, double Weight)[] s_weights =
    [
        (DayFeatures.Shown, -0.9),
        (DayFeatures.ShownBest, 0.4),
        (DayFeatures.ShownOther, -0.6),
        (DayFeatures.ShownModified, 0.1),
        (DayFeatures.JsonArticle, -0.5),
        (DayFeatures.MetaPublished, 1.6),
        (DayFeatures.ItemProperty, 0.2),
        (DayFeatures.TimePublished, -0.8),
        (DayFeatures.JsonPage, 0.6),
        (DayFeatures.TimeNear, 0.7),
        (DayFeatures.TimeFar, -0.2),
        (DayFeatures.MetaDate, 0.7),
        (DayFeatures.Address, 0.6),
        (DayFeatures.AddressMonth, 0.6),
        (DayFeatures.AddressOther, 0.1),
        (DayFeatures.Modified, 0.7),
        (DayFeatures.AfterModified, 0.8),
        (DayFeatures.ShownBeside, 0.6),
        (DayFeatures.StatedBeside, 0.2),
        (DayFeatures.Disputed, -1.0),
        (DayFeatures.NotEarliest, 0.5),
        (DayFeatures.Old, -0.2),
        (DayFeatures.TimeFirst, -0.1),
        (DayFeatures.NothingStated, 0.2),
        (DayFeatures.ShownAndStated, 0.4),
        (DayFeatures.ShownChange, -0.5),
        (DayFeatures.InstantBeside, -0.2),
        (DayFeatures.ChangeAgainstMeta, -0.6), // fitted beside the others later, which it leaves as they were
    ];

    private static readonly double[] s_byBit = ByBit();

    /// <summary>The sum of the weights of <paramref name="features"/>, and of what the page shows.</summary>
    public static double Sum(DayFeatures features, double shownScore, double rivalScore) =>
        FeatureBits.Sum((ulong)features, s_byBit, Bias + (ShownScore * shownScore) + (RivalScore * rivalScore));

    private static double[] ByBit()
    {
        double[] weights = new double[FeatureCount];
        foreach (var (feature, weight) in s_weights) FeatureBits.Weigh(weights, (ulong)feature, weight);
        return weights;
    }
}
