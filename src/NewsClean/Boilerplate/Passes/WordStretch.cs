using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// Which of up to 64 characters belong to words: a bit for each, the first character's is the lowest. ASCII is looked at sixteen characters in a
/// step, all others one by one.
/// </summary>
internal ref struct WordStretch
{
    /// <summary>A text must have as many characters; one that is shorter is filled up with NULs.</summary>
    public const int Least = 16;

    private const int Most = 64;

    /// <summary>How many characters it has.</summary>
    public int Count { get; private set; }

    /// <summary>Letters and digits of scripts with spaces between words.</summary>
    public ulong Kept { get; private set; }

    /// <summary>Those of them that are not ASCII.</summary>
    public ulong Others { get; private set; }

    /// <summary>Characters of scripts without spaces.</summary>
    public ulong Unspaced { get; private set; }

    /// <summary>Is its last character one of a word?</summary>
    public readonly bool EndsInWord => (Kept >> (Count - 1) & 1) != 0;

    /// <summary>How many characters at its end belong to one word.</summary>
    public readonly int LastWord => BitOperations.LeadingZeroCount(~(Kept << (Most - Count)));

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static WordStretch At(ReadOnlySpan<char> text, int start)
    {
        var stretch = new WordStretch { Count = Math.Min(Most, text.Length - start) };
        for (int lane = 0; lane < stretch.Count; lane += Least)
        {
            // What is left at the end is looked at with characters before it, which do not count.
            int at = start + lane, before = Math.Max(0, at + Least - text.Length);
            var ascii = Load(text.Slice(at - before, Least));
            stretch.Kept |= (ulong)(LettersAndDigits(ascii) >> before) << lane;
            for (uint others = ascii.ExtractMostSignificantBits() >> before; others != 0; others &= others - 1)
            {
                int other = BitOperations.TrailingZeroCount(others);
                stretch.Put(lane + other, text[at + other]);
            }
        }
        return stretch;
    }

    /// <summary>Is <paramref name="c"/> a letter or digit of a script with spaces between words?</summary>
    public static bool IsKept(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && !Characters.IsUnspacedScript(c);

    private void Put(int lane, char c)
    {
        ulong bit = 1UL << lane;
        if (Characters.IsUnspacedScript(c)) Unspaced |= bit;
        else if (char.IsLetterOrDigit(c)) (Kept, Others) = (Kept | bit, Others | bit);
    }

    // Sixteen characters as bytes, all that are not ASCII as 128 and more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ReadOnlySpan<char> text)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint LettersAndDigits(Vector128<byte> ascii) =>
        CharacterSets.InRange(ascii | Vector128.Create((byte)0x20), 'a', 'z') | CharacterSets.InRange(ascii, '0', '9');
}
