using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsClean.Portable;

/// <summary>32-bit hashes that are the same in every run and on every machine. The model file holds such hashes: changing one means retraining.</summary>
internal static class Hash
{
    /// <summary>Where the hash of a word starts (FNV-1a's offset).</summary>
    public const uint Start = 2166136261;

    /// <summary>Adds a character (FNV-1a's step, on whole code units).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint h, uint c) => (h ^ c) * 16777619;

    /// <summary>Spreads the bits, so that a table may use the lowest ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint h)
    {
        h ^= h >> 15;
        h *= 0x2C1B3C6D;
        h ^= h >> 12;
        h *= 0x297A2D39;
        return h ^ (h >> 15);
    }

    /// <summary>As <see cref="Add(uint, uint)"/>, in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<uint> Add(Vector<uint> h, Vector<uint> c) => (h ^ c) * new Vector<uint>(16777619);

    /// <summary>As <see cref="Finish(uint)"/>, in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<uint> Finish(Vector<uint> h)
    {
        h ^= Vector.ShiftRightLogical(h, 15);
        h *= new Vector<uint>(0x2C1B3C6D);
        h ^= Vector.ShiftRightLogical(h, 12);
        h *= new Vector<uint>(0x297A2D39);
        return h ^ Vector.ShiftRightLogical(h, 15);
    }

    /// <summary>As <see cref="Pair(uint, uint)"/>, in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<uint> Pair(Vector<uint> a, Vector<uint> b) =>
        Finish((a * new Vector<uint>(0x9E3779B1)) ^ (b + new Vector<uint>(0x7F4A7C15)));

    /// <summary>One hash of two, in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Pair(uint a, uint b) => Finish((a * 0x9E3779B1) ^ (b + 0x7F4A7C15));
}
