namespace NewsClean.Metadata.Bylines;

/// <summary>Reads a byline from one line of text that says "by": "By Ann Lee, Bo Ek and Cy Day (CNN)", "Posted May 3, 2019 by Ann Lee".</summary>
internal static class BylineReader
{
    /// <summary>Names without "by", or without an end, are believed on short lines only: "Mayor Ann Lee in Lima on Thursday opened ..." is a story.</summary>
    public const int LongestBare = 120;

    /// <summary>
    /// From this confidence on a line is a byline wherever one may stand. Of a single word behind "by" the reader is less sure: it may be a
    /// sentence's beginning.
    /// </summary>
    public const double Sure = 0.85;

    /// <summary>Confidence of a line that says outright that an author follows.</summary>
    private const double Labelled = 0.95;

    /// <summary>Confidence of a "by" with a full name, and of one with a single word behind it ("von David").</summary>
    private const double Full = 0.9, SingleWord = 0.7;

    /// <summary>Confidence of "By Staff Writer": any name elsewhere is better.</summary>
    private const double Nobody = 0.6;

    /// <summary>Confidence of names that run on into a sentence.</summary>
    private const double Unlikely = 0.4;

    /// <summary>Reads a line that says "by"; null where there is no such word or no name behind it.</summary>
    public static BylineReading? Read(string text) => Read(text, BylineOpening.Find(text));

    /// <summary>As <see cref="Read(string)"/>, for a line whose opening is known.</summary>
    public static BylineReading? Read(string text, BylineOpening? found)
    {
        if ((EastAsianBylines.Read(text) ?? EastAsianBylines.ReadDated(text)) is { } eastern) return eastern;
        if (found is not { } opening) return ReadSuffixed(text) ?? PlaceSignature.Read(text);
        var names = BylineNames.Read(text, opening.After);
        if (names.Names.Count == 0) return WithoutNames(text, opening, names);
        bool full = names.AllFull;
        if (!names.Clean && !(opening.Label && names.Names[0].Words > 1))
        {
            // "Posted by EU Times on June 17", "By Cindy mangomini", "von Herr_Rein": one word that looks like a name, and another. More would be a sentence.
            if (names.Names.Count == 1 && names.FewestWords == 1 && HandleReader.Read(text, opening) is { } handle
                && handle.End > names.Names[0].End && handle.Authors[0].AsSpan().Count(' ') <= 1) return handle;
            return full && text.Length <= LongestBare ? BylineReading.Of(text, opening.Start, names, Unlikely) : null;
        }
        if (names.Names.Count > 1 && names.NoneFull) return null;
        double confidence = opening.Label ? Labelled : full ? Full : SingleWord;
        return BylineReading.Of(text, opening.Start, names, confidence);
    }

    private static BylineReading? WithoutNames(string text, BylineOpening opening, BylineNames names)
    {
        if (names.Agency is not null && names.Clean)
            return new BylineReading(opening.Start, names.End, [text[names.AgencySpan.Start..names.AgencySpan.End]], names.Agency, Full);
        if (names.Staff && names.Clean) return new BylineReading(opening.Start, names.End, [], null, Nobody);
        // "By AFP in Paris" names nobody, and no account.
        if (names.Agency is not null && NameWords.Prepositions.TryMatch(text, PersonName.SkipBlanks(text, names.AgencySpan.End), out _, out _)) return null;
        return HandleReader.Read(text, opening);
    }

    // "ऐन ली द्वारा": names first, then the word.
    private static BylineReading? ReadSuffixed(string text)
    {
        int blank = text.LastIndexOf(' ');
        if (blank <= 0 || !NameWords.Introductions.TryMatch(text, blank + 1, out int length, out var kind) || kind != NameWords.Introduction.Suffix
            || blank + 1 + length != text.Length) return null;
        if (NameWords.Introductions.TryMatch(text, BylineOpening.FirstWord(text), out _, out kind) && kind == NameWords.Introduction.Credit) return null;
        var names = BylineNames.Read(text.AsSpan(0, blank), 0);
        return names.Names.Count > 0 && names.Clean ? BylineReading.Of(text, 0, names, Full) with { End = text.Length } : null;
    }
}
