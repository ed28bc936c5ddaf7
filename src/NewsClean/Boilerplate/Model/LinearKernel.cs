using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// The innermost loop of the net: sums of products of pairs for four outputs of sixteen blocks, which stay in registers until the end. Vectors of
/// 512 bits gain a twentieth of the net's time, and cost each start of the program the time to compile them.
/// </summary>
internal static class LinearKernel
{
    /// <summary>Outputs that are computed at once; their weights stand side by side.</summary>
    public const int Outputs = 4;

    /// <summary>Blocks that are computed at once.</summary>
    public const int Blocks = 16;

    /// <summary>Writes the sums, by output and block.</summary>
    /// <param name="inputs">The first pair of inputs of the first block's first neighbour.</param>
    /// <param name="weights">The weights: by neighbour, pair, output.</param>
    /// <param name="bias">What the four sums start with.</param>
    /// <param name="walk">The way through inputs and weights.</param>
    /// <param name="sums">Where the sums go.</param>
    public static void Sum(ref int inputs, ref int weights, ref int bias, in Walk walk, ref int sums)
    {
        Vector256<int> a0 = Vector256.Create(bias), b0 = Vector256.Create(Unsafe.Add(ref bias, 1)),
            c0 = Vector256.Create(Unsafe.Add(ref bias, 2)), d0 = Vector256.Create(Unsafe.Add(ref bias, 3));
        Vector256<int> a1 = a0, b1 = b0, c1 = c0, d1 = d0;
        int stride = walk.Stride, pairs = walk.Pairs;
        for (int tap = 0; tap < walk.Taps; tap++)
        {
            ref int x = ref Unsafe.Add(ref inputs, tap * walk.Dilation);
            for (int i = 0; i < pairs; i++)
            {
                Vector256<int> x0 = Vector256.LoadUnsafe(ref x), x1 = Vector256.LoadUnsafe(ref x, (nuint)Vector256<int>.Count);
                var w = Vector256.Create(weights);
                (a0, a1) = (PairProducts.Add(a0, x0, w), PairProducts.Add(a1, x1, w));
                w = Vector256.Create(Unsafe.Add(ref weights, 1));
                (b0, b1) = (PairProducts.Add(b0, x0, w), PairProducts.Add(b1, x1, w));
                w = Vector256.Create(Unsafe.Add(ref weights, 2));
                (c0, c1) = (PairProducts.Add(c0, x0, w), PairProducts.Add(c1, x1, w));
                w = Vector256.Create(Unsafe.Add(ref weights, 3));
                (d0, d1) = (PairProducts.Add(d0, x0, w), PairProducts.Add(d1, x1, w));
                x = ref Unsafe.Add(ref x, stride);
                weights = ref Unsafe.Add(ref weights, Outputs);
            }
        }
        Store(a0, a1, ref sums);
        Store(b0, b1, ref Unsafe.Add(ref sums, Blocks));
        Store(c0, c1, ref Unsafe.Add(ref sums, 2 * Blocks));
        Store(d0, d1, ref Unsafe.Add(ref sums, 3 * Blocks));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> low, Vector256<int> high, ref int sums)
    {
        low.StoreUnsafe(ref sums);
        high.StoreUnsafe(ref sums, (nuint)Vector256<int>.Count);
    }

    /// <summary>The way through inputs and weights.</summary>
    /// <param name="Stride">From a pair of inputs to the next one.</param>
    /// <param name="Pairs">How many pairs there are.</param>
    /// <param name="Dilation">From a neighbour to the next one.</param>
    /// <param name="Taps">How many neighbours there are.</param>
    internal readonly record struct Walk(int Stride, int Pairs, int Dilation, int Taps);
}
