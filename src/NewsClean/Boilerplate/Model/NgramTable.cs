using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    // An n-gram stands in the bucket that its hash names, or in one behind where that is full, which one in twenty is.
    private const int Bucket = 8;

    private readonly uint[] _hashes; // 0 for a free place: no hash in the vocabulary is 0
    private readonly sbyte[] _values; // by the hash's place, so that no third array has to say which row is whose; behind the last one a row of zeros
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly int _mask;
    private readonly uint _unknown; // the row of zeros
    private readonly float[] _units = new float[Ngrams.Most + 1]; // by the number of known n-grams, what 1 in their sum is worth

    /// <summary>A table of <paramref name="hashes"/>.</summary>
    /// <param name="hashes">The n-grams.</param>
    /// <param name="values">Sixteen numbers for each.</param>
    /// <param name="unit">What 1 in <paramref name="values"/> is worth.</param>
    public NgramTable(uint[] hashes, sbyte[] values, float unit)
    {
        int buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, hashes.Length * 2 / Bucket)), places = buckets * Bucket;
        (_hashes, _mask) = (new uint[places], buckets - 1);
        (_values, _unknown) = (new sbyte[(places + 1) * Width], (uint)places);
        for (int known = 0; known < _units.Length; known++) _units[known] = unit / MathF.Sqrt(Math.Max(1, known)) * FixedScale.Input.One;
        for (int row = 0; row < hashes.Length; row++)
        {
            int at = ((int)hashes[row] & _mask) * Bucket;
            while (_hashes[at] != 0) at = (at + 1) & (_hashes.Length - 1);
            _hashes[at] = hashes[row];
            values.AsSpan(row * Width, Width).CopyTo(_values.AsSpan(at * Width));
            _filter[(hashes[row] % FilterBits) >> 6] |= 1UL << (int)(hashes[row] % 64);
        }
    }

    /// <summary>Moves what may be known of <paramref name="hashes"/> to their start and says how many these are.</summary>
    public int Sift(Span<uint> hashes)
    {
        // Without a branch: whether an n-gram is known can't be foreseen.
        int count = 0;
        foreach (uint hash in hashes)
        {
            hashes[count] = hash; // never ahead of what is read
            count += (int)(_filter[(hash % FilterBits) >> 6] >> (int)(hash % 64)) & 1;
        }
        return count;
    }

    /// <summary>
    /// Puts its row in the place of each hash. The more at once, the better: the table is larger than the nearest caches, and many looks into it wait
    /// side by side.
    /// </summary>
    public void FindRows(Span<uint> hashes)
    {
        ref sbyte values = ref MemoryMarshal.GetArrayDataReference(_values);
        // Without a branch: whether an n-gram is known can't be foreseen.
        foreach (ref uint hash in hashes)
        {
            int bucket = (int)hash & _mask;
            uint found = FindIn(bucket, hash);
            while (found == 0 && _hashes[(bucket * Bucket) + Bucket - 1] != 0) found = FindIn(bucket = (bucket + 1) & _mask, hash);
            hash = found == 0 ? _unknown : (uint)((bucket * Bucket) + BitOperations.TrailingZeroCount(found));
            Fetch(ref values, hash);
        }
    }

    // Rows are added up later, and are on their way from memory until then.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Fetch(ref sbyte values, uint row)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref values, row * Width)));
    }

    // Bit n is set where place n of the bucket holds the hash.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint FindIn(int bucket, uint hash) => Vector256.Equals(Vector256.LoadUnsafe(ref _hashes[bucket * Bucket]), Vector256.Create(hash)).ExtractMostSignificantBits();

    /// <summary>Adds up <paramref name="rows"/>, divides by the root of the number of those that are known and writes the result as <see cref="FixedScale.Input"/> says.</summary>
    public void Embed(ReadOnlySpan<uint> rows, Span<int> units)
    {
        int known = 0;
        var sum = Vector256<short>.Zero;
        ref sbyte values = ref MemoryMarshal.GetArrayDataReference(_values);
        foreach (uint row in rows)
        {
            known += row == _unknown ? 0 : 1;
            sum += Vector256.WidenLower(Vector128.LoadUnsafe(ref values, row * Width).ToVector256Unsafe()); // at most 65 n-grams of at most 127
        }
        var unit = Vector256.Create(_units[known]);
        var most = Vector256.Create((float)FixedScale.Input.Most);
        PairMatrix.Round(Vector256.ConvertToSingle(Vector256.WidenLower(sum)) * unit, most).CopyTo(units);
        PairMatrix.Round(Vector256.ConvertToSingle(Vector256.WidenUpper(sum)) * unit, most).CopyTo(units[(Width / 2)..]);
    }
}
