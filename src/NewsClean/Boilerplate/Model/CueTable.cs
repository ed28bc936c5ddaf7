using System.Runtime.CompilerServices;
using NewsClean.Wordlists;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// All cue lists in one matcher. A bitmap over the first four characters answers most places of a text without a walk
/// through the matcher.
/// </summary>
internal sealed class CueTable
{
    /// <summary>How many lists there are.</summary>
    public const int GroupCount = (int)CueGroup.You + 1;

    private const int Bits = 1 << 16;
    private const int Prefix = 4;
    private const char WordEnd = '\0';

    // By CueGroup.
    private static readonly string[] s_lists =
    [
        "words-share", "words-more", "words-top", "words-legal", "words-promo", "words-comments",
        "words-tags", "words-credit", "words-by", "words-time", "words-nav", "words-you",
    ];

    private readonly PhraseMatcher<Cue> _matcher = new();
    private readonly ulong[] _starts = new ulong[Bits / 64];
    private readonly ulong[] _pairs = new ulong[Bits / 64];

    private CueTable()
    {
        foreach (var (phrase, meaning) in Collect()) Add(phrase, new Cue(meaning.Groups, meaning.Month));
    }

    /// <summary>The lists, read at first use.</summary>
    public static CueTable Default { get; } = new();

    /// <summary>Is there a cue at <paramref name="at"/>, where a word or a sign starts?</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int at, out Cue cue)
    {
        cue = default;
        if (at + 1 < text.Length && !HasPair(text[at], text[at + 1])) return false;
        return MayStart(text, at) && _matcher.TryMatch(text, at, out _, out cue);
    }

    // Most words are answered by their first two letters. Ideographs and signs may be phrases by themselves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasPair(char first, char second) =>
        (_pairs[PairIndex(first, second) >> 6] >> (PairIndex(first, second) & 63) & 1) != 0 || !IsPair(first, second);

    private static bool IsPair(char first, char second) => IsSpacedLetter(CharTable.ClassOf(first)) && IsSpacedLetter(CharTable.ClassOf(second));

    private static bool IsSpacedLetter(CharClass k) => k is CharClass.Lower or CharClass.Upper or CharClass.Letter;

    private static int PairIndex(char first, char second) => ((CharTable.Lower(first) * 251) + CharTable.Lower(second)) & (Bits - 1);

    // The first four characters; fewer where the word, or a phrase that takes any ending, is shorter.
    private bool MayStart(ReadOnlySpan<char> text, int at)
    {
        uint start = 1;
        bool may = false;
        int end = Math.Min(text.Length, at + Prefix);
        for (int i = at; i < end; i++)
        {
            start = Mix(start, CharTable.Lower(text[i]));
            may |= Has(start);
            if (i + 1 == text.Length || !CharTable.IsWord(CharTable.ClassOf(text[i + 1]))) may |= Has(Mix(start, WordEnd));
        }
        return may;
    }

    // The same phrase may stand in several lists; "photo*" and "photo" are one phrase that takes any ending. Each stands here once, so
    // that the order of what comes out does not matter.
    private static Dictionary<string, Meaning> Collect()
    {
        var cues = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        for (int group = 0; group < GroupCount; group++)
            foreach (var entry in Wordlist.Load(s_lists[group]))
                Merge(cues, entry.Text, new Meaning((ushort)(1 << group), 0));
        foreach (var entry in Wordlist.Load("words-months"))
            Merge(cues, entry.Text, new Meaning(0, byte.Parse(entry.Value, System.Globalization.CultureInfo.InvariantCulture)));
        return cues;
    }

    private static void Merge(Dictionary<string, Meaning> cues, string phrase, Meaning cue)
    {
        string bare = phrase.TrimEnd('*').ToLowerInvariant(), star = bare + "*";
        bool any = cues.TryGetValue(star, out var known) || phrase.Length > bare.Length;
        if (cues.Remove(bare, out var plain)) known = plain;
        if (known is not null) cue = new Meaning((ushort)(known.Groups | cue.Groups), known.Month > 0 ? known.Month : cue.Month);
        cues[any ? star : bare] = cue;
    }

    // A cue on the way into the table. A class, because dictionaries of such need no code of their own.
    private sealed record Meaning(ushort Groups, byte Month);

    private void Add(string phrase, Cue cue)
    {
        _matcher.Add(phrase, cue);
        string bare = phrase.TrimEnd('*');
        if (bare.Length > 1) _pairs[PairIndex(bare[0], bare[1]) >> 6] |= 1UL << (PairIndex(bare[0], bare[1]) & 63);
        uint start = 1;
        foreach (char c in bare.AsSpan()[..Math.Min(Prefix, bare.Length)]) start = Mix(start, CharTable.Lower(c));
        bool endsWord = CharTable.ClassOf(bare[^1]) is CharClass.Lower or CharClass.Upper or CharClass.Letter or CharClass.Digit;
        if (bare.Length < Prefix && bare.Length == phrase.Length && endsWord) start = Mix(start, WordEnd);
        _starts[(start % Bits) >> 6] |= 1UL << (int)(start % 64);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(uint start) => (_starts[(start % Bits) >> 6] >> (int)(start % 64) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint h, char c)
    {
        h = (h ^ c) * 0x9E3779B1;
        return h ^ (h >> 15);
    }
}
