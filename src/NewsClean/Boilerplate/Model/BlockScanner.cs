using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>Counts a block's characters and cuts it into tokens.</summary>
internal ref struct BlockScanner
{
    /// <summary>Cues and dates are looked for in this many characters: what a block is, its head says.</summary>
    private const int Head = 160;

    // A longer "word" is cut.
    private const int MostLetters = 1023;

    // As long as words of Thai are, marks included.
    private const int ClausePiece = 5;

    private const int LeastUnmarked = 30, WordsOfSentence = 25;

    // Words of so many characters may say what a block speaks of; shorter ones are mostly function words.
    private const int ContentLength = 4;

    private readonly PageScan _page;
    private readonly ReadOnlySpan<char> _text;
    private readonly TextMap _map;
    private readonly CueTable _cues = CueTable.Default;
    private readonly int _firstToken;
    private NumberWatch _numbers = NumberWatch.AtStart;

    private BlockScanner(PageScan page, ReadOnlySpan<char> text)
    {
        _page = page;
        _text = text;
        _map = page.Map;
        _firstToken = page.TokenCount;
    }

    /// <summary>Scans <paramref name="text"/>, which is not empty, and adds its tokens to <paramref name="page"/>.</summary>
    public static void Scan(PageScan page, ReadOnlySpan<char> text, ref BlockScan block)
    {
        var scanner = new BlockScanner(page, text);
        page.Map.Read(text);
        block = default;
        block.Length = text.Length;
        (block.FirstCharacter, block.LastCharacter) = (text[0], text[^1]);
        block.First = page.Map.ClassAt(0);
        block.Last = page.Map.ClassAt(text.Length - 1);
        block.FirstToken = scanner._firstToken;
        scanner.CountLetters(ref block);
        scanner.CutLongWords(ref block);
        scanner.CutClauses(block);
        scanner.HashTokens(ref block);
        scanner.ReadHead(ref block);
        scanner.ReadSigns(ref block);
        scanner.Finish(ref block);
    }

    // Counts the characters of tokens by class and notes where these start and end.
    private readonly void CountLetters(ref BlockScan block)
    {
        // Was the last character of the sixty-four before one of a word, an ideograph, an apostrophe? Then the lowest bit is set.
        ulong wordBefore = 0, ideographBefore = 0, apostropheBefore = 0;
        for (int at = 0; at < _text.Length; at += TextMap.Step)
        {
            ulong letters = _map.MaskOf(at, CharClass.Lower, CharClass.Digit), ideographs = _map.MaskOf(at, CharClass.Ideograph), words = letters & ~ideographs;
            ulong lowers = _map.MaskOf(at, CharClass.Lower), uppers = _map.MaskOf(at, CharClass.Upper), apostrophes = _map.MaskOf(at, CharClass.Apostrophe);
            ulong behindWords = (words << 1) | wordBefore, starts = words & ~behindWords;
            _map.NoteTokens(at, starts | ideographs, (behindWords & ~words) | (ideographs << 1) | ideographBefore);
            ulong apart = starts & ~((apostrophes << 1) | apostropheBefore);
            block.CasedWords += BitOperations.PopCount(apart & (lowers | uppers));
            block.CapitalWords += BitOperations.PopCount(apart & uppers);
            block.Lowers += BitOperations.PopCount(lowers);
            block.Uppers += BitOperations.PopCount(uppers);
            block.Digits += BitOperations.PopCount(_map.MaskOf(at, CharClass.Digit));
            block.Ideographs += BitOperations.PopCount(ideographs);
            block.TokenLetters += BitOperations.PopCount(letters);
            (wordBefore, ideographBefore, apostropheBefore) = (words >> 63, ideographs >> 63, apostrophes >> 63);
        }
        _map.CloseTokens(_text.Length);
        block.Letters = block.TokenLetters - block.Digits;
    }

    private readonly void CutLongWords(ref BlockScan block)
    {
        if (_text.Length <= MostLetters) return;
        for (int token = 0; token < _map.Tokens; token++)
        {
            int end = _map.StartOf(token) + MostLetters;
            if (_map.EndOf(token) <= end) continue;
            _map.Cut(token, end);
            var k = _map.ClassAt(end); // the rest is a word of its own
            if (k is CharClass.Lower or CharClass.Upper) block.CasedWords++;
            if (k == CharClass.Upper) block.CapitalWords++;
        }
    }

    // Thai, Lao, Burmese, Khmer: what stands between two blanks is a clause. As words of so many letters it looks to the model like the scripts that it knows.
    private readonly void CutClauses(in BlockScan block)
    {
        if (block.Letters == block.Lowers + block.Uppers + block.Ideographs) return;
        int pieces = 0;
        for (int token = 0; token < _map.Tokens; token++) pieces += PiecesOf(token);
        if (pieces == _map.Tokens) return;
        int at = pieces;
        for (int token = _map.Tokens - 1; token >= 0; token--)
        {
            int start = _map.StartOf(token), end = _map.EndOf(token);
            for (int piece = PiecesOf(token) - 1; piece >= 0; piece--)
            {
                int from = start + (piece * ClausePiece);
                _map.Put(--at, from, end);
                end = from;
            }
        }
        _map.CountTokens(pieces);
    }

    private readonly int PiecesOf(int token)
    {
        int start = _map.StartOf(token), length = _map.EndOf(token) - start;
        return length > ClausePiece && _map.ClassAt(start) == CharClass.Letter && CharTable.IsWrittenInClauses(_text[start]) ? (length + (ClausePiece / 2)) / ClausePiece : 1;
    }

    // By itself this loop is short enough for the processor to work on several tokens at a time; the hashes of the block, a chain of steps, run beside it.
    private readonly void HashTokens(ref BlockScan block)
    {
        var map = _map;
        int longest = 0;
        uint textHash = Hash.Start, shapeHash = Hash.Start;
        block.Tokens = map.Tokens;
        var tokens = _page.AddTokens(map.Tokens);
        Span<uint> hashes = tokens.Hashes, shapes = tokens.Shapes;
        var kinds = tokens.Kinds;
        for (int token = 0; token < hashes.Length; token++)
        {
            int start = map.StartOf(token), length = map.EndOf(token) - start;
            uint hash = WordHash.Of(ref map.LowerAt(start), length);
            var first = map.ClassAt(start);
            hashes[token] = hash;
            uint shape = first == CharClass.Digit && IsNumber(start, length) ? Ngrams.NumberHash(length) : hash;
            shapes[token] = shape;
            (textHash, shapeHash) = (Hash.Add(textHash, hash), Hash.Add(shapeHash, shape));
            kinds[token] = first == CharClass.Ideograph ? TokenKind.Ideograph : length >= ContentLength ? TokenKind.Content : TokenKind.Short;
            longest = Math.Max(longest, length);
        }
        block.LongestToken = longest;
        (block.TextHash, block.ShapeHash) = (textHash, shapeHash);
    }

    // Cues and numbers among the first tokens.
    private void ReadHead(ref BlockScan block)
    {
        for (int token = 0; token < block.Tokens; token++)
        {
            int start = _map.StartOf(token);
            if (start >= Head) return;
            var first = _map.ClassAt(start);
            if (_cues.MayMatch(StartAt(token))) MatchCue(start, token, ref block);
            if (first == CharClass.Digit) _numbers.SeeNumber(_text, start, _map.EndOf(token), token, ref block);
        }
    }

    private readonly bool IsNumber(int start, int length)
    {
        for (int i = start; i < start + length; i++)
            if (_map.ClassAt(i) != CharClass.Digit) return false;
        return true;
    }

    // What stands between tokens, white space aside.
    private void ReadSigns(ref BlockScan block)
    {
        for (int first = 0; first < _text.Length; first += TextMap.Step)
        {
            ulong signs = ~(_map.MaskOf(first, CharClass.Lower, CharClass.Digit) | _map.MaskOf(first, CharClass.Space));
            for (; signs != 0; signs &= signs - 1)
            {
                int at = first + BitOperations.TrailingZeroCount(signs);
                var k = _map.ClassAt(at);
                block.Signs[(int)k]++;
                if (k is >= CharClass.Stop and <= CharClass.WideStop) ReadStop(at, k, ref block);
                else if (k is CharClass.Separator or CharClass.Open && at < Head) ReadCue(at, ref block);
            }
        }
    }

    private void ReadCue(int at, ref BlockScan block)
    {
        if (_cues.MayMatch(CueTable.StartAt(_map, at, at, 0))) MatchCue(at, -1, ref block); // no month's name starts with a sign: no token is asked for
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly CueTable.Start StartAt(int token)
    {
        int start = _map.StartOf(token);
        return CueTable.StartAt(_map, start, _map.EndOf(token), _map.ClassAt(start) == CharClass.Ideograph ? 0 : _page.Hashes[_firstToken + token]);
    }

    // The start is read anew: handed over by reference, it would have to be written to memory for every token.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MatchCue(int at, int token, ref BlockScan block)
    {
        var start = token >= 0 ? StartAt(token) : CueTable.StartAt(_map, at, at, 0);
        bool word = token >= 0 && _map.ClassAt(_map.EndOf(token)) != CharClass.Ideograph;
        if (!(word && _cues.TryWord(start, out var cue)) && !_cues.TryMatch(_text, at, start, out cue)) return;
        if (cue.Month > 0) _numbers.SeeMonth(token, ref block);
        if (at == 0) block.FirstCue = cue.Groups;
        block.AllCues |= cue.Groups;
        for (int groups = cue.Groups; groups != 0; groups &= groups - 1)
        {
            ref byte count = ref block.Cues[BitOperations.TrailingZeroCount(groups)];
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
        ReadUnmarkedEnd(ref block);
        block.HasUrl = HasUrl(ref block);
        block.StartsNumbered = block.First == CharClass.Digit && StartsNumbered(_text);
        // A block without a word is told by its signs.
        uint signs = block.Tokens == 0 ? HashOf(_text) : 0;
        (block.TextHash, block.ShapeHash) = (Hash.Finish(block.TextHash ^ signs), Hash.Finish(block.ShapeHash ^ signs));
        block.PrefixHash = HashOf(_text[..Math.Min(12, _text.Length)]);
    }

    // Thai and Lao have no full stop: from so many words on it is a paragraph that ends there, not a headline.
    private readonly void ReadUnmarkedEnd(ref BlockScan block)
    {
        if (block.Tokens < LeastUnmarked || !CharTable.HasNoStop(_text[^1])) return;
        block.EndsSentence = true;
        block.Sentences = Math.Max(block.Sentences, block.Tokens / WordsOfSentence);
    }

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = Hash.Start;
        foreach (char c in text) hash = Hash.Add(hash, c);
        return Hash.Finish(hash);
    }

    // "http://" has two slashes, "www.example.org" two stops: the search runs in few blocks.
    private readonly bool HasUrl(ref BlockScan block)
    {
        int stops = block.Signs[(int)CharClass.Stop];
        if (stops == 0) return false;
        var small = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<ushort, char>(ref _map.LowerAt(0)), _text.Length);
        return (block.Signs[(int)CharClass.Separator] > 1 && small.Contains("http", StringComparison.Ordinal))
            || (stops > 1 && stops > block.Sentences && small.Contains("www.", StringComparison.Ordinal));
    }

    private static bool StartsNumbered(ReadOnlySpan<char> text)
    {
        int i = 1;
        while (i < text.Length && CharTable.ClassOf(text[i]) == CharClass.Digit) i++;
        return i + 1 < text.Length && text[i] is '.' or ')' && CharTable.ClassOf(text[i + 1]) == CharClass.Space;
    }
}
