using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsClean.Portable;

/// <summary>
/// Logarithm and exponential from basic operations alone, in one fixed order: the same bits on every machine, in vectors of any
/// width and without. The runtime's own differ by processor and system library. No fused multiply-add: processors without it
/// would round elsewhere. Single precision is for the net and its features, double for what is decided by odds.
/// </summary>
internal static class PortableMath
{
    private const float Ln2 = 0.69314718f;

    // ln(m) = 2·(s + s³/3 + s⁵/5 + s⁷/7) with s = (m-1)/(m+1), m in [0.75, 1.5): off by at most 3e-6.
    private const float LeastExponent = -80;

    // ln(2) in two parts: the first ends in 21 zero bits, so that its product with an exponent is exact.
    private const double Ln2High = 6.93147180369123816490e-01, Ln2Low = 1.90821492927058770002e-10;

    private const double SquareRootOfHalf = 0.70710678118654752440;

    // Beyond them e^x is 0 and infinite whatever it is; with them powers of two stay in range.
    private const double LeastPower = -750, MostPower = 710;

    private const float C3 = 0.6666667f, C5 = 0.4f, C7 = 0.2857143f;

    /// <summary>e^x, right to two units in the last place: 2^k·e^r, |r| ≤ ln(2)/2, the series for e^r to the thirteenth power.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, LeastPower, MostPower);
        int k = (int)Math.Floor((x / (Ln2High + Ln2Low)) + 0.5);
        double r = x - (k * Ln2High) - (k * Ln2Low);
        double p = 1 + (r * (1.0 / 13));
        p = 1 + (p * (r * (1.0 / 12)));
        p = 1 + (p * (r * (1.0 / 11)));
        p = 1 + (p * (r * (1.0 / 10)));
        p = 1 + (p * (r * (1.0 / 9)));
        p = 1 + (p * (r * (1.0 / 8)));
        p = 1 + (p * (r * (1.0 / 7)));
        p = 1 + (p * (r * (1.0 / 6)));
        p = 1 + (p * (r * (1.0 / 5)));
        p = 1 + (p * (r * (1.0 / 4)));
        p = 1 + (p * (r * (1.0 / 3)));
        p = 1 + (p * (r * (1.0 / 2)));
        p = 1 + (p * r);
        return p * PowerOfTwo(k / 2) * PowerOfTwo(k - (k / 2)); // in two steps: 2^k alone may be too large or too small
    }

    /// <summary>
    /// ln(x), right to two units in the last place: k·ln(2) + 2·(s + s³/3 + … + s²¹/21) with s = (m-1)/(m+1), x = 2^k·m, m in [√½, √2).
    /// Minus infinity for 0, no number below it.
    /// </summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x)) return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        if (double.IsSubnormal(x)) return Log(x * PowerOfTwo(54)) - (54 * Ln2High) - (54 * Ln2Low);
        long bits = BitConverter.DoubleToInt64Bits(x);
        long k = (bits - BitConverter.DoubleToInt64Bits(SquareRootOfHalf)) >> 52;
        double m = BitConverter.Int64BitsToDouble(bits - (k << 52));
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double p = (1.0 / 19) + (q * (1.0 / 21));
        p = (1.0 / 17) + (p * q);
        p = (1.0 / 15) + (p * q);
        p = (1.0 / 13) + (p * q);
        p = (1.0 / 11) + (p * q);
        p = (1.0 / 9) + (p * q);
        p = (1.0 / 7) + (p * q);
        p = (1.0 / 5) + (p * q);
        p = (1.0 / 3) + (p * q);
        return (k * Ln2High) + ((2 * s) + ((2 * s * q * p) + (k * Ln2Low)));
    }

    private static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((k + 1023L) << 52);

    /// <summary>ln(1+x) for x ≥ 0.</summary>
    public static float Log1p(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(1 + x) - 0x3F400000; // 0.75f
        float exponent = bits >> 23;
        float m = BitConverter.Int32BitsToSingle((bits & 0x7FFFFF) + 0x3F400000);
        float s = (m - 1) / (m + 1);
        float q = s * s;
        float p = C5 + (C7 * q);
        p = C3 + (p * q);
        p = 2 + (p * q);
        return (exponent * Ln2) + (p * s);
    }

    /// <summary>Replaces each x by sign(x)·ln(1+|x|).</summary>
    public static void SignedLog(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < vectors.Length; i++) vectors[i] = SignedLog(vectors[i]);
        for (int i = vectors.Length * Vector<float>.Count; i < values.Length; i++)
            values[i] = values[i] < 0 ? -Log1p(-values[i]) : Log1p(values[i]);
    }

    /// <summary>Replaces each probability by ln(p/(1-p)), as if it were at least <paramref name="edge"/> away from 0 and 1.</summary>
    public static void LogOdds(Span<float> probabilities, float edge)
    {
        foreach (ref float p in probabilities) p = SignedOdds(p, edge);
        SignedLog(probabilities);
    }

    /// <summary>As <see cref="LogOdds(Span{float}, float)"/>, of one probability.</summary>
    public static float LogOdds(float probability, float edge)
    {
        LogOdds(new Span<float>(ref probability), edge);
        return probability;
    }

    // What the signed logarithm makes log-odds of.
    private static float SignedOdds(float p, float edge)
    {
        p = Math.Clamp(p, edge, 1 - edge);
        return p < 0.5f ? 1 - ((1 - p) / p) : (p / (1 - p)) - 1;
    }

    /// <summary>1/(1+e^-x).</summary>
    public static float Sigmoid(float x) => x >= 0 ? 1 / (1 + Exp(-x)) : 1 - (1 / (1 + Exp(x)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> SignedLog(Vector<float> x)
    {
        var negative = Vector.LessThan(x, Vector<float>.Zero);
        var bits = Vector.AsVectorInt32(Vector<float>.One + Vector.Abs(x)) - new Vector<int>(0x3F400000);
        var exponent = Vector.ConvertToSingle(Vector.ShiftRightArithmetic(bits, 23));
        var m = Vector.AsVectorSingle((bits & new Vector<int>(0x7FFFFF)) + new Vector<int>(0x3F400000));
        var s = (m - Vector<float>.One) / (m + Vector<float>.One);
        var q = s * s;
        var p = new Vector<float>(C5) + (new Vector<float>(C7) * q);
        p = new Vector<float>(C3) + (p * q);
        p = new Vector<float>(2) + (p * q);
        var log = (exponent * new Vector<float>(Ln2)) + (p * s);
        return Vector.ConditionalSelect(negative, -log, log);
    }

    /// <summary>Writes the sigmoid of x·slope + offset for each x.</summary>
    public static void Sigmoids(ReadOnlySpan<float> values, float slope, float offset, Span<float> sigmoids)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        var results = MemoryMarshal.Cast<float, Vector<float>>(sigmoids);
        for (int i = 0; i < vectors.Length; i++) results[i] = Sigmoid((vectors[i] * new Vector<float>(slope)) + new Vector<float>(offset));
        for (int i = vectors.Length * Vector<float>.Count; i < values.Length; i++) sigmoids[i] = Sigmoid((values[i] * slope) + offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Sigmoid(Vector<float> x)
    {
        var small = Vector<float>.One / (Vector<float>.One + Exp(-Vector.Abs(x)));
        return Vector.ConditionalSelect(Vector.GreaterThanOrEqual(x, Vector<float>.Zero), small, Vector<float>.One - small);
    }

    // e^x for x ≤ 0: 2^k·e^r, |r| ≤ ln(2)/2, the series for e^r to the sixth power. From -80 on it is e^-80, next to nothing.
    private static float Exp(float x)
    {
        x = Math.Max(x, LeastExponent);
        int k = (int)((x * (1 / Ln2)) - 0.5f); // towards zero, so to the nearest
        float r = x - (k * Ln2);
        float p = 1 + (r * (1f / 6));
        p = 1 + (p * (r * (1f / 5)));
        p = 1 + (p * (r * (1f / 4)));
        p = 1 + (p * (r * (1f / 3)));
        p = 1 + (p * (r * (1f / 2)));
        p = 1 + (p * r);
        return p * BitConverter.Int32BitsToSingle((k + 127) << 23);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Max(x, new Vector<float>(LeastExponent));
        var k = Vector.ConvertToInt32((x * new Vector<float>(1 / Ln2)) - new Vector<float>(0.5f));
        var r = x - (Vector.ConvertToSingle(k) * new Vector<float>(Ln2));
        var one = Vector<float>.One;
        var p = one + (r * new Vector<float>(1f / 6));
        p = one + (p * (r * new Vector<float>(1f / 5)));
        p = one + (p * (r * new Vector<float>(1f / 4)));
        p = one + (p * (r * new Vector<float>(1f / 3)));
        p = one + (p * (r * new Vector<float>(1f / 2)));
        p = one + (p * r);
        return p * Vector.AsVectorSingle(Vector.ShiftLeft(k + new Vector<int>(127), 23));
    }
}
