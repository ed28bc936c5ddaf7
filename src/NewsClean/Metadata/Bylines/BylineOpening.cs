using NewsClean.Segmentation;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>The words of a line that say that names follow: "By", "Kommentar von", "Posted on May 3, 2019 by", "Author:".</summary>
/// <param name="Start">Where they start.</param>
/// <param name="After">Where the names behind them do; the line's end where they must stand on the lines that follow.</param>
/// <param name="Label">They say outright that an author follows, as "Author:" does and "by" does not.</param>
internal readonly record struct BylineOpening(int Start, int After, bool Label)
{
    // A date or genre before "by" is short: "Posted on Wednesday, 11 September 2018, 10:41 am by Ann Lee".
    private const int LongestPrefix = 70;

    // "San Cristóbal de las Casas".
    private const int LongestPlace = 30;

    // "By" itself may be doubled: "Written by By Ann Lee", "By Text: Ann Lee".
    private const int MostIntroductions = 3;

    /// <summary>The opening of <paramref name="text"/>; null without one.</summary>
    public static BylineOpening? Find(string text)
    {
        int start = FirstWord(text);
        if (start >= text.Length) return null;
        bool known = Introductions.TryMatch(text, start, out int length, out var kind);
        if (At(text, start, length, kind) is { } first) return first;
        return known && kind == Introduction.Credit ? null : BehindPrefix(text, start);
    }

    /// <summary>Is a line open: must its names stand on the lines that follow? "By", "Kommentar von", "Posted on May 3 by".</summary>
    public static bool IsOpen(string text) => IsOpen(text, Find(text));

    /// <summary>As <see cref="IsOpen(string)"/>, for a line whose opening is known.</summary>
    public static bool IsOpen(string text, BylineOpening? found) => found is { } opening && opening.After >= text.Length;

    /// <summary>The place of the first letter or digit of <paramref name="text"/>, its length without one.</summary>
    public static int FirstWord(string text)
    {
        int at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    // Of a line that begins with a phrase of some length (0 for none) and kind.
    private static BylineOpening? At(string text, int start, int length, Introduction kind)
    {
        int at = start;
        if (length > 0 && kind == Introduction.Genre)
        {
            at = PersonName.SkipBlanks(text, at + length);
            while (at < text.Length && text[at] is ':' or '|' or '•' or '-' or '–') at = PersonName.SkipBlanks(text, at + 1);
            if (at >= text.Length || !Introductions.TryMatch(text, at, out length, out kind) || kind != Introduction.Preposition) return null;
        }
        else if (length == 0 && !GluedIntroduction.TryRead(text, at, out length)) return null;
        if (kind is Introduction.Credit or Introduction.Suffix or Introduction.Genre) return null;
        bool label = kind != Introduction.Preposition && SaysAuthor(text, at, length);
        if (kind != Introduction.Preposition && !label) return null;
        return Skip(text, start, at + length, label);
    }

    // "Author" or "Text" alone may be a heading or a word of a sentence; with a colon, several words ("Written by") or nothing
    // behind them they are labels; so is "by:".
    private static bool SaysAuthor(string text, int at, int length)
    {
        int after = PersonName.SkipBlanks(text, at + length);
        return after >= text.Length || text[after] is ':' or '：' or '|' || text[at + length - 1] == ':' || text.AsSpan(at, length).Contains(' ')
            || (PersonName.TryRead(text, after, out var name) && name.Given && name.Words > 1);
    }

    private static BylineOpening Skip(string text, int start, int after, bool label)
    {
        for (int i = 0; ; i++)
        {
            while (after < text.Length && (char.IsWhiteSpace(text[after]) || text[after] is ':' or '：' or '|' or '·' or '•')) after++;
            if (i == MostIntroductions || after >= text.Length) break;
            if (!(Introductions.TryMatch(text, after, out int length, out var kind) && kind is Introduction.Preposition or Introduction.Label)
                && !GluedIntroduction.TryRead(text, after, out length)) break;
            // "By Von Smith" is rare, "By: By Ann Lee" is not; a capital word that is no English or label "by" begins a name.
            if (kind == Introduction.Preposition && length > 0 && char.IsUpper(text[after]) && !text.AsSpan(after, length).Equals("by", StringComparison.OrdinalIgnoreCase)) break;
            label |= kind == Introduction.Label;
            after += length;
        }
        return new BylineOpening(start, label ? BehindPlace(text, after) : after, label);
    }

    // "De notre envoyé spécial à Rome, Luc Morin": where the reporter was may stand before the name, or alone.
    private static int BehindPlace(string text, int after)
    {
        if (after >= text.Length || !Characters.IsLower(text[after]) || !Prepositions.TryMatch(text, after, out int length, out _)) return after;
        // "Written by the Bridge Team", "Autor: el Puente": part of a name.
        if (text.AsSpan(after, length).SequenceEqual("the")) return after;
        int place = PersonName.SkipBlanks(text, after + length);
        if (place < text.Length && NameBehindPlace(text, place) is var name and >= 0) return name;
        if (Particles.TryMatch(text, after, out _, out _)) return after;
        int comma = text.IndexOf(',', after), end = comma < 0 ? text.Length : comma;
        if (place >= end || end - place > LongestPlace || !char.IsUpper(text[place])) return after;
        return comma < 0 ? end : BehindCountry(text, PersonName.SkipBlanks(text, comma + 1));
    }

    // "da Bruxelles Mario Rossi": no comma, but a given name behind one word that is none; -1 elsewhere.
    private static int NameBehindPlace(string text, int place)
    {
        int end = PersonName.WordEnd(text, place), name = PersonName.SkipBlanks(text, end);
        bool isName = name > end && char.IsUpper(text[place]) && !IsGivenName(text.AsSpan(place, end - place)) && name < text.Length
            && IsGivenName(text.AsSpan(name, PersonName.WordEnd(text, name) - name)) && PersonName.TryRead(text, name, out var person) && person.Words > 1;
        return isName ? name : -1;
    }

    // "à Rome, Italie, Luc Morin": one word that is no given name, and names behind the next comma.
    private static int BehindCountry(string text, int at)
    {
        int comma = text.IndexOf(',', Math.Min(at, text.Length));
        if (comma < 0 || text.AsSpan(at, comma - at).Trim().Contains(' ') || IsGivenName(text.AsSpan(at, comma - at).Trim())) return at;
        int name = PersonName.SkipBlanks(text, comma + 1);
        return name < text.Length && PersonName.TryRead(text, name, out var person) && person.Words > 1 ? name : at;
    }

    private static bool HasDigitOrBar(ReadOnlySpan<char> text)
    {
        // Most lines are ASCII, where a vector of characters is looked at in one step.
        if (text.IndexOfAnyInRange('0', '9') >= 0 || text.Contains('|')) return true;
        int at = text.IndexOfAnyExceptInRange('\0', '\x7F');
        for (; at >= 0 && at < text.Length; at++)
            if (char.IsDigit(text[at]) || IsBar(text[at])) return true;
        return false;
    }

    // "13. April 2017Autor: inkpot": digits may be glued to a capital.
    private static bool StartsWord(string text, int at) =>
        char.IsLetter(text[at]) && !char.IsLetter(text[at - 1]) && (char.IsUpper(text[at]) || !char.IsDigit(text[at - 1]));

    private static bool IsBar(char c) => BylineContext.IsBar(c) || c == '·';

    // "July 24, 2019 by Ann Lee", "Politics | By Ann Lee": before "by" stands a date, or a bar.
    private static BylineOpening? BehindPrefix(string text, int start)
    {
        // "Aus Bonn berichtet Ann Lee": behind the place only a label says that an author follows.
        bool fromPlace = char.IsUpper(text[start]) && Prepositions.TryMatch(text, start, out _, out bool ofDate) && !ofDate;
        // "Posted in Politics by Ann Lee": a word of publication stands for the date.
        bool digit = NoNames.TryMatch(text, start, out _, out var first) && first == NoName.Date, bar = false;
        if (!digit && !fromPlace && !HasDigitOrBar(text.AsSpan(start, Math.Min(text.Length - start, LongestPrefix + 1)))) return null;
        for (int at = start; at < text.Length && at - start <= LongestPrefix; at++)
        {
            digit |= char.IsDigit(text[at]);
            if (!char.IsWhiteSpace(text[at])) bar = IsBar(text[at]) || (bar && char.IsLetter(text[at]) && at > 0 && char.IsWhiteSpace(text[at - 1]));
            if (at == start || !StartsWord(text, at) || !(digit || bar || fromPlace)) continue;
            if (!Introductions.TryMatch(text, at, out int length, out var kind) && !GluedIntroduction.TryRead(text, at, out length)) continue;
            if (kind is not (Introduction.Preposition or Introduction.Label) || length == 0) continue;
            if (!digit && !bar && !(kind == Introduction.Label && SaysAuthor(text, at, length))) continue;
            return Skip(text, at, at + length, kind == Introduction.Label);
        }
        return null;
    }
}
