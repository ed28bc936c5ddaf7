using System.Runtime.InteropServices;
using NewsClean.Portable;

namespace NewsClean.Wordlists;

/// <summary>
/// Numbers words from 0 in order of first sight and finds them by slices of a text. Plain arrays and no type parameter, as in
/// <see cref="PhraseTrie"/>: a dictionary that takes slices would have to be compiled anew at every start of the program.
/// </summary>
/// <param name="ignoreCase">Are "Ann" and "ANN" one word?</param>
internal sealed class WordTable(bool ignoreCase)
{
    private const int Step = 4;

    // In four characters: the bits that ASCII has not, and the one that parts small letters from capitals.
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80, CaseBits = 0x0020_0020_0020_0020;

    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // By hash a word's hash in the upper half and its number plus one in the lower, 0 where there is none; open addressing, at most half full.
    // Words lie all over the memory: only one with the right hash is looked at.
    private ulong[] _places = new ulong[256];
    private string[] _words = new string[64];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of <paramref name="word"/>, -1 where it is not known.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        uint hash = HashOf(word);
        var places = _places;
        // The length is a power of two: the runtime sees that a place is inside and looks no further.
        for (int at = (int)hash; places[at & (places.Length - 1)] is var place && place != 0; at++)
            if (place >> 32 == hash && word.Equals(_words[(uint)place - 1], _comparison)) return (int)(uint)place - 1;
        return -1;
    }

    /// <summary>The number of <paramref name="word"/>, a new one where it was not known.</summary>
    public int Add(string word)
    {
        int known = Find(word);
        if (known >= 0) return known;
        if (Count == _words.Length) Array.Resize(ref _words, Count * 2);
        _words[Count] = word;
        if (++Count * 2 > _places.Length) Grow();
        else Put(Count);
        return Count - 1;
    }

    private void Grow()
    {
        _places = new ulong[_places.Length * 2];
        for (int number = 1; number <= Count; number++) Put(number);
    }

    private void Put(int number)
    {
        uint hash = HashOf(_words[number - 1]);
        int at = (int)hash & (_places.Length - 1);
        while (_places[at] != 0) at = (at + 1) & (_places.Length - 1);
        _places[at] = ((ulong)hash << 32) | (uint)number;
    }

    // Four characters at a time, the last four in any case: they may overlap those before, and so the length counts, too.
    private uint HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = FourLetterHash.Start(word.Length);
        if (word.Length < Step)
        {
            foreach (char c in word) hash = FourLetterHash.Add(hash, Folded(c));
            return FourLetterHash.Finish(hash);
        }
        for (int i = 0; i < word.Length - Step; i += Step) hash = FourLetterHash.Add(hash, FourAt(word, i));
        return FourLetterHash.Finish(FourLetterHash.Add(hash, FourAt(word, word.Length - Step)));
    }

    private ulong FourAt(ReadOnlySpan<char> word, int at)
    {
        ulong four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word.Slice(at, Step)));
        if (!ignoreCase) return four;
        if ((four & NotAscii) == 0) return four & ~CaseBits;
        return Folded(word[at]) | (ulong)Folded(word[at + 1]) << 16 | (ulong)Folded(word[at + 2]) << 32 | (ulong)Folded(word[at + 3]) << 48;
    }

    // One character for a letter in either case. Nearly all letters of names are ASCII, for which a call is not worth it; that signs fall together does no harm.
    private uint Folded(char c) => !ignoreCase ? c : c < 128 ? c & 0xFFDFu : char.ToUpperInvariant(c);
}
