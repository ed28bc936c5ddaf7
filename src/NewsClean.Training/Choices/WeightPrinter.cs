using System.Globalization;
using System.Numerics;

namespace NewsClean.Training.Choices;

/// <summary>Prints fitted weights as the rows that stand in the library.</summary>
internal static class WeightPrinter
{
    /// <summary>Prints the bias, which is the last weight, with <paramref name="others"/> that belong to no bit, then a row for each bit.</summary>
    public static void Print<T>(TextWriter output, double[] weights, params (string Name, double Weight)[] others)
        where T : struct, Enum
    {
        var culture = CultureInfo.InvariantCulture;
        string constants = string.Concat(others.Select(other => string.Create(culture, $", {other.Name} = {other.Weight:F2}")));
        output.WriteLine(string.Create(culture, $"    private const double Bias = {weights[^1]:F1}{constants};"));
        foreach (var feature in Enum.GetValues<T>())
        {
            ulong bit = (ulong)Convert.ToInt64(feature, culture);
            if (bit == 0) continue;
            double weight = weights[BitOperations.TrailingZeroCount(bit)];
            output.WriteLine(string.Create(culture, $"        ({typeof(T).Name}.{feature}, {weight:F1}),"));
        }
    }
}
