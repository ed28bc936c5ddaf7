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

    private readonly uint[] _keys;
    private readonly ushort[] _rows;
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
        (_keys, _rows, _mask) = (new uint[size], new ushort[size], size - 1);
        for (int row = 0; row < hashes.Length; row++)
        {
            int at = (int)hashes[row] & _mask;
            while (_keys[at] != 0) at = (at + 1) & _mask;
            (_keys[at], _rows[at]) = (hashes[row], (ushort)row);
            _filter[(hashes[row] % FilterBits) >> 6] |= 1UL << (int)(hashes[row] % 64);
        }
    }

    /// <summary>Adds up the known ones of <paramref name="hashes"/>, divides by the root of their number and writes the result into sixteen columns.</summary>
    public void Embed(ReadOnlySpan<uint> hashes, FeatureMatrix matrix, int firstColumn, int block)
    {
        // First what the filter lets pass, without a branch on it: whether an n-gram is known can't be foreseen.
        Span<uint> candidates = stackalloc uint[Ngrams.Most];
        int count = 0, known = 0;
        foreach (uint hash in hashes)
        {
            candidates[count] = hash;
            count += (int)(_filter[(hash % FilterBits) >> 6] >> (int)(hash % 64)) & 1;
        }
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        ref sbyte values = ref MemoryMarshal.GetArrayDataReference(_values);
        foreach (uint hash in candidates[..count])
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
        Span<short> sums = stackalloc short[Width];
        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
        foreach (short sum in sums)
        {
            cell = sum * unit;
            cell = ref Unsafe.Add(ref cell, stride);
        }
    }

    private int Find(uint hash)
    {
        if (hash == 0) return -1; // 0 marks a free place
        for (int at = (int)hash & _mask; _keys[at] is var key && key != 0; at = (at + 1) & _mask)
            if (key == hash) return _rows[at];
        return -1;
    }
}
