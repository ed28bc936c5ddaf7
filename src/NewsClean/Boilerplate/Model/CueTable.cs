using System.Runtime.CompilerServices;
using NewsClean.Wordlists;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// All cue lists in one matcher. A bitmap over the first word and the first four characters answers most places of a text, without a walk
/// through the matcher and without a branch that can't be foreseen.
/// </summary>
internal sealed class CueTable
{
    /// <summary>How many lists there are.</summary>
    public const int GroupCount = (int)CueGroup.You + 1;

    private const int WordsLog = 10; // of 64 bits each
    private const int Prefix = 4;

    // Of a phrase of several words so many characters behind the first are looked at: the sign between, and two letters.
    private const int Behind = 3;

    // What makes the key of one or two characters, behind which anything may follow, and that of a whole word another than that of four.
    private const ulong OneOpen = 1UL << 62, TwoOpen = 1UL << 63, Whole = OneOpen | TwoOpen;

    // By CueGroup.
    private static readonly string[] s_lists =
    [
        "words-share", "words-more", "words-top", "words-legal", "words-promo", "words-comments",
        "words-tags", "words-credit", "words-by", "words-time", "words-nav", "words-you",
    ];

    private readonly PhraseMatcher<Cue> _matcher = new();
    private readonly ulong[] _starts = new ulong[1 << WordsLog]; // by the first word and what is behind it, or by the first four characters
    private readonly ulong[] _heads = new ulong[1 << WordsLog]; // by the first eight, where a phrase has so many

    // Words that are cues and start no longer one: half of the cues of a text are found here, without a walk through the matcher.
    private readonly TokenTable _words = new(1 << 10);
    private readonly Cue[] _wordCues;

    private CueTable()
    {
        var cues = Collect();
        _wordCues = new Cue[cues.Count];
        var begun = new TokenTable(); // first words of longer phrases
        foreach (string phrase in cues.Keys)
            if (FirstWord(phrase) is var word && word > 0 && word < phrase.TrimEnd('*').Length) begun.Intern(WordHash.Of(phrase.AsSpan(0, word)));
        foreach (var (phrase, meaning) in cues) Add(phrase, new Cue(meaning.Groups, meaning.Month), begun);
    }

    /// <summary>The lists, read at first use.</summary>
    public static CueTable Default { get; } = new();

    /// <summary>What is known of a cue that starts at <paramref name="at"/>.</summary>
    /// <param name="map">The text.</param>
    /// <param name="at">Where a word or a sign starts.</param>
    /// <param name="end">Where that word ends; of no use for a sign or an ideograph.</param>
    /// <param name="word">The hash of the word that starts there, 0 for a sign or an ideograph.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Start StartAt(TextMap map, int at, int end, uint word)
    {
        ref ushort first = ref map.LowerAt(at), behind = ref map.LowerAt(end);
        ulong two = first | ((ulong)Unsafe.Add(ref first, 1) << 16);
        ulong four = two | ((ulong)Unsafe.Add(ref first, 2) << 32) | ((ulong)Unsafe.Add(ref first, 3) << 48);
        return new Start(first | OneOpen, two | TwoOpen, four, word | Whole, GoingOn(word, behind, Unsafe.Add(ref behind, 1), Unsafe.Add(ref behind, 2)));
    }

    /// <summary>False where <paramref name="start"/> tells that there is no cue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMatch(in Start start) => Has(_starts, start);

    /// <summary>Is the word that starts there, behind which stands no ideograph, a cue that can't be the start of a longer one?</summary>
    public bool TryWord(in Start start, out Cue cue)
    {
        int number = _words.Find((uint)start.Word);
        cue = number >= 0 ? _wordCues[number] : default;
        return number >= 0;
    }

    /// <summary>Is there a cue at <paramref name="at"/>, where <see cref="MayMatch"/> said that there may be one?</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int at, in Start start, out Cue cue)
    {
        cue = default;
        return (Has(_heads, start) || Has(_heads, Eight(start.Four, text[Math.Min(text.Length, at + Prefix)..]))) && _matcher.TryMatch(text, at, out _, out cue);
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

    private void Add(string phrase, Cue cue, TokenTable begun)
    {
        _matcher.Add(phrase, cue);
        string bare = phrase.TrimEnd('*').ToLowerInvariant();
        ulong key = KeyOf(bare, bare.Length < phrase.Length);
        if (key == (WordHash.Of(bare) | Whole) && begun.Find((uint)key) < 0) _wordCues[_words.Intern((uint)key)] = cue;
        Set(key, bare);
        // The same where a text has other characters behind the word than the phrase but means them: capitals whose small letters are not known.
        if (FirstWord(bare) is var word && word > 0 && word < bare.Length) Set(GoingOn(WordHash.Of(bare.AsSpan(0, word)), char.MaxValue, 0, 0), bare);
    }

    private void Set(ulong key, string bare)
    {
        Set(_starts, key);
        Set(_heads, bare.Length >= Prefix * 2 ? Eight(FirstFour(bare), bare.AsSpan(Prefix)) : key);
    }

    // A phrase is known by its first word, where that must stand in the text as a whole, and by what stands behind it; one that starts with a sign or an ideograph, or whose only
    // word may go on ("foto*", "图片", the longer words of scripts without case, as marks and particles follow them), by its first characters.
    private static ulong KeyOf(string bare, bool open)
    {
        int word = FirstWord(bare);
        open |= bare.Length >= Prefix && CharTable.ClassOf(bare[^1]) == CharClass.Letter;
        if (word > 0 && word + Behind <= bare.Length)
            return GoingOn(WordHash.Of(bare.AsSpan(0, word)), CharTable.Lower(bare[word]), CharTable.Lower(bare[word + 1]), CharTable.Lower(bare[word + 2]));
        if (word > 0 && !(open && word == bare.Length)) return WordHash.Of(bare.AsSpan(0, word)) | Whole;
        return bare.Length switch
        {
            >= Prefix => FirstFour(bare),
            1 => bare[0] | OneOpen,
            _ => (FirstFour(bare) & 0xFFFFFFFF) | TwoOpen,
        };
    }

    // The key of a word and the small letters behind it. Only below CharTable.LowerEnd is a small letter known for what it is: all others are one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong GoingOn(uint word, uint first, uint second, uint third)
    {
        ulong behind = first | ((ulong)second << 16) | ((ulong)third << 32);
        bool known = Math.Max(Math.Max(first, second), third) < CharTable.LowerEnd;
        return ((known ? behind : CharTable.LowerEnd) * 0xD6E8FEB86659FD93) ^ word;
    }

    private static int FirstWord(string phrase)
    {
        int end = 0;
        while (end < phrase.Length && CharTable.ClassOf(phrase[end]) is CharClass.Lower or CharClass.Upper or CharClass.Letter or CharClass.Digit) end++;
        return end;
    }

    private static ulong FirstFour(string bare)
    {
        ulong key = 0;
        for (int i = 0; i < Math.Min(Prefix, bare.Length); i++) key |= (ulong)CharTable.Lower(bare[i]) << (i * 16);
        return key;
    }

    // Every part is asked: which of them knows the phrase can't be foreseen, and one branch is enough.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, in Start start) =>
        Has(bits, start.Four) | Has(bits, start.Word) | Has(bits, start.GoingOn) | Has(bits, start.Two) | Has(bits, start.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, ulong key) => (~bits[Place(key)] & Mask(key)) == 0;

    private static void Set(ulong[] bits, ulong key) => bits[Place(key)] |= Mask(key);

    // The key of eight characters: that of the first four, and the four behind them as the matcher reads them.
    private static ulong Eight(ulong first, ReadOnlySpan<char> next)
    {
        ulong key = 0;
        for (int i = 0; i < Math.Min(Prefix, next.Length); i++) key |= (ulong)PhraseTrie.LowerOrBlank(next[i]) << (i * 16);
        return (first * 0xD6E8FEB86659FD93) ^ key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ulong key) => (int)(Spread(key) >> (64 - WordsLog));

    // Two bits for each key: with one, the key of every thirtieth common word would be that of a phrase by chance.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(ulong key) => (1UL << (int)(Spread(key) >> 48)) | (1UL << (int)(Spread(key) >> 42));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Spread(ulong key) => key * 0x9E3779B97F4A7C15;

    /// <summary>The first character, the first two, the first four, the hash of the first word, and that word with what is behind it: what a phrase may be known by.</summary>
    internal readonly record struct Start(ulong One, ulong Two, ulong Four, ulong Word, ulong GoingOn);
}
