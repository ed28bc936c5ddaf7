using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsClean.Portable;

namespace NewsClean.Boilerplate;

/// <summary>
/// Hashes the letters and digits of a text, handed to it from the front in small letters. It gathers them first, so that four in a row are
/// hashed in one step, wherever signs stood between them.
/// </summary>
internal sealed class LetterHash
{
    // A vector of eight characters: adding from one writes all eight, of which those that are not wanted are written over by the next.
    private const int Lanes = 8;

    private const int Room = 256, Step = 4;

    // For each set of eight characters the order of bytes that moves its members to the front.
    private static readonly Vector128<byte>[] s_packing = Packings();

    private readonly char[] _kept = new char[Room + (3 * Lanes)];
    private int _count;
    private ulong _hash;

    /// <summary>Forgets all that was added.</summary>
    public void Clear() => (_count, _hash) = (0, 0);

    /// <summary>Adds those of sixteen characters whose bit is set in <paramref name="wanted"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector128<ushort> low, Vector128<ushort> high, uint wanted)
    {
        Add(low, wanted & 0xFF);
        Add(high, wanted >> Lanes);
        if (_count > Room) HashWhole();
    }

    /// <summary>The hash of all that was added.</summary>
    public uint Finish()
    {
        // The last characters count with nothing behind them.
        _kept.AsSpan(_count, Step).Clear();
        return FourLetterHash.Finish(Hash(_hash, _kept.AsSpan(0, (_count + Step - 1) / Step * Step)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Vector128<ushort> characters, uint wanted)
    {
        ref ushort end = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_kept), _count));
        Vector128.ShuffleNative(characters.AsByte(), s_packing[wanted]).AsUInt16().StoreUnsafe(ref end);
        _count += BitOperations.PopCount(wanted);
    }

    // What makes no whole step yet is kept.
    private void HashWhole()
    {
        int whole = _count / Step * Step;
        _hash = Hash(_hash, _kept.AsSpan(0, whole));
        _kept.AsSpan(whole, _count - whole).CopyTo(_kept);
        _count -= whole;
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> kept)
    {
        foreach (ulong four in MemoryMarshal.Cast<char, ulong>(kept)) hash = FourLetterHash.Add(hash, four);
        return hash;
    }

    private static Vector128<byte>[] Packings()
    {
        var packings = new Vector128<byte>[1 << Lanes];
        Span<byte> order = stackalloc byte[2 * Lanes];
        for (int set = 0; set < packings.Length; set++)
        {
            order.Clear();
            int next = 0;
            for (int lane = 0; lane < Lanes; lane++)
                if ((set >> lane & 1) != 0) (order[next++], order[next++]) = ((byte)(2 * lane), (byte)(2 * lane + 1));
            packings[set] = Vector128.Create((ReadOnlySpan<byte>)order);
        }
        return packings;
    }
}
