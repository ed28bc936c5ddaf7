namespace NewsClean.Wordlists;

/// <summary>
/// The phrases of a <see cref="PhraseMatcher{T}"/> as a tree of characters. Plain arrays and no type parameter: a list of
/// nodes for each kind of value would have to be compiled anew at every start of the program, which took longer than a page.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly record struct Node(char Character, int FirstChild, int NextSibling, int Phrase, bool AnyEnding);

    private readonly int[] _asciiRoots = new int[128];
    private Node[] _nodes = new Node[64];
    private int _nodeCount = 1;

    /// <summary>Starts with no phrase.</summary>
    public PhraseTrie() => _nodes[0] = new Node('\0', -1, -1, -1, false);

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase, whose number is <see cref="Count"/> before the call; false for one that is empty or stands here already.</summary>
    public bool Add(string phrase)
    {
        bool star = phrase.EndsWith('*');
        if (star) phrase = phrase[..^1];
        int node = 0;
        foreach (char character in phrase) node = ChildOrNew(node, char.ToLowerInvariant(character));
        if (node == 0 || _nodes[node].Phrase >= 0) return false;
        _nodes[node] = _nodes[node] with { Phrase = Count++, AnyEnding = star || !TakesBoundary(phrase[^1]) };
        return true;
    }

    /// <summary>The number of the longest phrase at <paramref name="at"/>, -1 without one.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out int length)
    {
        int node = 0, best = -1;
        length = 0;
        for (int i = at; i < text.Length; i++)
        {
            // A no-break space in a page stands for a blank of the phrase.
            node = Child(node, text[i] == '\u00A0' ? ' ' : char.ToLowerInvariant(text[i]));
            if (node < 0) break;
            int phrase = _nodes[node].Phrase;
            if (phrase < 0 || (!_nodes[node].AnyEnding && !EndsWord(text, i + 1))) continue;
            best = phrase;
            length = i + 1 - at;
        }
        return best;
    }

    private int ChildOrNew(int node, char character)
    {
        int child = Child(node, character);
        if (child >= 0) return child;
        child = _nodeCount++;
        if (child == _nodes.Length)
        {
            var larger = new Node[child * 2];
            Array.Copy(_nodes, larger, child);
            _nodes = larger;
        }
        _nodes[child] = new Node(character, -1, _nodes[node].FirstChild, -1, false);
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
