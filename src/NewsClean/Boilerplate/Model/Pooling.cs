using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Boilerplate.Model;

/// <summary>What a column says of the whole page. Sums run in sixteen lanes that are added up in one order, whatever the machine's vectors are.</summary>
internal static class Pooling
{
    /// <summary>Writes the mean of each of the state's columns, then the maximum of each and 0.</summary>
    /// <param name="state">The state.</param>
    /// <param name="values">Room for a number a block.</param>
    /// <param name="pooled">Where the results go.</param>
    public static void MeanAndMax(PairMatrix state, Span<float> values, Span<float> pooled)
    {
        int columns = state.Columns * 2;
        for (int column = 0; column < columns; column++)
        {
            state.Read(column, 1 / FixedScale.State.One, values);
            pooled[column] = Sum(values) / state.Blocks;
            pooled[columns + column] = Max(values);
        }
    }

    /// <summary>The sum of <paramref name="values"/>.</summary>
    public static float Sum(ReadOnlySpan<float> values)
    {
        Vector128<float> a = default, b = default, c = default, d = default;
        int i = 0;
        ref float first = ref MemoryMarshal.GetReference(values);
        for (; i + 16 <= values.Length; i += 16)
        {
            a += Vector128.LoadUnsafe(ref first, (nuint)i);
            b += Vector128.LoadUnsafe(ref first, (nuint)i + 4);
            c += Vector128.LoadUnsafe(ref first, (nuint)i + 8);
            d += Vector128.LoadUnsafe(ref first, (nuint)i + 12);
        }
        var lanes = (a + b) + (c + d);
        float sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        for (; i < values.Length; i++) sum += values[i];
        return sum;
    }

    /// <summary>The largest of <paramref name="values"/> and 0.</summary>
    public static float Max(ReadOnlySpan<float> values)
    {
        Vector<float> a = default, b = default;
        int i = 0, step = Vector<float>.Count;
        for (; i + (2 * step) <= values.Length; i += 2 * step)
        {
            a = Vector.Max(a, new Vector<float>(values[i..]));
            b = Vector.Max(b, new Vector<float>(values[(i + step)..]));
        }
        a = Vector.Max(a, b);
        float max = 0;
        for (int lane = 0; lane < step; lane++) max = Math.Max(max, a[lane]);
        for (; i < values.Length; i++) max = Math.Max(max, values[i]);
        return max;
    }
}
