using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Which of many hashes may stand among them more than once: a bit for each that was seen, and one for each that was seen again. It fits the
/// nearest cache where a table of the hashes would not. What it says no to stands there once.
/// </summary>
internal readonly ref struct RepeatFilter
{
    // So many bits for each hash: one in nine that stand there once falls together with another.
    private const int BitsOfHash = 8;

    private readonly Span<ulong> _again;

    private RepeatFilter(Span<ulong> again) => _again = again;

    /// <summary>The filter of <paramref name="hashes"/>; in arrays 3 and 4 of <paramref name="context"/>.</summary>
    public static RepeatFilter Of(ReadOnlySpan<uint> hashes, PageContext context)
    {
        int words = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, hashes.Length * BitsOfHash)) / 64;
        var seen = MemoryMarshal.Cast<int, ulong>(context.Ints(3, words * 2));
        var again = MemoryMarshal.Cast<int, ulong>(context.Ints(4, words * 2));
        seen.Clear();
        again.Clear();
        foreach (uint hash in hashes)
        {
            // Without a branch: whether a hash repeats can't be foreseen.
            int word = Word(hash, words);
            again[word] |= seen[word] & Bit(hash);
            seen[word] |= Bit(hash);
        }
        return new RepeatFilter(again);
    }

    /// <summary>False for a hash that stands among the others once.</summary>
    public bool MayRepeat(uint hash) => (_again[Word(hash, _again.Length)] & Bit(hash)) != 0;

    private static int Word(uint hash, int words) => (int)(hash >> 6) & (words - 1);

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);
}
