using System.Runtime.CompilerServices;

namespace NewsClean.Boilerplate.Model;

/// <summary>Counts a block's characters and cuts it into tokens, in one pass.</summary>
internal ref struct BlockScanner
{
    /// <summary>Cues and dates are looked for in this many characters: what a block is, its head says.</summary>
    private const int Head = 160;

    // Letters are counted by class in fields of one number, ten bits each; a longer "word" is cut.
    private const int Field = 10, MostLetters = (1 << Field) - 1;

    // Words of so many characters may say what a block speaks of; shorter ones are mostly function words.
    private const int ContentLength = 4;

    private readonly PageScan _page;
    private readonly ReadOnlySpan<char> _text;
    private readonly CueTable _cues = CueTable.Default;
    private readonly int _firstToken;
    private NumberWatch _numbers = NumberWatch.AtStart;

    private BlockScanner(PageScan page, ReadOnlySpan<char> text)
    {
        _page = page;
        _text = text;
        _firstToken = page.TokenCount;
    }

    /// <summary>Scans <paramref name="text"/>, which is not empty, and adds its tokens to <paramref name="page"/>.</summary>
    public static void Scan(PageScan page, ReadOnlySpan<char> text, ref BlockScan block)
    {
        var scanner = new BlockScanner(page, text);
        block = default;
        block.Length = text.Length;
        (block.FirstCharacter, block.LastCharacter) = (text[0], text[^1]);
        block.First = CharTable.ClassOf(text[0]);
        block.Last = CharTable.ClassOf(text[^1]);
        block.FirstToken = scanner._firstToken;
        scanner.Walk(ref block);
        block.Tokens = page.TokenCount - block.FirstToken;
        scanner.Finish(ref block);
    }

    private void Walk(ref BlockScan block)
    {
        var text = _text;
        for (int i = 0; i < text.Length;)
        {
            var k = CharTable.ClassOf(text[i]);
            if (CharTable.IsWord(k))
            {
                i = k == CharClass.Ideograph ? ReadIdeograph(i, ref block) : ReadWord(i, k, ref block);
                continue;
            }
            block.Signs[(int)k]++;
            if (k is >= CharClass.Stop and <= CharClass.WideStop) ReadStop(i, k, ref block);
            else if (k is CharClass.Separator or CharClass.Open && i < Head) ReadCue(i, ref block);
            i++;
        }
    }

    private int ReadIdeograph(int i, ref BlockScan block)
    {
        if (i < Head) ReadCue(i, ref block);
        block.Letters++;
        block.Ideographs++;
        block.TokenLetters++;
        if (block.LongestToken == 0) block.LongestToken = 1;
        uint hash = Hash.Finish(Hash.Add(Hash.Start, _text[i]));
        _page.AddToken(hash, hash, TokenKind.Ideograph);
        return i + 1;
    }

    // Not inlined: in one method with all around it, the compiler keeps the loop's variables in memory instead of registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadWord(int start, CharClass first, ref BlockScan block)
    {
        var text = _text;
        if (start < Head) ReadCue(start, ref block);
        uint hash = Hash.Start;
        int i = start;
        ulong counts = 0;
        for (int end = Math.Min(text.Length, start + MostLetters); i < end; i++)
        {
            var letter = CharTable.LetterOf(text[i]);
            if (!letter.IsWord || letter.Class == CharClass.Ideograph) break;
            counts += 1UL << ((letter.Class - CharClass.Lower) * Field);
            hash = Hash.Add(hash, letter.Lower);
        }
        int length = i - start, digits = CountOf(counts, CharClass.Digit);
        // Without a branch: whether a word is a capital one can't be foreseen.
        int cased = first is CharClass.Lower or CharClass.Upper ? 1 : 0, apart = CharTable.ClassOf(text[Math.Max(0, start - 1)]) == CharClass.Apostrophe ? 0 : 1;
        block.CasedWords += cased & apart;
        block.CapitalWords += cased & apart & (first == CharClass.Upper ? 1 : 0);
        if (first == CharClass.Digit && start < Head) _numbers.SeeNumber(text, start, i, _page.TokenCount - _firstToken, ref block);
        AddLetters(counts, length, ref block);
        hash = Hash.Finish(hash);
        _page.AddToken(hash, digits == length ? Ngrams.NumberHash(length) : hash, length >= ContentLength ? TokenKind.Content : TokenKind.Short);
        return i;
    }

    private static void AddLetters(ulong counts, int length, ref BlockScan block)
    {
        int digits = CountOf(counts, CharClass.Digit);
        block.Lowers += CountOf(counts, CharClass.Lower);
        block.Uppers += CountOf(counts, CharClass.Upper);
        block.Digits += digits;
        block.Letters += length - digits;
        block.TokenLetters += length;
        block.LongestToken = Math.Max(block.LongestToken, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadCue(int at, ref BlockScan block)
    {
        if (_cues.MayMatch(_text, at)) MatchCue(at, ref block);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MatchCue(int at, ref BlockScan block)
    {
        if (!_cues.TryMatch(_text, at, out var cue)) return;
        if (cue.Month > 0) _numbers.SeeMonth(_page.TokenCount - _firstToken, ref block);
        if (at == 0) block.FirstCue = cue.Groups;
        for (int groups = cue.Groups; groups != 0; groups &= groups - 1)
        {
            ref byte count = ref block.Cues[System.Numerics.BitOperations.TrailingZeroCount(groups)];
            if (count < 20) count++;
        }
    }

    // A stop ends a sentence where, behind closing quotes and brackets, a blank or the block's end follows: not in "3.5".
    private void ReadStop(int at, CharClass k, ref BlockScan block)
    {
        int next = at + 1;
        while (next < _text.Length && CharTable.IsCloser(CharTable.ClassOf(_text[next]))) next++;
        bool atEnd = next == _text.Length;
        if (k == CharClass.WideStop || atEnd || CharTable.ClassOf(_text[next]) == CharClass.Space) block.Sentences++;
        if (atEnd && _text[at] != '…') block.EndsSentence = true;
    }

    private readonly void Finish(ref BlockScan block)
    {
        block.EndsInEllipsis = _text[^1] == '…' || _text.EndsWith("...");
        block.EndsSentence &= !block.EndsInEllipsis;
        block.HasUrl = HasUrl(_text, ref block);
        block.StartsNumbered = block.First == CharClass.Digit && StartsNumbered(_text);
        // A block without a word is told by its signs.
        uint signs = block.Tokens == 0 ? HashOf(_text) : 0;
        block.TextHash = Hash.Finish(HashOf(_page.Hashes.AsSpan(_firstToken, block.Tokens)) ^ signs);
        block.ShapeHash = Hash.Finish(HashOf(_page.Shapes.AsSpan(_firstToken, block.Tokens)) ^ signs);
        block.PrefixHash = HashOf(_text[..Math.Min(12, _text.Length)]);
    }

    private static int CountOf(ulong counts, CharClass k) => (int)(counts >> ((k - CharClass.Lower) * Field)) & MostLetters;

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = Hash.Start;
        foreach (char c in text) hash = Hash.Add(hash, c);
        return Hash.Finish(hash);
    }

    private static uint HashOf(ReadOnlySpan<uint> tokens)
    {
        uint hash = Hash.Start;
        foreach (uint token in tokens) hash = Hash.Add(hash, token);
        return hash;
    }

    // "http://" has two slashes, "www.example.org" two stops: the search runs in few blocks.
    private static bool HasUrl(ReadOnlySpan<char> text, ref BlockScan block)
    {
        int stops = block.Signs[(int)CharClass.Stop];
        if (stops == 0) return false;
        return (block.Signs[(int)CharClass.Separator] > 1 && text.Contains("http", StringComparison.OrdinalIgnoreCase))
            || (stops > 1 && stops > block.Sentences && text.Contains("www.", StringComparison.OrdinalIgnoreCase));
    }

    private static bool StartsNumbered(ReadOnlySpan<char> text)
    {
        int i = 1;
        while (i < text.Length && CharTable.ClassOf(text[i]) == CharClass.Digit) i++;
        return i + 1 < text.Length && text[i] is '.' or ')' && CharTable.ClassOf(text[i + 1]) == CharClass.Space;
    }
}
