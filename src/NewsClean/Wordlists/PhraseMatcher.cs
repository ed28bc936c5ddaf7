namespace NewsClean.Wordlists;

/// <summary>
/// Finds the longest phrase of a list that starts at a place of a text, without regard to case. A phrase ends at the end of a word
/// ("by" does not match "bygone"), but one written with a final <c>*</c> ("publi*") matches any ending, and one that
/// ends in a script without spaces or in punctuation may be followed by anything.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly record struct Node(char Character, int FirstChild, int NextSibling, int Phrase);

    private readonly List<Node> _nodes = [new Node('\0', -1, -1, -1)];
    private readonly List<(T Value, bool AnyEnding)> _phrases = [];
    private readonly int[] _asciiRoots = new int[128];

    /// <summary>Adds a phrase; the first of two equal phrases wins.</summary>
    public void Add(string phrase, T value)
    {
        bool star = phrase.EndsWith('*');
        if (star) phrase = phrase[..^1];
        int node = 0;
        foreach (char character in phrase) node = ChildOrNew(node, char.ToLowerInvariant(character));
        if (node == 0 || _nodes[node].Phrase >= 0) return;
        _nodes[node] = _nodes[node] with { Phrase = _phrases.Count };
        _phrases.Add((value, star || !TakesBoundary(phrase[^1])));
    }

    /// <summary>Is there a phrase at <paramref name="at"/>? The caller sees to it that a word starts there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the phrase must start.</param>
    /// <param name="length">Length of the longest phrase found, 0 without one.</param>
    /// <param name="value">What the phrase stands for.</param>
    public bool TryMatch(ReadOnlySpan<char> text, int at, out int length, out T value)
    {
        int node = 0, best = -1;
        length = 0;
        for (int i = at; i < text.Length; i++)
        {
            node = Child(node, char.ToLowerInvariant(text[i]));
            if (node < 0) break;
            int phrase = _nodes[node].Phrase;
            if (phrase < 0 || (!_phrases[phrase].AnyEnding && !EndsWord(text, i + 1))) continue;
            best = phrase;
            length = i + 1 - at;
        }
        value = best >= 0 ? _phrases[best].Value : default!;
        return best >= 0;
    }

    private int ChildOrNew(int node, char character)
    {
        int child = Child(node, character);
        if (child >= 0) return child;
        child = _nodes.Count;
        _nodes.Add(new Node(character, -1, _nodes[node].FirstChild, -1));
        _nodes[node] = _nodes[node] with { FirstChild = child };
        if (node == 0 && character < 128) _asciiRoots[character] = child;
        return child;
    }

    private int Child(int node, char character)
    {
        if (node == 0 && character < 128) return _asciiRoots[character] is > 0 and var root ? root : -1;
        for (int child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].NextSibling)
            if (_nodes[child].Character == character) return child;
        return -1;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    // From U+2E80 on stand the scripts that put no space between words, Hangul (U+AC00-U+D7AF) aside, which takes particles.
    // U+0E00-U+0EFF: Thai and Lao.
    private static bool TakesBoundary(char last) =>
        char.IsLetterOrDigit(last) && last < '\u2E80' && last is not (>= '\u0E00' and <= '\u0EFF');
}
