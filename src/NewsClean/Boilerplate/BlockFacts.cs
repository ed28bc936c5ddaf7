using NewsClean.Segmentation;

namespace NewsClean.Boilerplate;

/// <summary>What can be said of a block by itself, without its neighbours. Read once, in one pass over its characters.</summary>
internal readonly struct BlockFacts
{
    /// <summary>Words; two characters of a script without spaces count as one.</summary>
    public float Size { get; private init; }

    /// <summary>Words between white space.</summary>
    public int Words { get; private init; }

    /// <summary>Words that begin with a lower-case letter.</summary>
    public int LowerWords { get; private init; }

    /// <summary>Words that begin with an upper-case letter.</summary>
    public int UpperWords { get; private init; }

    /// <summary>Letters.</summary>
    public int Letters { get; private init; }

    /// <summary>Digits.</summary>
    public int Digits { get; private init; }

    /// <summary>Sentence ends inside the block and at its end.</summary>
    public int Sentences { get; private init; }

    /// <summary>Signs that sites put between the entries of a line: | » › · •</summary>
    public int Separators { get; private init; }

    /// <summary>Ends as a sentence does, closing quotes and brackets aside; an ellipsis is no end.</summary>
    public bool EndsSentence { get; private init; }

    /// <summary>Ends in "..." or "…", as cut teasers do.</summary>
    public bool EndsInEllipsis { get; private init; }

    /// <summary>Ends in a colon.</summary>
    public bool EndsInColon { get; private init; }

    /// <summary>Holds "{{", "&lt;%" or "${": a template that no script filled.</summary>
    public bool HasTemplate { get; private init; }

    /// <summary>What its first words announce.</summary>
    public CueKind Cue { get; private init; }

    /// <summary>How many characters the cue takes; 0 without one.</summary>
    public int CueLength { get; private init; }

    /// <summary>A hash of the letters and digits, without case: equal for blocks that a reader would call the same.</summary>
    public uint Hash { get; private init; }

    /// <summary>Length of the text in characters.</summary>
    public int Length { get; private init; }

    /// <summary>A full sentence of some length: ten words and a sentence's end. Most of these are body (the measure behind C4's line rule).</summary>
    public bool IsLongSentence => EndsSentence && Size >= 10;

    /// <summary>Nothing but digits and signs.</summary>
    public bool HasNoLetters => Letters == 0;

    /// <summary>Reads the facts of <paramref name="text"/>.</summary>
    public static BlockFacts Of(string text) => Of(text, new LetterHash());

    /// <summary>As <see cref="Of(string)"/>, with a hash that is used for one text after the other.</summary>
    public static BlockFacts Of(string text, LetterHash hash)
    {
        var counts = new BlockCounter(hash);
        counts.Count(text);
        var cue = Cues.Read(text, out int cueLength);
        var ending = ReadEnding(text);
        return new BlockFacts
        {
            Size = counts.Words + counts.Unspaced / 2f, Words = counts.Words, LowerWords = counts.LowerWords, UpperWords = counts.UpperWords,
            Letters = counts.Letters, Digits = counts.Digits, Sentences = counts.Sentences, Separators = counts.Separators,
            HasTemplate = counts.HasTemplate, Hash = counts.Hash, Length = text.Length, Cue = cue, CueLength = cueLength,
            EndsSentence = ending == Ending.Sentence, EndsInEllipsis = ending == Ending.Ellipsis, EndsInColon = ending == Ending.Colon,
        };
    }

    private enum Ending { Open, Sentence, Ellipsis, Colon }

    private static Ending ReadEnding(string text)
    {
        int last = text.Length - 1;
        while (last > 0 && (Characters.IsCloser(text[last]) || text[last] is ' ' or '\u00A0')) last--;
        if (text[last] == '…' || (last >= 2 && text[last] == '.' && text[last - 1] == '.' && text[last - 2] == '.')) return Ending.Ellipsis;
        if (text[last] is ':' or '：') return Ending.Colon;
        return Characters.IsSentenceEnd(text[last]) ? Ending.Sentence : Ending.Open;
    }
}
