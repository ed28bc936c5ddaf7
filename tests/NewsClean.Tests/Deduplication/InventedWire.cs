using System.Text;

namespace NewsClean.Tests.Deduplication;

/// <summary>
/// Invents wire stories and what publishers make of them. Words are made of syllables, some far more common than others, as in any
/// language; half of the stories carry notices that other stories carry too. The same seed gives the same stories.
/// </summary>
/// <param name="seed">Of the random numbers.</param>
/// <param name="unspaced">Chinese characters without spaces instead of words.</param>
internal sealed class InventedWire(int seed, bool unspaced = false)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _words = [];
    private readonly List<string> _notices = [];

    /// <summary>What can happen to a story on its way to a reader, by name.</summary>
    public IReadOnlyDictionary<string, Func<string[], string[]>> Edits => new Dictionary<string, Func<string[], string[]>>(StringComparer.Ordinal)
    {
        ["none"] = story => story,
        ["last tenth to third cut off"] = story => story[..(int)(story.Length * (0.67 + (_random.NextDouble() * 0.23)))],
        ["new lead"] = story => [Paragraph(), .. story[1..]],
        ["agency line replaced"] = story => [Sentence(6) + Join(story[0], 8), .. story[1..]],
        ["paragraphs inserted"] = story => [.. story[..2], Paragraph(), .. story[2..^1], Paragraph(), story[^1]],
        ["one word in twenty changed"] = story => [.. story.Select(p => ChangeWords(p, 20))],
        ["lead, words and end"] = story => [Paragraph(), .. story[1..Math.Max(3, story.Length * 9 / 10)].Select(p => ChangeWords(p, 50))],
        ["notice added"] = story => [.. story, Notice(), Notice()],
    };

    /// <summary>A new story of 6 to 20 paragraphs.</summary>
    public string[] Story()
    {
        var story = Enumerable.Range(0, _random.Next(6, 21)).Select(_ => Paragraph()).ToList();
        if (_random.Next(2) == 0) story.Add(Notice());
        return [.. story];
    }

    /// <summary>Another story that repeats a quarter of an earlier one as its background: no copy.</summary>
    public string[] FollowUp(string[] earlier) =>
        [.. Enumerable.Range(0, earlier.Length).Select(_ => Paragraph()), .. earlier[^(earlier.Length / 4)..]];

    private string Paragraph() => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Sentence(_random.Next(8, 26))));

    private string Sentence(int words)
    {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) text.Append(Word()).Append(unspaced ? "" : " ");
        return text.ToString().TrimEnd() + (unspaced ? "。" : ". ");
    }

    // The commonest word makes up about a twentieth of the text, half of the words a tenth.
    private string Word()
    {
        if (_words.Count == 0)
            for (int i = 0; i < 5000; i++) _words.Add(Invent());
        return _words[(int)(_words.Count * Math.Pow(_random.NextDouble(), 3))];
    }

    private string Invent()
    {
        const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";
        var word = new StringBuilder();
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            if (unspaced) word.Append((char)('\u4E00' + _random.Next(3000)));
            else word.Append(Consonants[_random.Next(Consonants.Length)]).Append(Vowels[_random.Next(Vowels.Length)]);
        }
        return word.ToString();
    }

    private string Notice()
    {
        while (_notices.Count < 10) _notices.Add(Paragraph() + Paragraph());
        return _notices[_random.Next(_notices.Count)];
    }

    private string ChangeWords(string text, int oneIn) => unspaced
        ? string.Concat(text.Select(c => _random.Next(oneIn * 2) == 0 ? (char)('\u4E00' + _random.Next(3000)) : c))
        : string.Join(' ', text.Split(' ').Select(w => _random.Next(oneIn) == 0 ? Word() : w));

    // The paragraph without its first words.
    private string Join(string paragraph, int without) =>
        unspaced ? paragraph[Math.Min(without, paragraph.Length)..] : string.Join(' ', paragraph.Split(' ').Skip(without));
}
