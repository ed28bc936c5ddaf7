using System.Runtime.CompilerServices;

namespace NewsClean.Boilerplate.Model;

/// <summary>What one pass over a block's characters counted. A word is a run of letters, marks and digits; each ideograph is a token of its own.</summary>
internal struct BlockScan
{
    /// <summary>UTF-16 code units.</summary>
    public int Length;

    /// <summary>Index of the block's first token in <see cref="PageScan.Shapes"/>.</summary>
    public int FirstToken;

    /// <summary>How many tokens the block has.</summary>
    public int Tokens;

    /// <summary>Index of the block's first entry in <see cref="PageScan.Content"/>.</summary>
    public int FirstContent;

    /// <summary>How many different content words the block has.</summary>
    public int Contents;

    /// <summary>How many different tokens the block has.</summary>
    public int DistinctTokens;

    /// <summary>Tokens that are one ideograph.</summary>
    public int Ideographs;

    /// <summary>Letters and marks of all scripts, ideographs too.</summary>
    public int Letters;

    /// <summary>Capital letters.</summary>
    public int Uppers;

    /// <summary>Small letters.</summary>
    public int Lowers;

    /// <summary>Decimal digits.</summary>
    public int Digits;

    /// <summary>Words that start with a letter that has case.</summary>
    public int CasedWords;

    /// <summary>Those of them that start with a capital.</summary>
    public int CapitalWords;

    /// <summary>Length of all tokens together.</summary>
    public int TokenLetters;

    /// <summary>Length of the longest token.</summary>
    public int LongestToken;

    /// <summary>Ends of sentences.</summary>
    public int Sentences;

    /// <summary>Class of the first character.</summary>
    public CharClass First;

    /// <summary>Class of the last character.</summary>
    public CharClass Last;

    /// <summary>The first character.</summary>
    public char FirstCharacter;

    /// <summary>The last character.</summary>
    public char LastCharacter;

    /// <summary>The block ends a sentence: a full stop or the like, then at most closing quotes and brackets.</summary>
    public bool EndsSentence;

    /// <summary>The block ends in <c>...</c> or <c>…</c></summary>
    public bool EndsInEllipsis;

    /// <summary>It holds a web address: <c>http</c> or <c>www.</c></summary>
    public bool HasUrl;

    /// <summary>It starts with a number and a stop: <c>1. Mix the flour</c></summary>
    public bool StartsNumbered;

    /// <summary>It holds a four-digit number from 1900 to 2099.</summary>
    public bool HasYear;

    /// <summary>It holds a time such as <c>14:05</c>.</summary>
    public bool HasTime;

    /// <summary>It holds a date such as <c>31.05.2018</c>, <c>May 31</c> or <c>5月31日</c>.</summary>
    public bool HasDate;

    /// <summary>Hash of the tokens.</summary>
    public uint TextHash;

    /// <summary>Hash of the tokens with every number as its length.</summary>
    public uint ShapeHash;

    /// <summary>Hash of the first twelve characters.</summary>
    public uint PrefixHash;

    /// <summary>Groups of the cue that the block starts with: bit n for <see cref="CueGroup"/> n.</summary>
    public ushort FirstCue;

    /// <summary>Groups of all cues in the block's head, in the same way.</summary>
    public ushort AllCues;

    /// <summary>How many cues of each <see cref="CueGroup"/> stand in the block's head.</summary>
    public CueCounts Cues;

    /// <summary>How often each <see cref="CharClass"/> of signs occurs.</summary>
    public ClassCounts Signs;

    /// <summary>A count for each cue group.</summary>
    [InlineArray(CueTable.GroupCount)]
    internal struct CueCounts
    {
        private byte _first;
    }

    /// <summary>A count for each character class.</summary>
    [InlineArray(CharTable.ClassCount)]
    internal struct ClassCounts
    {
        private int _first;
    }

    /// <summary>Words, with two ideographs as one: the unit of all lengths below.</summary>
    public readonly float Size => Tokens - Ideographs + (Ideographs * 0.5f);
}
