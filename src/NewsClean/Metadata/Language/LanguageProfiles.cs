using System.Globalization;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Language;

/// <summary>What tells languages apart, read from the lists: scripts, letters and common words.</summary>
internal sealed class LanguageProfiles
{
    private readonly WordTable _words = new(ignoreCase: false);
    private LanguageVote[][] _votes = [];

    // By the letter's high byte, then its low one.
    private readonly LanguageVote[]?[]?[] _letters = new LanguageVote[]?[]?[256];
    private readonly List<string> _languages = [];
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly sbyte[] _scriptOfBlock = new sbyte[0x10000 >> 4];

    private LanguageProfiles()
    {
        for (int i = 0; i < _scriptOfBlock.Length; i++) _scriptOfBlock[i] = -1;
        ReadScripts();
        ReadWords();
        ReadLetters();
    }

    /// <summary>The profiles of all languages.</summary>
    public static LanguageProfiles All { get; } = new();

    /// <summary>BCP 47 tags; an index into this list stands for a language everywhere else.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>The languages that have a common word, given in lower case; empty for other words. A word of many languages weighs little for each.</summary>
    public ReadOnlySpan<LanguageVote> WordVotes(ReadOnlySpan<char> word) => _words.Find(word) is >= 0 and var number ? _votes[number] : default(ReadOnlySpan<LanguageVote>);

    /// <summary>The language of a script that belongs to one alone, -1 for letters of shared scripts.</summary>
    public int ScriptOf(char letter) => _scriptOfBlock[letter >> 4];

    /// <summary>The languages that a letter speaks for; empty for letters that tell nothing.</summary>
    public ReadOnlySpan<LanguageVote> LetterVotes(char letter) => _letters[letter >> 8]?[letter & 0xFF];

    private int IndexOf(string language)
    {
        if (_indices.TryGetValue(language, out int index)) return index;
        _indices.Add(language, _languages.Count);
        _languages.Add(language);
        return _languages.Count - 1;
    }

    private void ReadScripts()
    {
        foreach (var entry in Wordlist.Load("language-scripts"))
        {
            int first = int.Parse(entry.Text.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            int last = int.Parse(entry.Text.AsSpan(5, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int block = first >> 4; block <= last >> 4; block++) _scriptOfBlock[block] = (sbyte)IndexOf(entry.Value);
        }
    }

    private void ReadWords()
    {
        var entries = Wordlist.Load("language-words");
        var numbers = new int[entries.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = _words.Add(entries[i].Text);
        _votes = new LanguageVote[_words.Count][];
        foreach (int entry in WordByWord(numbers, _words.Count))
            _votes[numbers[entry]] = With(_votes[numbers[entry]], IndexOf(entries[entry].Language), 1f);
    }

    // Languages are numbered in the order in which the words name them: of two that fit a text equally well the first wins.
    private static int[] WordByWord(int[] numbers, int words)
    {
        var starts = new int[words + 1];
        foreach (int number in numbers) starts[number + 1]++;
        for (int word = 0; word < words; word++) starts[word + 1] += starts[word];
        var order = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++) order[starts[numbers[i]]++] = i;
        return order;
    }

    // A letter stands in a text more often than its words; a fifth of a word's weight keeps a borrowed name from deciding.
    private void ReadLetters()
    {
        foreach (var entry in Wordlist.Load("language-letters"))
            foreach (char letter in entry.Value)
            {
                var page = _letters[letter >> 8] ??= new LanguageVote[]?[256];
                page[letter & 0xFF] = With(page[letter & 0xFF], IndexOf(entry.Text), 0.2f);
            }
    }

    // The votes with one more language, all of one weight.
    private static LanguageVote[] With(LanguageVote[]? votes, int language, float weight)
    {
        int count = votes?.Length ?? 0;
        for (int i = 0; i < count; i++)
            if (votes![i].Language == language) return votes;
        var more = new LanguageVote[count + 1];
        for (int i = 0; i < count; i++) more[i] = new LanguageVote(votes![i].Language, weight / more.Length);
        more[count] = new LanguageVote(language, weight / more.Length);
        return more;
    }
}
