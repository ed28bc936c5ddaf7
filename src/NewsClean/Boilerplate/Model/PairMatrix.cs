using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Numbers of sixteen bits by input and block, two inputs side by side in one cell: the even one in the lower half, the odd one in the upper. So
/// their products with two weights are formed and added up at once.
/// </summary>
internal sealed class PairMatrix : BlockMatrix<int>
{
    private const int Half = 16;

    /// <summary>
    /// Writes a column of <paramref name="from"/>, less <paramref name="mean"/> and times <paramref name="factor"/>, as <see cref="FixedScale.Input"/>
    /// says. An even input clears the odd one beside it.
    /// </summary>
    public void Write(int input, FeatureMatrix from, int column, float mean, float factor)
    {
        var scale = FixedScale.Input;
        Vector256<float> means = Vector256.Create(mean), factors = Vector256.Create(factor * scale.One), most = Vector256.Create((float)scale.Most);
        // Vectors may run into the room behind the last block.
        ref float values = ref from.At(column);
        ref int cells = ref At(input / 2);
        for (nuint i = 0; i < (nuint)Blocks; i += (nuint)Vector256<float>.Count)
        {
            var units = Round((Vector256.LoadUnsafe(ref values, i) - means) * factors, most);
            units = input % 2 == 0 ? units & Vector256.Create(0xFFFF) : (units << Half) | Vector256.LoadUnsafe(ref cells, i);
            units.StoreUnsafe(ref cells, i);
        }
    }

    /// <summary>
    /// Writes the inputs 2·<paramref name="pair"/> and the next one of blocks from <paramref name="firstBlock"/> on; their numbers stand in
    /// <paramref name="units"/>, those of the next block <paramref name="stride"/> further.
    /// </summary>
    public void Write(int pair, int firstBlock, int blocks, ReadOnlySpan<int> units, int stride)
    {
        var cells = this[pair].Slice(firstBlock, blocks);
        for (int block = 0, at = 0; block < cells.Length; block++, at += stride) cells[block] = (units[at] & 0xFFFF) | (units[at + 1] << Half);
    }

    /// <summary>Reads <paramref name="input"/> of all blocks, in units of <paramref name="unit"/>.</summary>
    public void Read(int input, float unit, Span<float> values)
    {
        var cells = this[input / 2];
        int left = input % 2 == 0 ? Half : 0, i = 0;
        for (; i + Vector256<int>.Count <= cells.Length; i += Vector256<int>.Count)
            (Vector256.ConvertToSingle((Vector256.Create<int>(cells[i..]) << left) >> Half) * Vector256.Create(unit)).CopyTo(values[i..]);
        for (; i < cells.Length; i++) values[i] = ((cells[i] << left) >> Half) * unit;
    }

    /// <summary>Adds <paramref name="even"/> to input 2·<paramref name="pair"/> of all blocks and <paramref name="odd"/> to the next one.</summary>
    public void Add(int pair, int even, int odd)
    {
        ref int cells = ref At(pair);
        for (int i = 0; i < Blocks; i += Vector256<int>.Count)
        {
            ref int cell = ref Unsafe.Add(ref cells, i);
            var both = Vector256.LoadUnsafe(ref cell);
            Pack(((both << Half) >> Half) + Vector256.Create(even), (both >> Half) + Vector256.Create(odd)).StoreUnsafe(ref cell);
        }
    }

    /// <summary>One cell for each of the numbers, cut off at what sixteen bits hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Pack(Vector256<int> even, Vector256<int> odd)
    {
        Vector256<int> most = Vector256.Create((int)short.MaxValue), least = -most;
        return (Vector256.Min(Vector256.Max(even, least), most) & Vector256.Create(0xFFFF)) | (Vector256.Min(Vector256.Max(odd, least), most) << Half);
    }

    /// <summary>The nearest integers, cut off at <paramref name="most"/>. They are moved above zero first, where a conversion rounds down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Round(Vector256<float> values, Vector256<float> most)
    {
        values = Vector256.MinNative(Vector256.MaxNative(values, -most), most);
        return Truncate(values + (most + Vector256.Create(0.5f))) - Truncate(most);
    }

    // By the instruction's own name, where there is one: what the portable method becomes is not compiled ahead.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Truncate(Vector256<float> values) =>
        Avx.IsSupported ? Avx.ConvertToVector256Int32WithTruncation(values) : Vector256.ConvertToInt32Native(values);
}
