using System.Numerics;
using System.Runtime.CompilerServices;
using NewsClean.Boilerplate.Model;

namespace NewsClean.Wordlists;

/// <summary>
/// Numbers the words of a list. It is asked for nearly every word of a text, and most are not in it: a hash of the letters,
/// compared in one flat table, answers faster than a dictionary of strings.
/// </summary>
internal sealed class WordIndex
{
    private readonly StringComparison _comparison;
    private readonly string[] _words;
    private readonly uint[] _hashes;
    private readonly int[] _numbers; // of the word at this place, -1 for a free place

    /// <summary>An index of <paramref name="words"/>, which differ from each other.</summary>
    /// <param name="words">The words; their places in the list are their numbers.</param>
    /// <param name="comparison">Ordinal, with or without case.</param>
    public WordIndex(IEnumerable<string> words, StringComparison comparison)
    {
        (_words, _comparison) = ([.. words], comparison);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, _words.Length * 4));
        (_hashes, _numbers) = (new uint[size], new int[size]);
        Array.Fill(_numbers, -1);
        for (int number = 0; number < _words.Length; number++)
        {
            uint hash = HashOf(_words[number]);
            int at = Place(hash);
            while (_numbers[at] >= 0) at = Place((uint)at + 1);
            (_hashes[at], _numbers[at]) = (hash, number);
        }
    }

    /// <summary>The number of <paramref name="word"/>, -1 where it is not in the list.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        uint hash = HashOf(word);
        for (int at = Place(hash); _numbers[at] >= 0; at = Place((uint)at + 1))
            if (_hashes[at] == hash && word.Equals(_words[_numbers[at]], _comparison)) return _numbers[at];
        return -1;
    }

    private int Place(uint hash) => (int)hash & (_numbers.Length - 1);

    // Capitals and small letters have one hash, whatever the comparison.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Start;
        foreach (char c in word) hash = Hash.Add(hash, Upper(c));
        return Hash.Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Upper(char c) => c < 128 ? char.IsAsciiLetterLower(c) ? (char)(c & 0x5F) : c : char.ToUpperInvariant(c);
}
