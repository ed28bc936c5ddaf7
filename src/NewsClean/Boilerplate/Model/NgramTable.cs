using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// The n-grams that the model knows, each with sixteen small integers that say what it stands for. Sums of integers are the
/// same in any order, so a bag's sum does not depend on the machine.
/// </summary>
internal sealed class NgramTable
{
    /// <summary>Numbers for each n-gram.</summary>
    public const int Width = 16;

    private const int FilterBits = 1 << 17; // eight for each of 16,384 n-grams: seven of eight unknown ones stop here

    private readonly ulong[] _slots; // the n-gram's row in the upper half, its hash in the lower, 0 for a free place
    private readonly sbyte[] _values;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly int _mask;
    private readonly float _unit;

    /// <summary>A table of <paramref name="hashes"/>.</summary>
    /// <param name="hashes">The n-grams.</param>
    /// <param name="values">Sixteen numbers for each.</param>
    /// <param name="unit">What 1 in <paramref name="values"/> is worth.</param>
    public NgramTable(uint[] hashes, sbyte[] values, float unit)
    {
        (_values, _unit) = (values, unit);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        (_slots, _mask) = (new ulong[size], size - 1);
        for (int row = 0; row < hashes.Length; row++)
        {
            int at = (int)hashes[row] & _mask;
            while (_slots[at] != 0) at = (at + 1) & _mask;
            _slots[at] = ((ulong)row << 32) | hashes[row];
            _filter[(hashes[row] % FilterBits) >> 6] |= 1UL << (int)(hashes[row] % 64);
        }
    }

    /// <summary>Adds up the known ones of <paramref name="hashes"/>, divides by the root of their number and writes the result into sixteen columns. <paramref name="hashes"/> is used up.</summary>
    public void Embed(Span<uint> hashes, FeatureMatrix matrix, int firstColumn, int block)
    {
        // First what the filter lets pass, without a branch on it: whether an n-gram is known can't be foreseen.
        int count = 0, known = 0;
        foreach (uint hash in hashes)
        {
            hashes[count] = hash; // never ahead of what is read
            count += (int)(_filter[(hash % FilterBits) >> 6] >> (int)(hash % 64)) & 1;
        }
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        ref sbyte values = ref MemoryMarshal.GetArrayDataReference(_values);
        foreach (uint hash in hashes[..count])
        {
            int row = Find(hash);
            if (row < 0) continue;
            known++;
            var (l, h) = Vector128.Widen(Vector128.LoadUnsafe(ref values, (nuint)(row * Width)));
            low += l; // at most 65 n-grams of at most 127
            high += h;
        }
        if (known == 0) return; // the matrix was cleared
        Scatter(low, high, _unit / MathF.Sqrt(known), ref Unsafe.Add(ref matrix.At(firstColumn), block), matrix.Stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scatter(Vector128<short> low, Vector128<short> high, float unit, ref float cell, int stride)
    {
        cell = ref Scatter(Vector128.WidenLower(low), unit, ref cell, stride);
        cell = ref Scatter(Vector128.WidenUpper(low), unit, ref cell, stride);
        cell = ref Scatter(Vector128.WidenLower(high), unit, ref cell, stride);
        Scatter(Vector128.WidenUpper(high), unit, ref cell, stride);
    }

    private static ref float Scatter(Vector128<int> sums, float unit, ref float cell, int stride)
    {
        var values = Vector128.ConvertToSingle(sums) * unit;
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            cell = values[i];
            cell = ref Unsafe.Add(ref cell, stride);
        }
        return ref cell;
    }

    private int Find(uint hash)
    {
        if (hash == 0) return -1; // 0 marks a free place
        for (int at = (int)hash & _mask; _slots[at] is var slot && slot != 0; at = (at + 1) & _mask)
            if ((uint)slot == hash) return (int)(slot >> 32);
        return -1;
    }
}
