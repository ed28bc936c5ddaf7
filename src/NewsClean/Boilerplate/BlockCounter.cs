using NewsClean.Segmentation;

namespace NewsClean.Boilerplate;

/// <summary>Counts what a block consists of, in one pass. Most characters of most pages are ASCII: a table answers for those.</summary>
internal struct BlockCounter
{
    // L lower-case letter, U upper-case letter, D digit, S sentence end, B bar, Q apostrophe, T may open a template, 0 anything else.
    private const byte L = 1, U = 2, D = 3, S = 4, B = 5, Q = 6, T = 7;

    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, S, 0, 0, 0, T, 0, Q, 0, 0, 0, 0, 0, 0, S, 0, D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, S,
        0, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, 0, 0, 0, 0, 0,
        0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, T, B, 0, 0, 0,
    ];

    /// <summary>Words between white space and signs.</summary>
    public int Words { get; private set; }

    /// <summary>Words that begin in lower case.</summary>
    public int LowerWords { get; private set; }

    /// <summary>Words that begin in upper case.</summary>
    public int UpperWords { get; private set; }

    /// <summary>Letters of scripts without spaces.</summary>
    public int Unspaced { get; private set; }

    /// <summary>Letters.</summary>
    public int Letters { get; private set; }

    /// <summary>Digits.</summary>
    public int Digits { get; private set; }

    /// <summary>Sentence ends.</summary>
    public int Sentences { get; private set; }

    /// <summary>Signs between entries of a line.</summary>
    public int Separators { get; private set; }

    /// <summary>Is there an unfilled template?</summary>
    public bool HasTemplate { get; private set; }

    /// <summary>Hash of letters and digits without case.</summary>
    public uint Hash { get; private set; }

    /// <summary>Counts <paramref name="text"/>.</summary>
    public void Count(string text)
    {
        Hash = Model.Hash.Start;
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 128) inWord = CountOther(text, i, c, inWord);
            else if (Ascii[c] is L or U)
            {
                if (!inWord) CountWord(Ascii[c] == L);
                i = CountLetters(text, i) - 1;
                inWord = true;
            }
            else inWord = CountAscii(text, i, c, inWord);
        }
    }

    // The ASCII letters from i on; returns the place behind them. Most of a page is spent here, so nothing is written on the way.
    private int CountLetters(string text, int i)
    {
        uint hash = Hash;
        int start = i;
        while (i < text.Length && char.IsAsciiLetter(text[i])) hash = Model.Hash.Add(hash, (uint)(text[i++] | 0x20));
        Hash = hash;
        Letters += i - start;
        return i;
    }

    private void CountWord(bool lower)
    {
        Words++;
        if (lower) LowerWords++;
        else UpperWords++;
    }

    private bool CountAscii(string text, int i, char c, bool inWord)
    {
        switch (Ascii[c])
        {
            case D:
                Digits++;
                Hash = Model.Hash.Add(Hash, c);
                if (!inWord) Words++;
                return true;
            case S:
                if (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) Sentences++;
                return false;
            case B:
                Separators++;
                return false;
            case T:
                if (i > 0 && ((c == '{' && text[i - 1] is '{' or '$') || (c == '%' && text[i - 1] == '<'))) HasTemplate = true;
                return false;
            default:
                return Ascii[c] == Q && inWord;
        }
    }

    private bool CountOther(string text, int i, char c, bool inWord)
    {
        if (char.IsLetter(c))
        {
            Letters++;
            Hash = Model.Hash.Add(Hash, char.ToLowerInvariant(c));
            if (Characters.IsUnspacedScript(c))
            {
                Unspaced++;
                return true;
            }
            if (inWord) return true;
            Words++;
            if (char.IsLower(c)) LowerWords++;
            else if (char.IsUpper(c)) UpperWords++;
            return true;
        }
        if (char.IsDigit(c))
        {
            Digits++;
            Hash = Model.Hash.Add(Hash, c);
            if (!inWord) Words++;
            return true;
        }
        if (Characters.IsSentenceEnd(c) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))) Sentences++;
        else if (c is '»' or '›' or '·' or '•') Separators++;
        return inWord && (c == '’' || Characters.IsMark(c));
    }
}
