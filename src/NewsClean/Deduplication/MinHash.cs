using System.Numerics;
using System.Runtime.InteropServices;
using NewsClean.Portable;

namespace NewsClean.Deduplication;

/// <summary>
/// MinHash: for each of many hash functions the least hash of a set. Two sets have the same least hash with a probability that is the
/// share of members that they have in common. Of each least hash only eight bits are kept (b-bit minwise hashing, Li and König 2010).
/// </summary>
internal static class MinHash
{
    /// <summary>Hash functions: 256 give a standard error of at most 0.031 and a signature of 256 bytes.</summary>
    public const int Components = 256;

    private static readonly uint[] s_offsets = [.. Enumerable.Range(0, Components).Select(i => Hash.Pair(0x6E657773, (uint)i))];
    private static readonly uint[] s_factors = [.. Enumerable.Range(0, Components).Select(i => Hash.Pair(0x6D696E68, (uint)i) | 1)];

    /// <summary>The signature of a set; members may stand in it more than once.</summary>
    public static byte[] Sign(ReadOnlySpan<uint> members)
    {
        var signature = new byte[Components];
        Span<uint> least = stackalloc uint[Components];
        var vectors = MemoryMarshal.Cast<uint, Vector<uint>>(least);
        var offsets = MemoryMarshal.Cast<uint, Vector<uint>>(s_offsets);
        var factors = MemoryMarshal.Cast<uint, Vector<uint>>(s_factors);
        for (int v = 0; v < vectors.Length; v++)
        {
            var (offset, factor, min) = (offsets[v], factors[v], new Vector<uint>(uint.MaxValue));
            foreach (uint member in members)
            {
                var hash = (new Vector<uint>(member) ^ offset) * factor;
                hash = (hash ^ (hash >>> 16)) * factor;
                min = Vector.Min(min, hash ^ (hash >>> 15));
            }
            vectors[v] = min;
        }
        for (int i = 0; i < signature.Length; i++) signature[i] = (byte)Hash.Finish(least[i]);
        return signature;
    }

    /// <summary>How many components two signatures have in common.</summary>
    public static int CountEqual(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var a = MemoryMarshal.Cast<byte, Vector<byte>>(first);
        var b = MemoryMarshal.Cast<byte, Vector<byte>>(second);
        // At most 256 bytes over 16 or more lanes: a lane's count fits into its byte.
        var counts = Vector<byte>.Zero;
        for (int v = 0; v < a.Length; v++) counts += Vector.Equals(a[v], b[v]) & Vector<byte>.One;
        int equal = 0;
        for (int lane = 0; lane < Vector<byte>.Count; lane++) equal += counts[lane];
        return equal;
    }

    /// <summary>The similarity that so many equal components speak for: one in 256 of the rest is equal by chance.</summary>
    public static double Similarity(int equal) => Math.Max(0, (equal - Components / 256.0) / (Components - Components / 256.0));

    /// <summary>The least number of equal components that speaks for <paramref name="similarity"/>.</summary>
    public static int LeastEqual(double similarity) => (int)Math.Ceiling(Components / 256.0 + similarity * (Components - Components / 256.0) - 1e-9);
}
