using System.Buffers;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Reads a byline from one line of text: "By Ann Lee, Bo Ek and Cy Day (CNN)", "Posted May 3, 2019 by Ann Lee", "Ann Lee, Senior Reporter".</summary>
internal static class BylineReader
{
    // A date or genre before "by" is short: "Posted on Wednesday, 11 September 2018, 10:41 am by Ann Lee".
    private const int LongestPrefix = 70;

    // Names without "by" are believed on short lines only: "Mayor Ann Lee in Lima on Thursday opened ..." is a story.
    private const int LongestBare = 120;

    // "By" itself may be doubled: "Written by By Ann Lee", "By Text: Ann Lee".
    private const int MostIntroductions = 3;

    /// <summary>Confidence of a line that says outright that an author follows.</summary>
    private const double Labelled = 0.95;

    /// <summary>Confidence of a "by" with a full name, and of one with a single word behind it ("von David").</summary>
    private const double Full = 0.9, SingleWord = 0.7;

    /// <summary>Confidence of "By Staff Writer": any name elsewhere is better.</summary>
    private const double Nobody = 0.6;

    /// <summary>Confidence of words behind "by" that look like nothing in particular.</summary>
    private const double Unlikely = 0.4;

    // Most lines hold nothing else, and a vector of characters is looked at in one step.
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create(" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.;:'\"()&!?/-");

    /// <summary>The words that open a byline: where they start, where the names behind them do, and whether they say "author".</summary>
    internal readonly record struct Opening(int Start, int After, bool Label);

    /// <summary>Reads a line that says "by"; null where there is no such word or no name behind it.</summary>
    public static BylineReading? Read(string text) => Read(text, FindOpening(text));

    /// <summary>As <see cref="Read(string)"/>, for a line whose opening is known.</summary>
    internal static BylineReading? Read(string text, Opening? found)
    {
        if (EastAsianBylines.Read(text) is { } eastern) return eastern;
        if (found is not { } opening) return ReadSuffixed(text);
        var names = BylineNames.Read(text, opening.After);
        if (names.Names.Count == 0) return WithoutNames(text, opening, names);
        bool full = names.Names.All(n => n.Words > 1 || n.Given);
        if (!names.Clean && !(opening.Label && names.Names[0].Words > 1))
            return full && text.Length <= LongestBare ? ToReading(text, opening.Start, names, Unlikely) : null;
        if (names.Names.Count > 1 && names.Names.All(n => n.Words == 1 && !n.Given)) return null;
        double confidence = opening.Label ? Labelled : full ? Full : SingleWord;
        return ToReading(text, opening.Start, names, confidence);
    }

    /// <summary>Reads a line that consists of names with roles, places or a date, without "by"; null where it does not.</summary>
    public static BylineReading? ReadBare(string text)
    {
        int start = LeadingSigns(text);
        if (start >= text.Length || char.IsDigit(text[start])) return ReadBehindDate(text, start);
        if (text.Length > LongestBare || !MayOpenNames(text, start) || Introductions.TryMatch(text, start, out _, out _)) return null;
        var names = BylineNames.Read(text, start);
        if (names.Names.Count == 0 || !names.Clean || names.Names[0].Start != start || names.Names.Any(n => n.Words < 2)) return null;
        return ToReading(text, start, names, 0.6);
    }

    // Names without "by" have two words or more, which most lines show at once not to begin with: a name, or a title before one.
    private static bool MayOpenNames(string text, int at) =>
        HasTwoCapitals(text.AsSpan(at)) && (PersonName.TryRead(text, at, out var name) ? name.Words > 1 : Roles.TryMatch(text, at, out _, out bool title) && title);

    // Words of a name begin with a capital or, in scripts without case, with a letter; "d'Angelo" has its capital inside.
    private static bool HasTwoCapitals(ReadOnlySpan<char> text)
    {
        int found = 0;
        for (int i = 0; i < text.Length && found < 2; i++)
            if (IsCapitalOrUncased(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) found++;
        return found == 2;
    }

    private static bool IsCapitalOrUncased(char c) => c < 128 ? char.IsAsciiLetterUpper(c) : char.IsLetter(c) && !char.IsLower(c);

    /// <summary>Reads names that begin at <paramref name="at"/>, behind a date or a bar; null where none do.</summary>
    public static BylineReading? ReadSegment(string text, int at)
    {
        if (!MayOpenNames(text, at)) return null;
        var names = BylineNames.Read(text, at);
        if (names.Names.Count == 0 || !names.Clean || names.Names[0].Start != at || names.Names.Any(n => n.Words < 2)) return null;
        return ToReading(text, at, names, 0.6);
    }

    /// <summary>Is the line open: must its names stand on the lines that follow? "By", "Kommentar von", "Posted on May 3 by".</summary>
    public static bool IsOpen(string text) => IsOpen(text, FindOpening(text));

    /// <summary>As <see cref="IsOpen(string)"/>, for a line whose opening is known.</summary>
    internal static bool IsOpen(string text, Opening? found) => found is { } opening && opening.After >= text.Length;

    private static BylineReading ToReading(string text, int start, BylineNames names, double confidence) =>
        new(start, names.End, AuthorsOf(text, names), names.Agency, confidence)
        {
            Supported = names.Role || names.Dated,
            Given = names.Names.All(n => n.Given),
        };

    private static List<string> AuthorsOf(string text, BylineNames names)
    {
        var authors = new List<string>();
        for (int i = 0; i < names.Names.Count; i++)
        {
            string author = Once(text[names.Names[i].Start..names.Names[i].End]);
            if (!authors.Contains(author)) authors.Add(author);
        }
        return authors;
    }

    // "Ann Lee Ann Lee": a dump prints the picture's text and the link's.
    private static string Once(string name)
    {
        int half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] is ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1)) ? name[..half] : name;
    }

    private static BylineReading? WithoutNames(string text, Opening opening, BylineNames names)
    {
        if (names.Agency is not null && names.Clean)
            return new BylineReading(opening.Start, names.End, [text[names.AgencySpan.Start..names.AgencySpan.End]], names.Agency, Full);
        if (names.Staff && names.Clean) return new BylineReading(opening.Start, names.End, [], null, Nobody);
        return ReadHandle(text, opening);
    }

    // "by ann lee on May 3, 2019", "Posted by jdoe_7": accounts and names in small letters need a date or nothing behind them.
    private static BylineReading? ReadHandle(string text, Opening opening)
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
        return new BylineReading(opening.Start, end, [text[opening.After..end]], null, likely ? SingleWord : Unlikely) { Supported = likely };
    }

    private static bool IsHandleStart(char c) => char.IsLetterOrDigit(c) || c is '@' or '_';

    private static int HandleEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ':' or '|' or '(' or '•' or '·')) end++;
        return end;
    }

    // "ऐन ली द्वारा": names first, then the word.
    private static BylineReading? ReadSuffixed(string text)
    {
        int blank = text.LastIndexOf(' ');
        if (blank <= 0 || !Introductions.TryMatch(text, blank + 1, out int length, out var kind) || kind != Introduction.Suffix || blank + 1 + length != text.Length) return null;
        var names = BylineNames.Read(text.AsSpan(0, blank), 0);
        return names.Names.Count > 0 && names.Clean ? ToReading(text, 0, names, Full) with { End = text.Length } : null;
    }

    // "04.02.2022 | 13:10 Uhr | Ann Lee": a date, a bar, a name.
    private static BylineReading? ReadBehindDate(string text, int start)
    {
        int bar = text.AsSpan(start).LastIndexOfAny('|', '•', '·');
        if (bar < 0 || bar > LongestPrefix) return null;
        int at = PersonName.SkipBlanks(text, start + bar + 1);
        var names = BylineNames.Read(text, at);
        if (names.Names.Count == 0 || !names.Clean || names.Names[0].Start != at || names.Names.Any(n => n.Words < 2 || !n.Given)) return null;
        return ToReading(text, at, names, 0.6) with { Supported = true };
    }

    /// <summary>The words of <paramref name="text"/> that say that names follow; null without such.</summary>
    internal static Opening? FindOpening(string text)
    {
        int start = LeadingSigns(text);
        if (start >= text.Length) return null;
        if (OpeningAt(text, start) is { } first) return first;
        bool credit = Introductions.TryMatch(text, start, out _, out var kind) && kind == Introduction.Credit;
        return credit ? null : OpeningBehindPrefix(text, start);
    }

    private static int LeadingSigns(string text)
    {
        int at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    private static Opening? OpeningAt(string text, int start)
    {
        int at = start;
        if (Introductions.TryMatch(text, at, out int length, out var kind) && kind == Introduction.Genre)
        {
            at = PersonName.SkipBlanks(text, at + length);
            while (at < text.Length && text[at] is ':' or '|' or '•' or '-' or '–') at = PersonName.SkipBlanks(text, at + 1);
            if (at >= text.Length || !Introductions.TryMatch(text, at, out length, out kind) || kind != Introduction.Preposition) return null;
        }
        else if (length == 0 && !TryGlued(text, at, out length)) return null;
        if (kind is Introduction.Credit or Introduction.Suffix or Introduction.Genre) return null;
        bool label = kind != Introduction.Preposition && SaysAuthor(text, at, length);
        if (kind != Introduction.Preposition && !label) return null;
        return SkipIntroductions(text, start, at + length, label);
    }

    // "Author" or "Text" alone may be a heading or a word of a sentence; with a colon, several words ("Written by") or nothing
    // behind them they are labels.
    private static bool SaysAuthor(string text, int at, int length)
    {
        int after = PersonName.SkipBlanks(text, at + length);
        return after >= text.Length || text[after] is ':' or '：' or '|' || text.AsSpan(at, length).Contains(' ')
            || (PersonName.TryRead(text, after, out var name) && name.Given && name.Words > 1);
    }

    private static Opening SkipIntroductions(string text, int start, int after, bool label)
    {
        for (int i = 0; ; i++)
        {
            while (after < text.Length && (char.IsWhiteSpace(text[after]) || text[after] is ':' or '：' or '|' or '·' or '•')) after++;
            if (i == MostIntroductions || after >= text.Length) break;
            if (!(Introductions.TryMatch(text, after, out int length, out var kind) && kind is Introduction.Preposition or Introduction.Label) && !TryGlued(text, after, out length)) break;
            // "By Von Smith" is rare, "By: By Ann Lee" is not; a capital word that is no English or label "by" begins a name.
            if (kind == Introduction.Preposition && length > 0 && char.IsUpper(text[after]) && !text.AsSpan(after, length).Equals("by", StringComparison.OrdinalIgnoreCase)) break;
            label |= kind == Introduction.Label;
            after += length;
        }
        return new Opening(start, after, label);
    }

    // "byAnn Lee", "VonAnn Lee", "Byby Ann Lee": the dump has lost the blank. The word itself must end in a small letter, the name begin with a capital.
    private static bool TryGlued(string text, int at, out int length)
    {
        length = 0;
        int word = PersonName.WordEnd(text, at);
        if ((word - at) % 2 == 0 && text.AsSpan(at, (word - at) / 2).Equals(text.AsSpan((at + word) / 2, (word - at) / 2), StringComparison.OrdinalIgnoreCase)
            && Introductions.TryMatch(text.AsSpan(0, (at + word) / 2), at, out length, out _))
        {
            length = word - at;
            return true;
        }
        for (int end = at + 1; end < text.Length && end - at <= 20 && (char.IsLetter(text[end]) || text[end] == ' '); end++)
        {
            if (!char.IsUpper(text[end]) || !char.IsLower(text[end - 1])) continue;
            if (!Introductions.TryMatch(text.AsSpan(0, end), at, out length, out var kind) || kind is not (Introduction.Preposition or Introduction.Label)) length = 0;
            return length == end - at;
        }
        return false;
    }

    private static bool HasDigitOrBar(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyExcept(PlainCharacters);
        for (; at >= 0 && at < text.Length; at++)
            if (char.IsDigit(text[at]) || IsBar(text[at])) return true;
        return false;
    }

    private static bool IsBar(char c) => c is '|' or '•' or '·' or '—' or '–';

    // "July 24, 2019 by Ann Lee", "Politics | By Ann Lee": before "by" stands a date, or a bar.
    private static Opening? OpeningBehindPrefix(string text, int start)
    {
        // "Posted in Politics by Ann Lee": a word of publication stands for the date.
        bool digit = NoNames.TryMatch(text, start, out _, out var first) && first == NoName.Date, bar = false;
        if (!digit && !HasDigitOrBar(text.AsSpan(start, Math.Min(text.Length - start, LongestPrefix + 1)))) return null;
        for (int at = start; at < text.Length && at - start <= LongestPrefix; at++)
        {
            digit |= char.IsDigit(text[at]);
            if (!char.IsWhiteSpace(text[at])) bar = IsBar(text[at]) || (bar && char.IsLetter(text[at]) && at > 0 && char.IsWhiteSpace(text[at - 1]));
            if (at == start || char.IsLetterOrDigit(text[at - 1]) || !char.IsLetter(text[at]) || !(digit || bar)) continue;
            if (!Introductions.TryMatch(text, at, out int length, out var kind) && !TryGlued(text, at, out length)) continue;
            if (kind is not (Introduction.Preposition or Introduction.Label) || length == 0) continue;
            return SkipIntroductions(text, at, at + length, kind == Introduction.Label);
        }
        return null;
    }
}
