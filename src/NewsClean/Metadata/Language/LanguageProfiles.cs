using System.Globalization;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Language;

/// <summary>What tells languages apart, read from the lists: scripts, letters and common words.</summary>
internal sealed class LanguageProfiles
{
    private readonly List<(int Language, float Weight)[]> _languagesOfWords = [];
    private readonly WordIndex _words;
    private readonly Dictionary<char, (int Language, float Weight)[]> _letters = [];
    private readonly List<string> _languages = [];
    private readonly sbyte[] _scriptOfBlock = new sbyte[0x10000 >> 4];

    private LanguageProfiles()
    {
        Array.Fill(_scriptOfBlock, (sbyte)-1);
        ReadScripts();
        _words = ReadWords();
        ReadLetters();
    }

    /// <summary>The profiles of all languages.</summary>
    public static LanguageProfiles All { get; } = new();

    /// <summary>BCP 47 tags; an index into this list stands for a language everywhere else.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>The languages that have <paramref name="word"/> among their common ones. A word of many languages weighs little for each.</summary>
    public ReadOnlySpan<(int Language, float Weight)> LanguagesOf(ReadOnlySpan<char> word)
    {
        int number = _words.Find(word);
        return number < 0 ? [] : _languagesOfWords[number];
    }

    /// <summary>The language of a script that belongs to one alone, -1 for letters of shared scripts.</summary>
    public int ScriptOf(char letter) => _scriptOfBlock[letter >> 4];

    /// <summary>The languages that a letter speaks for; empty for letters that tell nothing.</summary>
    public ReadOnlySpan<(int Language, float Weight)> LettersOf(char letter) =>
        _letters.TryGetValue(letter, out var languages) ? languages : [];

    private int IndexOf(string language)
    {
        int index = _languages.IndexOf(language);
        if (index >= 0) return index;
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

    private WordIndex ReadWords()
    {
        var words = new List<string>();
        foreach (var group in Wordlist.Load("language-words").GroupBy(e => e.Text))
        {
            var languages = group.Select(e => IndexOf(e.Language)).Distinct().ToArray();
            words.Add(group.Key);
            _languagesOfWords.Add([.. languages.Select(l => (l, 1f / languages.Length))]);
        }
        return new WordIndex(words, StringComparison.Ordinal);
    }

    // A letter stands in a text more often than its words; a fifth of a word's weight keeps a borrowed name from deciding.
    private void ReadLetters()
    {
        var pairs = Wordlist.Load("language-letters").SelectMany(e => e.Value.Select(letter => (letter, Language: IndexOf(e.Text))));
        foreach (var group in pairs.GroupBy(p => p.letter))
        {
            var languages = group.Select(p => p.Language).Distinct().ToArray();
            _letters[group.Key] = [.. languages.Select(l => (l, 0.2f / languages.Length))];
        }
    }
}
