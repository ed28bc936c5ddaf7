namespace NewsClean.Metadata.Dates;

/// <summary>
/// The weight of each feature, in log-odds against "none of the page's dates is the story's" (a conditional logit fitted to
/// 1,300 dated pages of four fifths of the publishers, rounded; on the last fifth the day was as often right as on those).
/// Those marked "set" were not in the fitted pages, which had neither labels nor headers, and were chosen by their meaning.
/// </summary>
internal static class DateWeights
{
    private const double Bias = 0.7;

    private static readonly (DateFeatures Feature, double Weight)[] s_weights =
    [
        (DateFeatures.CuePublished, 1.5),
        (DateFeatures.CueAbove, 2.5),
        (DateFeatures.MostlyDate, 0.1),
        (DateFeatures.Sentence, -1.7),
        (DateFeatures.Clock, 0.5),
        (DateFeatures.LabelDate, 1.0), // set
        (DateFeatures.Byline, 0.5), // set
        (DateFeatures.LabelTeaser, -2.5), // set
        (DateFeatures.LabelFrame, -1.2), // set
        (DateFeatures.FarAboveTitle, -1.2),
        (DateFeatures.AboveTitle, -0.2),
        (DateFeatures.BeforeStory, -1.0),
        (DateFeatures.InsideStory, -1.0),
        (DateFeatures.BelowStory, -1.7),
        (DateFeatures.FarBelowStory, -3.3),
        (DateFeatures.AgreesWithHeader, 2.5), // set
        (DateFeatures.DisagreesWithHeader, -1.5), // set
        (DateFeatures.Repeated, 0.2),
        (DateFeatures.Crowd, -1.7),
        (DateFeatures.First, 1.8),
        (DateFeatures.FirstBelowTitle, 0.7),
        (DateFeatures.Latest, 0.1),
        (DateFeatures.WeekdayOnly, -0.8),
        (DateFeatures.NextToStory, 0.7),
        (DateFeatures.Old, -2.8),
        (DateFeatures.Embedded, -2.2),
        (DateFeatures.FarAboveStory, -1.0),
    ];

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public static double Sum(DateFeatures features)
    {
        double sum = Bias;
        foreach (var (feature, weight) in s_weights)
            if ((features & feature) != 0) sum += weight;
        return sum;
    }
}
