namespace NewsClean.Boilerplate.Model;

/// <summary>Counts a block's characters and cuts it into tokens, in one pass.</summary>
internal ref struct BlockScanner
{
    /// <summary>Cues and dates are looked for in this many characters: what a block is, its head says.</summary>
    private const int Head = 160;

    // Letters are counted by class in fields of one number, ten bits each; a longer "word" is cut.
    private const int Field = 10, MostLetters = (1 << Field) - 1;

    private readonly PageScan _page;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _firstToken;
    private NumberWatch _numbers = NumberWatch.AtStart;
    private uint _textHash = Hash.Start, _shapeHash = Hash.Start;

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
        char c = _text[i];
        if (i < Head) ReadCue(i, ref block);
        block.Letters++;
        block.Ideographs++;
        uint hash = Hash.Finish(Hash.Add(Hash.Start, c));
        AddToken(hash, hash, 1, TokenKind.Ideograph, ref block);
        return i + 1;
    }

    private int ReadWord(int start, CharClass first, ref BlockScan block)
    {
        if (start < Head) ReadCue(start, ref block);
        var text = _text;
        uint hash = Hash.Start;
        int i = start;
        ulong counts = 0;
        for (int end = Math.Min(text.Length, start + MostLetters); i < end; i++)
        {
            char c = text[i];
            var k = CharTable.ClassOf(c);
            if (!CharTable.IsWord(k) || k == CharClass.Ideograph) break;
            counts += 1UL << ((k - CharClass.Lower) * Field);
            hash = Hash.Add(hash, CharTable.Lower(c));
        }
        int length = i - start, digits = CountOf(counts, CharClass.Digit);
        block.Lowers += CountOf(counts, CharClass.Lower);
        block.Uppers += CountOf(counts, CharClass.Upper);
        block.Digits += digits;
        block.Letters += length - digits;
        if (first is CharClass.Lower or CharClass.Upper && (start == 0 || CharTable.ClassOf(text[start - 1]) != CharClass.Apostrophe))
        {
            block.CasedWords++;
            if (first == CharClass.Upper) block.CapitalWords++;
        }
        if (first == CharClass.Digit && start < Head) _numbers.SeeNumber(text, start, i, _page.TokenCount - _firstToken, ref block);
        bool number = digits == length;
        hash = Hash.Finish(hash);
        AddToken(hash, number ? Ngrams.NumberHash(length) : hash, length, number ? TokenKind.Number : TokenKind.Word, ref block);
        return i;
    }

    private void AddToken(uint hash, uint shape, int length, TokenKind kind, ref BlockScan block)
    {
        _textHash = Hash.Add(_textHash, hash);
        _shapeHash = Hash.Add(_shapeHash, shape);
        block.TokenLetters += length;
        if (length > block.LongestToken) block.LongestToken = length;
        _page.AddToken(hash, shape, length, kind);
    }

    private void ReadCue(int at, ref BlockScan block)
    {
        if (!CueTable.Default.TryMatch(_text, at, out var cue)) return;
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
        block.TextHash = Hash.Finish(_textHash ^ signs);
        block.ShapeHash = Hash.Finish(_shapeHash ^ signs);
        block.PrefixHash = HashOf(_text[..Math.Min(12, _text.Length)]);
    }

    private static int CountOf(ulong counts, CharClass k) => (int)(counts >> ((k - CharClass.Lower) * Field)) & MostLetters;

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = Hash.Start;
        foreach (char c in text) hash = Hash.Add(hash, c);
        return Hash.Finish(hash);
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
