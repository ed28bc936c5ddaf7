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
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        int known = 0;
        ref sbyte values = ref MemoryMarshal.GetArrayDataReference(_values);
        foreach (uint hash in hashes)
        {
            int row = Find(hash);
            if (row < 0) continue;
            known++;
            var (l, h) = Vector128.Widen(Vector128.LoadUnsafe(ref values, (nuint)(row * Width)));
            low += l; // at most 65 n-grams of at most 127
            high += h;
        }
        if (known == 0) return; // the matrix was cleared
        float unit = _unit / MathF.Sqrt(known);
        ref float cell = ref Unsafe.Add(ref matrix.At(firstColumn), block);
        for (int i = 0; i < Width; i++)
            Unsafe.Add(ref cell, i * matrix.Stride) = (i < 8 ? low[i] : high[i - 8]) * unit;
    }

    private int Find(uint hash)
    {
        if ((_filter[(hash % FilterBits) >> 6] >> (int)(hash % 64) & 1) == 0 || hash == 0) return -1;
        for (int at = (int)hash & _mask; _keys[at] is var key && key != 0; at = (at + 1) & _mask)
            if (key == hash) return _rows[at];
        return -1;
    }
}
