using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsClean.Portable;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Hashes of a text's words: words of four letters or more, pairs of characters where a script has no spaces. One reader reads one text after the other.</summary>
internal sealed class ContentWords
{
    private const int ShortestWord = 4, Step = 4;

    // The bit that makes ASCII letters small, in four characters; digits have it anyway.
    private const ulong Small = 0x0020_0020_0020_0020;

    private uint[] _words = new uint[256];
    private int _count;

    /// <summary>The words of <paramref name="text"/>, as often as they stand there, in no order; until the next text is read.</summary>
    public ReadOnlySpan<uint> Read(ReadOnlySpan<char> text)
    {
        _count = 0;
        if (text.Length < WordStretch.Least) ReadShort(text);
        else for (int at = 0; at < text.Length;) at = ReadStretch(text, at);
        return _words.AsSpan(0, _count);
    }

    private void ReadShort(ReadOnlySpan<char> text)
    {
        Span<char> padded = stackalloc char[WordStretch.Least];
        padded.Clear();
        text.CopyTo(padded);
        ReadStretch(padded, 0);
    }

    // Reads the words that end in the stretch from start on; returns where the next one starts.
    private int ReadStretch(ReadOnlySpan<char> text, int start)
    {
        var stretch = WordStretch.At(text, start);
        if (_count + stretch.Count >= _words.Length) Array.Resize(ref _words, _words.Length * 2); // no more words than characters
        ulong kept = stretch.Kept;
        int end = start + stretch.Count;
        if (stretch.EndsInWord && end < text.Length)
        {
            int whole = stretch.Count - stretch.LastWord; // the last word may go on: it is read again, with what follows
            if (whole == 0) return ReadLong(text, start);
            kept &= (1UL << whole) - 1;
            end = start + whole;
        }
        // A bit at each character that three more of its word follow.
        ulong bits = kept & kept >> 1, long4 = bits & bits >> 2;
        AddPairs(text, start, stretch.Unspaced, long4 << ShortestWord);
        for (ulong left = long4; left != 0; left &= left + (left & (0 - left)))
        {
            int first = BitOperations.TrailingZeroCount(left), length = BitOperations.TrailingZeroCount(~(left >> first)) + ShortestWord - 1;
            var word = text.Slice(start + first, length);
            bool others = (stretch.Others >> first & (ulong.MaxValue >> (64 - length))) != 0;
            Add(others ? HashOther(word) : HashOf(word, Small));
        }
        return end;
    }

    // A word that fills a whole stretch and may go on behind it.
    private int ReadLong(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && WordStretch.IsKept(text[end])) end++;
        Add(HashOther(text[start..end]));
        return Math.Min(text.Length, end + 1); // what parts words begins no pair
    }

    // Two characters of scripts without spaces, one behind the other, but for the first behind a word.
    private void AddPairs(ReadOnlySpan<char> text, int start, ulong unspaced, ulong behindWord)
    {
        for (ulong left = unspaced & ~behindWord; left != 0; left &= left - 1)
        {
            int at = start + BitOperations.TrailingZeroCount(left);
            if (at + 1 < text.Length && Characters.IsUnspacedScript(text[at + 1]))
                Add(Hash.Add(Hash.Add(Hash.Start, text[at]), text[at + 1]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(uint word) => _words[_count++] = word;

    private static uint HashOther(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        word.ToLowerInvariant(small);
        return HashOf(small[..word.Length], 0);
    }

    // Four characters at a time, the last four in any case: they may overlap those before, and so the length counts, too.
    private static uint HashOf(ReadOnlySpan<char> word, ulong small)
    {
        ref byte first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(word));
        ulong hash = FourLetterHash.Start(word.Length);
        int last = word.Length - Step;
        for (int i = 0; i < last; i += Step) hash = Mix(hash, ref first, i, small);
        hash = Mix(hash, ref first, last, small);
        return FourLetterHash.Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ref byte first, int at, ulong small) =>
        FourLetterHash.Add(hash, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, at * sizeof(char))) | small);
}
