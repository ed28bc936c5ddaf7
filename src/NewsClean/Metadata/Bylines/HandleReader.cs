using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Reads what stands behind "by" and looks like no name: accounts and names in small letters.</summary>
internal static class HandleReader
{
    /// <summary>Confidence where a date or nothing stands behind one word, and of words that look like nothing in particular.</summary>
    private const double Likely = 0.7, Unlikely = 0.4;

    /// <summary>
    /// <c>by ann lee on May 3, 2019</c>, <c>Posted by jdoe_7 Leave a comment</c>: a date, a word of publication or nothing must stand behind them;
    /// null where anything else does.
    /// </summary>
    public static BylineReading? Read(string text, BylineOpening opening)
    {
        int end = opening.After, words = 0;
        bool ended = false;
        for (int p = end; p < text.Length && words < 5 && IsHandleStart(text[p]); words++)
        {
            bool known = NoNames.TryMatch(text, p, out _, out var kind);
            ended = known && kind == NoName.Date;
            if (IsNumber(text, p) || (words > 0 ? ended : known && kind != NoName.Staff)) break;
            if (words > 0 && Prepositions.TryMatch(text, p, out _, out _)) break;
            if (words > 0 && Conjunctions.TryMatch(text, p, out _, out _)) return null; // the first of several would be a half of the answer
            end = HandleEnd(text, p);
            p = PersonName.SkipBlanks(text, end);
        }
        if (words is 0 or > 4) return null;
        if (ended && words > 1) end = WithoutCount(text, end);
        var rest = text.AsSpan(end).Trim();
        bool dated = rest.Length is > 0 and < 60 && rest.IndexOfAnyInRange('0', '9') >= 0;
        // "Published on May 3, 2019 by jdoe": the date may stand before.
        bool said = opening.Label || text.AsSpan(0, opening.Start).IndexOfAnyInRange('0', '9') >= 0;
        if (!dated && !ended && !(rest.IsEmpty || rest[0] is '|' or '•' or '·' or '–' or '—')) return null;
        bool likely = dated || (said && words == 1);
        return new BylineReading(opening.Start, end, [text[opening.After..end]], null, likely ? Likely : Unlikely) { Supported = likely };
    }

    private static bool IsHandleStart(char c) => char.IsLetterOrDigit(c) || c is '@' or '_';

    // "51", "3." of "3. Mai" and "24. bis 27. Februar".
    private static bool IsNumber(string text, int at)
    {
        var word = text.AsSpan(at, HandleEnd(text, at) - at);
        return !word.TrimEnd('.').ContainsAnyExceptInRange('0', '9');
    }

    // "Ann Lee4" before "Comments": the number is theirs.
    private static int WithoutCount(string text, int end)
    {
        int letters = end;
        while (char.IsDigit(text[letters - 1])) letters--;
        return char.IsLetter(text[letters - 1]) ? letters : end;
    }

    private static int HandleEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ':' or '|' or '(' or '•' or '·')) end++;
        return end;
    }
}
