using System.Runtime.CompilerServices;
using NewsClean.Wordlists;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// All cue lists in one matcher. A bitmap over the first four characters answers most places of a text, without a walk
/// through the matcher and without a branch that can't be foreseen.
/// </summary>
internal sealed class CueTable
{
    /// <summary>How many lists there are.</summary>
    public const int GroupCount = (int)CueGroup.You + 1;

    private const int BitsLog = 16, Bits = 1 << BitsLog;
    private const int Prefix = 4;

    // What makes the key of one or two characters, behind which anything may follow, another than that of four or of a whole word.
    private const ulong OneOpen = 1UL << 62, TwoOpen = 1UL << 63;

    // By CueGroup.
    private static readonly string[] s_lists =
    [
        "words-share", "words-more", "words-top", "words-legal", "words-promo", "words-comments",
        "words-tags", "words-credit", "words-by", "words-time", "words-nav", "words-you",
    ];

    private readonly PhraseMatcher<Cue> _matcher = new();
    private readonly ulong[] _starts = new ulong[Bits / 64]; // by the first four characters
    private readonly ulong[] _heads = new ulong[Bits / 64]; // by the first eight, where a phrase has so many

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
        var start = StartAt(text, at);
        if (!Has(_starts, start)) return false;
        return (Has(_heads, start) || Has(_heads, Eight(start.Four, text[Math.Min(text.Length, at + Prefix)..])) != 0) && _matcher.TryMatch(text, at, out _, out cue);
    }

    /// <summary>False where the first four characters tell that there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMatch(ReadOnlySpan<char> text, int at) => Has(_starts, StartAt(text, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Start StartAt(ReadOnlySpan<char> text, int at)
    {
        CharTable.Letter first = LetterAt(text, at), second = LetterAt(text, at + 1), third = LetterAt(text, at + 2), fourth = LetterAt(text, at + 3);
        ulong two = first.Lower | ((ulong)second.Lower << 16);
        ulong four = two | ((ulong)third.Lower << 32) | ((ulong)fourth.Lower << 48);
        uint three = second.WordMask & third.WordMask;
        ulong word = first.Lower | ((ulong)(second.Lower & second.WordMask) << 16)
            | ((ulong)(third.Lower & three) << 32) | ((ulong)(fourth.Lower & three & fourth.WordMask) << 48);
        return new Start(first.Lower | OneOpen, two | TwoOpen, four, word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CharTable.Letter LetterAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? CharTable.LetterOf(text[at]) : default;

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
        ulong key = 0;
        for (int i = 0; i < Math.Min(Prefix, bare.Length); i++) key |= (ulong)CharTable.Lower(bare[i]) << (i * 16);
        // A short one is told by the whole word, unless it is none ("q&a") or may go on ("foto*", "图片").
        if (bare.Length < Prefix && (bare.Length < phrase.Length || !IsSpacedWord(bare)))
            key = bare.Length == 1 ? key | OneOpen : (key & 0xFFFFFFFF) | TwoOpen;
        Set(_starts, key);
        Set(_heads, bare.Length >= Prefix * 2 ? Eight(key, bare.AsSpan(Prefix)) : key);
    }

    private static bool IsSpacedWord(string text)
    {
        foreach (char c in text)
            if (CharTable.ClassOf(c) is not (CharClass.Lower or CharClass.Upper or CharClass.Letter or CharClass.Digit)) return false;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, Start start) =>
        (Has(bits, start.Four) | Has(bits, start.Word) | Has(bits, start.Two) | Has(bits, start.One)) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Has(ulong[] bits, ulong key) => (bits[Place(key) >> 6] >> (Place(key) & 63)) & 1;

    private static void Set(ulong[] bits, ulong key) => bits[Place(key) >> 6] |= 1UL << (Place(key) & 63);

    // The key of eight characters: that of the first four, and the four behind them as the matcher reads them.
    private static ulong Eight(ulong first, ReadOnlySpan<char> next)
    {
        ulong key = 0;
        for (int i = 0; i < Math.Min(Prefix, next.Length); i++) key |= (ulong)PhraseTrie.LowerOrBlank(next[i]) << (i * 16);
        return (first * 0xD6E8FEB86659FD93) ^ key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - BitsLog));

    // The first character, the first two, the first four, and the first word, cut off behind four: what a phrase may be known by.
    private readonly record struct Start(ulong One, ulong Two, ulong Four, ulong Word);
}
