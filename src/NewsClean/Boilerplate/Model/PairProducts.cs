using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsClean.Boilerplate.Model;

/// <summary>Products of pairs of sixteen-bit numbers, see <see cref="PairMatrix"/>. Integers: the same on every machine.</summary>
internal static class PairProducts
{
    /// <summary>Adds to each sum the products of the lower halves and of the upper halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sums, Vector256<int> a, Vector256<int> b) =>
        Avx2.IsSupported ? sums + Avx2.MultiplyAddAdjacent(a.AsInt16(), b.AsInt16()) : AddHalves(sums, a, b);

    /// <summary>As <see cref="Add"/>, for processors that have no instruction for it.</summary>
    public static Vector256<int> AddHalves(Vector256<int> sums, Vector256<int> a, Vector256<int> b) =>
        sums + (((a << 16) >> 16) * ((b << 16) >> 16)) + ((a >> 16) * (b >> 16));
}
