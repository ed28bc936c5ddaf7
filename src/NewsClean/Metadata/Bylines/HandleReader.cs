using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Reads what stands behind "by" and looks like no name: accounts and names in small letters.</summary>
internal static class HandleReader
{
    /// <summary>Confidence where a date or nothing stands behind one word, and of words that look like nothing in particular.</summary>
    private const double Likely = 0.7, Unlikely = 0.4;

    /// <summary><c>by ann lee on May 3, 2019</c>, <c>Posted by jdoe_7</c>: a date or nothing must stand behind them; null where anything else does.</summary>
    public static BylineReading? Read(string text, BylineOpening opening)
    {
        int end = opening.After, words = 0;
        for (int p = end; p < text.Length && words < 5 && IsHandleStart(text[p]); words++)
        {
            if (NoNames.TryMatch(text, p, out _, out var kind) && (words > 0 ? kind == NoName.Date : kind != NoName.Staff)) break;
            if (words > 0 && Prepositions.TryMatch(text, p, out _, out _)) break;
            end = HandleEnd(text, p);
            p = PersonName.SkipBlanks(text, end);
        }
        if (words is 0 or > 4) return null;
        var rest = text.AsSpan(end).Trim();
        bool dated = rest.Length is > 0 and < 60 && rest.IndexOfAnyInRange('0', '9') >= 0;
        // "Published on May 3, 2019 by jdoe": the date may stand before.
        bool said = opening.Label || text.AsSpan(0, opening.Start).IndexOfAnyInRange('0', '9') >= 0;
        if (!dated && !(rest.IsEmpty || rest[0] is '|' or '•' or '·' or '–' or '—')) return null;
        bool likely = dated || (said && words == 1);
        return new BylineReading(opening.Start, end, [text[opening.After..end]], null, likely ? Likely : Unlikely) { Supported = likely };
    }

    private static bool IsHandleStart(char c) => char.IsLetterOrDigit(c) || c is '@' or '_';

    private static int HandleEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ':' or '|' or '(' or '•' or '·')) end++;
        return end;
    }
}
