namespace NewsClean.Wordlists;

/// <summary>
/// The phrases of a <see cref="PhraseMatcher{T}"/> as a tree of characters. Plain arrays and no type parameter: a list of
/// nodes for each kind of value would have to be compiled anew at every start of the program, which took longer than a page.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly record struct Node(int Phrase, bool AnyEnding);

    // One bit for each beginning of a phrase (its first three characters, or all of a shorter one), hashed: most places of a text
    // are answered by three looks at it, without a walk through the tree.
    private const int BeginningBits = 15;

    private readonly ulong[] _beginnings = new ulong[1 << (BeginningBits - 6)];

    // The same of five characters, for phrases of three and more: asked where the first three are known.
    private readonly ulong[] _heads = new ulong[1 << (BeginningBits - 6)];
    private const int Beginning = 3, Head = 5;

    // From a node by a character to its child, key and child in one word (see Key), so that a step waits for memory once; 0 is a free place.
    // One hash table for all: with thousands of phrases a walk along a node's children takes longer than everything else that is done with a word.
    private const int ChildBits = 24;
    private const ulong ChildMask = (1 << ChildBits) - 1;
    private ulong[] _edges = new ulong[256];
    private Node[] _nodes = new Node[64];
    private int _nodeCount = 1;

    /// <summary>Starts with no phrase.</summary>
    public PhraseTrie() => _nodes[0] = new Node(-1, false);

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase, whose number is <see cref="Count"/> before the call; false for one that is empty or stands here already.</summary>
    public bool Add(string phrase)
    {
        bool star = phrase.EndsWith('*');
        if (star) phrase = phrase[..^1];
        if (phrase.Length == 0) return false;
        AddBeginning(phrase);
        int node = 0;
        foreach (char character in phrase) node = ChildOrNew(node, char.ToLowerInvariant(character));
        if (_nodes[node].Phrase >= 0) return false;
        _nodes[node] = _nodes[node] with { Phrase = Count++, AnyEnding = star || !TakesBoundary(phrase[^1]) };
        return true;
    }

    /// <summary>The number of the longest phrase at <paramref name="at"/>, -1 without one.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out int length)
    {
        int node = 0, best = -1;
        length = 0;
        if (!MayBegin(text, at)) return best;
        for (int i = at; i < text.Length; i++)
        {
            node = Child(node, LowerOrBlank(text[i]));
            if (node < 0) break;
            int phrase = _nodes[node].Phrase;
            if (phrase < 0 || (!_nodes[node].AnyEnding && !EndsWord(text, i + 1))) continue;
            best = phrase;
            length = i + 1 - at;
        }
        return best;
    }

    private void AddBeginning(string phrase)
    {
        uint hash = 0;
        for (int i = 0; i < phrase.Length && i < Head; i++)
        {
            hash = Mix(hash, char.ToLowerInvariant(phrase[i]));
            if (i + 1 == Math.Min(Beginning, phrase.Length)) _beginnings[hash >> 6] |= 1UL << (int)(hash & 63);
        }
        _heads[hash >> 6] |= 1UL << (int)(hash & 63);
    }

    private bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        uint hash = 0;
        for (int i = at; i < text.Length && i < at + Beginning; i++)
        {
            hash = Mix(hash, LowerOrBlank(text[i]));
            if ((_beginnings[hash >> 6] >> (int)(hash & 63) & 1) != 0) return i + 1 < at + Beginning || MayGoOn(text, at + Beginning, hash);
        }
        return false;
    }

    private bool MayGoOn(ReadOnlySpan<char> text, int at, uint hash)
    {
        for (int end = Math.Min(text.Length, at + Head - Beginning); ; at++)
        {
            if ((_heads[hash >> 6] >> (int)(hash & 63) & 1) != 0) return true;
            if (at >= end) return false;
            hash = Mix(hash, LowerOrBlank(text[at]));
        }
    }

    private static uint Mix(uint hash, char character) => ((hash * 31 + character + 1) * 0x9E3779B1) >> (32 - BeginningBits);

    private static char Lower(char c) => c < 128 ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);

    /// <summary>A character as phrases are compared: small, and a no-break space as the blank that it stands for.</summary>
    public static char LowerOrBlank(char c) => c == '\u00A0' ? ' ' : Lower(c);

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
        _nodes[child] = new Node(-1, false);
        if (child * 2 > _edges.Length) GrowEdges();
        PutEdge(Key(node, character) | (uint)child);
        return child;
    }

    private int Child(int node, char character)
    {
        var edges = _edges;
        ulong key = Key(node, character);
        // The length is a power of two: the runtime sees that a place is inside and looks no further.
        for (int at = Place(key); ; at++)
        {
            ulong edge = edges[at & (edges.Length - 1)];
            if ((edge & ~ChildMask) == key) return (int)(edge & ChildMask);
            if (edge == 0) return -1;
        }
    }

    private void PutEdge(ulong edge)
    {
        int at = Place(edge & ~ChildMask);
        while (_edges[at & (_edges.Length - 1)] != 0) at++;
        _edges[at & (_edges.Length - 1)] = edge;
    }

    private void GrowEdges()
    {
        var edges = _edges;
        _edges = new ulong[edges.Length * 2];
        foreach (ulong edge in edges)
            if (edge != 0) PutEdge(edge);
    }

    // Nodes of a phrase have numbers in a row, and so their edges stand side by side: a walk waits for memory twice or three times instead
    // of at every character. The beginnings of all phrases, edges of one node, are spread over the whole table.
    private static int Place(ulong key)
    {
        int node = (int)(key >> (ChildBits + 16));
        return node == 1 ? (int)((key * 0x9E3779B97F4A7C15) >> 40) : node * 2;
    }

    // From the top: the node and one, so that no key is 0 (24 bits), the character (16), room for the child (24). All phrases of a list have far fewer characters than 2^24.
    private static ulong Key(int node, char character) => ((ulong)(node + 1) << (ChildBits + 16)) | ((ulong)character << ChildBits);

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    // From U+2E80 on stand the scripts that put no space between words, Hangul (U+AC00-U+D7AF) aside, which takes particles.
    // U+0E00-U+0EFF: Thai and Lao.
    private static bool TakesBoundary(char last) =>
        char.IsLetterOrDigit(last) && last < '\u2E80' && last is not (>= '\u0E00' and <= '\u0EFF');
}
