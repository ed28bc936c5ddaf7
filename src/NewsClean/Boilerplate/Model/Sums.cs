using System.Numerics;

namespace NewsClean.Boilerplate.Model;

/// <summary>Sums over neighbouring blocks by way of running totals. The values are multiples of one half, so sums are exact in any order.</summary>
internal static class Sums
{
    /// <summary>Running totals: <paramref name="totals"/>[i] is the sum of the values before i; it is one longer than <paramref name="values"/>.</summary>
    public static void Prefix(ReadOnlySpan<float> values, Span<float> totals)
    {
        float total = 0;
        totals[0] = 0;
        for (int i = 0; i < values.Length; i++) totals[i + 1] = total += values[i];
    }

    /// <summary>For each block the sum over it and <paramref name="reach"/> blocks to either side.</summary>
    public static void Window(ReadOnlySpan<float> totals, int reach, Span<float> sums)
    {
        int n = sums.Length, i = 0;
        // Where the window does not reach over the page's ends, its two borders run along with the block.
        for (; i < n && (i < reach || i + reach + Vector<float>.Count > n); i++) sums[i] = totals[Math.Min(n, i + reach + 1)] - totals[Math.Max(0, i - reach)];
        for (; i + reach + Vector<float>.Count <= n; i += Vector<float>.Count)
            (new Vector<float>(totals[(i + reach + 1)..]) - new Vector<float>(totals[(i - reach)..])).CopyTo(sums[i..]);
        for (; i < n; i++) sums[i] = totals[Math.Min(n, i + reach + 1)] - totals[Math.Max(0, i - reach)];
    }

    /// <summary>How many blocks such a window has at <paramref name="i"/> of <paramref name="n"/>.</summary>
    public static int Width(int i, int reach, int n) => Math.Min(n, i + reach + 1) - Math.Max(0, i - reach);
}
