namespace NewsClean.Metadata;

/// <summary>The weight of each feature.</summary>
internal static class DateWeights
{
    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public static double Sum(DateFeatures features) => (int)features * 0.0;
}
