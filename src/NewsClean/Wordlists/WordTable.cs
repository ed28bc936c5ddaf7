namespace NewsClean.Wordlists;

/// <summary>
/// Numbers words from 0 in order of first sight and finds them by slices of a text. Plain arrays and no type parameter, as in
/// <see cref="PhraseTrie"/>: a dictionary that takes slices would have to be compiled anew at every start of the program.
/// </summary>
/// <param name="ignoreCase">Are "Ann" and "ANN" one word?</param>
internal sealed class WordTable(bool ignoreCase)
{
    private const uint Prime = 16777619; // of FNV-1a

    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // By hash the number of a word plus one, 0 where there is none; open addressing, at most half full.
    private int[] _places = new int[256];
    private string[] _words = new string[64];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of <paramref name="word"/>, -1 where it is not known.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (int at = Place(word); _places[at] != 0; at = Next(at))
            if (word.Equals(_words[_places[at] - 1], _comparison)) return _places[at] - 1;
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
        _places = new int[_places.Length * 2];
        for (int number = 1; number <= Count; number++) Put(number);
    }

    private void Put(int number)
    {
        int at = Place(_words[number - 1]);
        while (_places[at] != 0) at = Next(at);
        _places[at] = number;
    }

    private int Next(int at) => (at + 1) & (_places.Length - 1);

    private int Place(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ (ignoreCase ? char.ToUpperInvariant(c) : c)) * Prime;
        return (int)(hash ^ (hash >> 15)) & (_places.Length - 1);
    }
}
