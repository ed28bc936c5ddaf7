using System.Numerics;

namespace NewsClean.Metadata;

/// <summary>Sums of weights over features that are the bits of a number: of a candidate for date or author, each bit says one thing that is so.</summary>
internal static class FeatureBits
{
    /// <summary>Gives the one bit that is set in <paramref name="bit"/> its weight in a table with a place for each bit.</summary>
    public static void Weigh(double[] weights, ulong bit, double weight) => weights[BitOperations.TrailingZeroCount(bit)] = weight;

    /// <summary>The sum of the weights of the bits that are set in <paramref name="features"/>, lowest first.</summary>
    public static double Sum(ulong features, ReadOnlySpan<double> weights, double sum = 0)
    {
        for (ulong left = features; left != 0; left &= left - 1) sum += weights[BitOperations.TrailingZeroCount(left)];
        return sum;
    }
}
