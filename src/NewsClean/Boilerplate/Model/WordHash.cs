using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// <see cref="Hash.Add(uint, uint)"/> over the letters of a word, eight at a time. A last step over less is made over zeros instead of letters, which
/// only multiplies, and a product is undone by the factor's inverse: so nothing branches on the length of a word, which can't be foreseen.
/// </summary>
internal static class WordHash
{
    private const int Step = 8;

    // 16777619⁻¹ modulo 2³².
    private const uint Inverse = 899433627;

    private static readonly uint[] s_undo = BuildUndo();

    private static ReadOnlySpan<ushort> Masks =>
    [
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The hash of the <paramref name="length"/> letters from <paramref name="letters"/> on, behind which seven more must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ref ushort letters, int length) =>
        length <= Step ? Hash.Finish(AddStep(Hash.Start, ref letters, length) * s_undo[length]) : OfLong(ref letters, length);

    private static uint OfLong(ref ushort letters, int length)
    {
        uint hash = Hash.Start;
        for (; length > Step; length -= Step)
        {
            hash = AddStep(hash, ref letters, Step);
            letters = ref Unsafe.Add(ref letters, Step);
        }
        return Hash.Finish(AddStep(hash, ref letters, length) * s_undo[length]);
    }

    /// <summary>The hash of <paramref name="word"/>, whatever its length.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Start;
        foreach (char c in word) hash = Hash.Add(hash, CharTable.Lower(c));
        return Hash.Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AddStep(uint hash, ref ushort letters, int length)
    {
        ref ushort masks = ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), Step - length);
        hash = Hash.Add(hash, (uint)(letters & masks));
        hash = Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 1) & Unsafe.Add(ref masks, 1)));
        hash = Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 2) & Unsafe.Add(ref masks, 2)));
        hash = Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 3) & Unsafe.Add(ref masks, 3)));
        hash = Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 4) & Unsafe.Add(ref masks, 4)));
        hash = Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 5) & Unsafe.Add(ref masks, 5)));
        hash = Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 6) & Unsafe.Add(ref masks, 6)));
        return Hash.Add(hash, (uint)(Unsafe.Add(ref letters, 7) & Unsafe.Add(ref masks, 7)));
    }

    private static uint[] BuildUndo()
    {
        var undo = new uint[Step + 1];
        undo[Step] = 1;
        for (int length = Step - 1; length >= 0; length--) undo[length] = undo[length + 1] * Inverse;
        return undo;
    }
}
