using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// Common given names, looked up without regard to case. Nearly every capital word of a page's head is asked for, and most
/// are none: a hash of the letters, compared in a table without buckets, answers faster than a set of strings.
/// </summary>
internal sealed class GivenNameSet
{
    private readonly string?[] _names;
    private readonly uint[] _hashes;

    /// <summary>The set of <paramref name="names"/>.</summary>
    public GivenNameSet(IReadOnlyCollection<string> names)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, names.Count * 4));
        (_names, _hashes) = (new string?[size], new uint[size]);
        foreach (string name in names)
        {
            int at = Place(HashOf(name));
            while (_names[at] is not null) at = Place((uint)at + 1);
            (_names[at], _hashes[at]) = (name, HashOf(name));
        }
    }

    /// <summary>Is <paramref name="word"/> one of the names?</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        uint hash = HashOf(word);
        for (int at = Place(hash); _names[at] is { } name; at = Place((uint)at + 1))
            if (_hashes[at] == hash && word.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private int Place(uint hash) => (int)hash & (_names.Length - 1);

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = Boilerplate.Model.Hash.Start;
        foreach (char c in word) hash = Boilerplate.Model.Hash.Add(hash, Upper(c));
        return Boilerplate.Model.Hash.Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Upper(char c) => c < 128 ? char.IsAsciiLetterLower(c) ? (char)(c & 0x5F) : c : char.ToUpperInvariant(c);
}
