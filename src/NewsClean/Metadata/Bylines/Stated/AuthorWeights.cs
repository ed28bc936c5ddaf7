namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>
/// The weight of each feature of a choice of authors on an HTML page, in log-odds against "none of the page's names is the author's": a conditional
/// logit, fitted to 1,278 pages with known authors that were labelled by models that had not seen them. The training program's command
/// <c>authors</c> makes these lines.
/// </summary>
internal static class AuthorWeights
{
    /// <summary>How many bits <see cref="AuthorFeatures"/> may have; behind them stand the weight of the shown score and the bias.</summary>
    internal const int FeatureCount = 32;

    private const double Bias = 1.4, ShownScore = 0.70;

    private static readonly (AuthorFeatures Feature, double Weight)[] s_weights =
    [
        (AuthorFeatures.Shown, -1.3),
        (AuthorFeatures.ShownBest, 1.1),
        (AuthorFeatures.ShownOther, 0.1),
        (AuthorFeatures.JsonArticle, 0.6),
        (AuthorFeatures.JsonPage, 0.4),
        (AuthorFeatures.MetaAuthor, 0.3),
        (AuthorFeatures.MetaOther, 0.3),
        (AuthorFeatures.ItemProperty, 0.3),
        (AuthorFeatures.RelAuthor, 0.1),
        (AuthorFeatures.Agreed, 0.3),
        (AuthorFeatures.Disputed, -0.8),
        (AuthorFeatures.Site, 0.0),
        (AuthorFeatures.Agency, 0.3),
        (AuthorFeatures.OneWord, -0.4),
        (AuthorFeatures.Several, -1.1),
        (AuthorFeatures.Given, 0.2),
        (AuthorFeatures.Account, 0.4),
        (AuthorFeatures.CommonWord, -0.3),
        (AuthorFeatures.OnPage, -0.7),
        (AuthorFeatures.Subset, -0.5),
        (AuthorFeatures.Superset, -0.1),
        (AuthorFeatures.NoName, 0.1),
        (AuthorFeatures.StatedOnly, -1.1),
        (AuthorFeatures.NothingStated, -0.6),
    ];

    private static readonly double[] s_byBit = ByBit();

    /// <summary>The sum of the weights of <paramref name="features"/>, and of what the page shows.</summary>
    public static double Sum(AuthorFeatures features, double shownScore) =>
        FeatureBits.Sum((ulong)features, s_byBit, Bias + (ShownScore * shownScore));

    private static double[] ByBit()
    {
        double[] weights = new double[FeatureCount];
        foreach (var (feature, weight) in s_weights) FeatureBits.Weigh(weights, (ulong)feature, weight);
        return weights;
    }
}
