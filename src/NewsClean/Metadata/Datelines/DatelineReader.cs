using NewsClean.Metadata.Dates;
using NewsClean.Segmentation;

namespace NewsClean.Metadata.Datelines;

/// <summary>
/// Reads a dateline at the start of a text. What makes one: an agency in brackets or slashes, a date, or a place in capitals
/// before a dash; one of them alone is enough only as each method says.
/// </summary>
internal static class DatelineReader
{
    // Behind a place alone ("PARIS —") a paragraph must follow: a heading of the same form has less text.
    private const int ShortestParagraph = 40;

    private const char FirstArabic = '\u0621', LastArabic = '\u06FF';

    // A place of three words.
    private const int LongestArabic = 30;

    // Of a place's word with a full stop that is not its own: "D.C.", "St." and "Ill." are shorter.
    private const int ShortestWord = 5;

    /// <summary>The dateline that <paramref name="text"/> starts with, or null.</summary>
    public static DatelineMatch? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 4) return null;
        if (EastAsianDatelines.Read(text) is { } eastAsian) return eastAsian;
        if (text[0] is '(' or '/') return ReadAgencyOnly(text);
        if (text[0] is >= FirstArabic and <= LastArabic) return ReadArabic(text);
        if (!char.IsUpper(text[0])) return null;
        int place = DatelinePlace.Length(text, out bool isCapitals);
        return place == 0 ? null : ReadBehindPlace(text, place, isCapitals);
    }

    // "(CNN) — Russia ...", "(Reuters) - ...": a dash behind it, or a listed agency; "(Un)happy" and "(Photo: Lee) Rain fell" are none.
    private static DatelineMatch? ReadAgencyOnly(ReadOnlySpan<char> text)
    {
        int end = WireMark.Bracketed(text, 0, out string agency, out bool isListed);
        if (end == 0 || !isListed) return null;
        end = SkipDash(text, end, out bool hasDash);
        return (hasDash ? PlaceBehind(text, Chars.SkipBlanks(text, end), agency) : null) ?? new DatelineMatch(end, null, agency, null);
    }

    // "(ANSA) - ROMA, 12 NOV - ": capitals and a date.
    private static DatelineMatch? PlaceBehind(ReadOnlySpan<char> text, int start, string agency)
    {
        if (start >= text.Length || !char.IsUpper(text[start])) return null;
        var rest = text[start..];
        int at = DatelinePlace.Length(rest, out bool isCapitals);
        if (at == 0 || !isCapitals) return null;
        string name = NameOf(rest[..at]);
        if (DateAt(rest, ref at) is not { } date) return null;
        int end = SkipDash(rest, at, out bool hasDash);
        return hasDash ? new DatelineMatch(start + end, name, agency, date) : null;
    }

    // "القاهرة (أ ف ب) - ", "القاهرة - رويترز: ": letters without case, so that only a listed agency tells.
    private static DatelineMatch? ReadArabic(ReadOnlySpan<char> text)
    {
        int sign = text.IndexOfAny("(-–—:.،");
        if (sign is < 3 or > LongestArabic) return null;
        string place = text[..sign].TrimEnd().ToString();
        if (place.AsSpan().Count(' ') > 2) return null;
        int end = WireMark.Bracketed(text, sign, out string agency, out bool isListed);
        if (end > 0) return isListed ? new DatelineMatch(SkipDash(text, end, out _), place, agency, null) : null;
        int mark = Chars.SkipBlanks(text, SkipDash(text, sign, out bool hasDash));
        int length = hasDash ? WireMark.Listed(text, mark) : 0;
        if (length == 0) return null;
        int behind = Chars.SkipBlanks(text, mark + length);
        return behind < text.Length && text[behind] is ':' or '-' or '–' or '—' ? new DatelineMatch(behind + 1, place, text.Slice(mark, length).ToString(), null) : null;
    }

    // "SANTIAGO.-" has a full stop before its dash, "WASHINGTON, D.C." one of its own; a site's address is no region.
    private static string NameOf(ReadOnlySpan<char> place)
    {
        var name = place.TrimEnd(", ");
        // "JAKARTA, KOMPAS.com -"
        int comma = name.LastIndexOf(',');
        if (comma > 0 && name[comma..].IndexOf('.') is > 0 and var dot && comma + dot + 1 < name.Length && Characters.IsLower(name[comma + dot + 1])) name = name[..comma];
        int word = name.LastIndexOf(' ') + 1;
        bool isOwn = name.Length - word < ShortestWord || name[word..^1].Contains('.') || !Characters.IsCapitals(name[word..^1]);
        return (name[^1] == '.' && !isOwn ? name[..^1] : name).ToString();
    }

    private static DatelineMatch? ReadBehindPlace(ReadOnlySpan<char> text, int place, bool isCapitals)
    {
        string name = NameOf(text[..place]);
        int at = place;
        var date = DateAt(text, ref at);
        int end = WireMark.Bracketed(text, Chars.SkipBlanks(text, at), out string agency, out bool isListed);
        if (end > 0)
        {
            int afterMark = end;
            end = SkipDash(text, end, out bool hasDash);
            if (end == afterMark && Chars.Is(text, end, '.')) end++;
            bool isTold = hasDash || (date is not null && text[end - 1] == '.');
            return isListed || (isTold && (isCapitals || date is not null) && !DatelinePlace.IsNoPlace(name)) ? new DatelineMatch(end, name, agency, date) : null;
        }
        return ReadBareAgency(text, at, name, date) ?? ReadDash(text, at, name, date, isCapitals);
    }

    // "KÖLN taz |", "BERLIN dpa |".
    private static DatelineMatch? ReadBareAgency(ReadOnlySpan<char> text, int at, string place, DateExpression? date)
    {
        int mark = Chars.SkipBlanks(text, at);
        int length = WireMark.Listed(text, mark);
        if (length == 0) return null;
        int bar = Chars.SkipBlanks(text, mark + length);
        return Chars.Is(text, bar, '|') ? new DatelineMatch(bar + 1, place, text.Slice(mark, length).ToString(), date) : null;
    }

    // "PARIS — ", "MOSCOW, October 8 -", "МОСКВА, 6 июн — РИА Новости.", "New Delhi, June 6:".
    private static DatelineMatch? ReadDash(ReadOnlySpan<char> text, int at, string place, DateExpression? date, bool isCapitals)
    {
        if (DatelinePlace.IsNoPlace(place)) return null;
        int end = SkipDash(text, at, out bool hasDash);
        if (!hasDash) return date is not null && isCapitals && Chars.Is(text, at, ':') ? new DatelineMatch(at + 1, place, null, date) : null;
        int mark = Chars.SkipBlanks(text, end);
        int length = WireMark.Listed(text, mark);
        if (length > 0 && mark + length < text.Length && text[mark + length] is ('.' or ','))
            return new DatelineMatch(mark + length + 1, place, text.Slice(mark, length).ToString(), date);
        if (date is not null) return isCapitals ? new DatelineMatch(end, place, null, date) : null;
        return isCapitals && text.Length - end >= ShortestParagraph && !Characters.IsLower(text[mark]) ? new DatelineMatch(end, place, null, null) : null;
    }

    // The date directly behind the place: ", June 6.", ", Jan. 5, 2019", ", 3 Mar.".
    private static DateExpression? DateAt(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (start < text.Length && text[start] is (',' or ' ' or '\u00A0')) start++;
        foreach (var date in DateReader.Read(text))
        {
            if (date.Start > start) break;
            if (date.Start != start) continue;
            at = date.End;
            if (Chars.Is(text, at, '.')) at++;
            return date;
        }
        return null;
    }

    // A hyphen counts only with a blank behind it: "MP3-Player".
    private static int SkipDash(ReadOnlySpan<char> text, int at, out bool hasDash)
    {
        int dash = Chars.SkipBlanks(text, at);
        hasDash = false;
        if (dash >= text.Length) return at;
        if (text[dash] is '—' or '–' or '―') hasDash = true;
        else if (text[dash] == '-') hasDash = Chars.Is(text, dash + 1, '-') || (dash + 1 < text.Length && char.IsWhiteSpace(text[dash + 1]));
        if (!hasDash) return at;
        while (dash < text.Length && text[dash] is ('-' or '—' or '–' or '―')) dash++;
        return dash;
    }
}
