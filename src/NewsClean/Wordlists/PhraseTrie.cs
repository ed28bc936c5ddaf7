using System.Runtime.CompilerServices;

namespace NewsClean.Wordlists;

/// <summary>
/// The phrases of a <see cref="PhraseMatcher{T}"/> as a tree of characters. Plain arrays and no type parameter: a list of
/// nodes for each kind of value would have to be compiled anew at every start of the program, which took longer than a page.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly record struct Node(int Phrase, bool AnyEnding);

    // Most places of a text are answered without a walk through the tree: by one look at what phrases begin with the same three characters, and,
    // where only phrases of five and more do, by one at what they begin with.
    private const int Opening = 3, Head = 5, OpeningBits = 5 * Opening, HeadBits = 15;

    // Two bits for each three characters, as OpeningOf has them: may a phrase of less than five characters begin so, may a longer one?
    private readonly ulong[] _openings = new ulong[1 << (OpeningBits + 1 - 6)];
    private const uint Short = 1, Long = 2;

    // One bit for each five characters that a phrase begins with, hashed.
    private readonly ulong[] _heads = new ulong[1 << (HeadBits - 6)];

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
        AddOpening(phrase);
        int node = 0;
        foreach (char character in phrase) node = ChildOrNew(node, char.ToLowerInvariant(character));
        if (_nodes[node].Phrase >= 0) return false;
        _nodes[node] = _nodes[node] with { Phrase = Count++, AnyEnding = star || !TakesBoundary(phrase[^1]) };
        return true;
    }

    /// <summary>The number of the longest phrase at <paramref name="at"/>, -1 without one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(ReadOnlySpan<char> text, int at, out int length)
    {
        if (MayBegin(text, at)) return Walk(text, at, out length);
        length = 0;
        return -1;
    }

    private int Walk(ReadOnlySpan<char> text, int at, out int length)
    {
        int node = 0, best = -1;
        length = 0;
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

    private void AddOpening(string phrase)
    {
        // A phrase of one or two characters may be followed by anything.
        int open = 5 * Math.Max(0, Opening - phrase.Length);
        uint first = OpeningOf(phrase, 0), bit = phrase.Length < Head ? Short : Long;
        for (uint opening = first; opening < first + (1u << open); opening++) _openings[opening >> 5] |= (ulong)bit << (int)(2 * (opening & 31));
        if (phrase.Length < Head) return;
        uint head = HeadOf(first, phrase, 0);
        _heads[head >> 6] |= 1UL << (int)(head & 63);
    }

    /// <summary>False where no phrase stands at <paramref name="at"/>, be it at the end of a word or not; true nearly always means that one begins so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        uint opening = OpeningOf(text, at);
        uint phrases = (uint)(_openings[opening >> 5] >> (int)(2 * (opening & 31))) & (Short | Long);
        return phrases != 0 && (phrases != Long || (at + Head <= text.Length && MayGoOn(HeadOf(opening, text, at))));
    }

    private bool MayGoOn(uint head) => (_heads[head >> 6] >> (int)(head & 63) & 1) != 0;

    // The lowest five bits of three characters, those of the first uppermost: a letter's are the same small and large. None count as zeros.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OpeningOf(ReadOnlySpan<char> text, int at)
    {
        if (at + Opening > text.Length) return OpeningOfRest(text, at);
        char first = text[at], second = text[at + 1], third = text[at + 2];
        return (first | second | third) < 128
            ? (uint)((first & 31) << 10 | (second & 31) << 5 | (third & 31))
            : LowBits(first) << 10 | LowBits(second) << 5 | LowBits(third);
    }

    private static uint OpeningOfRest(ReadOnlySpan<char> text, int at)
    {
        uint opening = 0;
        for (int i = at; i < at + Opening; i++) opening = opening << 5 | (i < text.Length ? LowBits(text[i]) : 0);
        return opening;
    }

    // The three characters of OpeningOf and the two behind them.
    private static uint HeadOf(uint opening, ReadOnlySpan<char> text, int at) =>
        ((opening << 10 | LowBits(text[at + Opening]) << 5 | LowBits(text[at + Opening + 1])) * 0x9E3779B1) >> (32 - HeadBits);

    // A no-break space has the blank's.
    private static uint LowBits(char c) => Lower(c) & 31u;

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
