using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Logarithm and exponential from additions and multiplications alone, in one fixed order: the same bits on every machine,
/// in vectors of any width and without. The runtime's own differ by processor and system library. No fused
/// multiply-add: processors without it would round elsewhere.
/// </summary>
internal static class PortableMath
{
    private const float Ln2 = 0.69314718f;

    // ln(m) = 2·(s + s³/3 + s⁵/5 + s⁷/7) with s = (m-1)/(m+1), m in [0.75, 1.5): off by at most 3e-6.
    private const float LeastExponent = -80;

    private const float C3 = 0.6666667f, C5 = 0.4f, C7 = 0.2857143f;

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
