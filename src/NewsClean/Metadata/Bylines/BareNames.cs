using NewsClean.Metadata.Dates;
using NewsClean.Segmentation;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Reads names that no "by" introduces: a line of names with roles, or names beside a date. One word is not believed to be a name.</summary>
internal static class BareNames
{
    // Before the bar stands a date: "04.02.2022 | 13:10 Uhr |".
    private const int LongestDate = 70;

    private const double Confidence = 0.6;

    /// <summary>Reads a line that consists of names with roles, places or a date, without "by"; null where it does not.</summary>
    public static BylineReading? ReadLine(string text)
    {
        int start = BylineOpening.FirstWord(text);
        if (start >= text.Length || char.IsDigit(text[start])) return BehindDate(text, start);
        return text.Length > BylineReader.LongestBare || Introductions.TryMatch(text, start, out _, out _) ? null : ReadAt(text, start);
    }

    /// <summary>Reads names that begin at <paramref name="at"/>, behind a date or a bar; null where none do.</summary>
    public static BylineReading? ReadAt(string text, int at)
    {
        if (!MayOpenNames(text, at)) return null;
        var names = BylineNames.Read(text, at);
        return AreBelieved(names, at) && !IsCue(text, names) && !IsCredited(text, names.End) ? BylineReading.Of(text, at, names, Confidence) : null;
    }

    // "Pekka Aho kuvat": who took the pictures.
    private static bool IsCredited(string text, int end)
    {
        int at = PersonName.SkipBlanks(text, end);
        return at < text.Length && Introductions.TryMatch(text, at, out int length, out var kind) && kind == Introduction.Credit && at + length == text.Length;
    }

    // "تم نشره الجمعة 24 نيسان": in scripts without capitals "was published" looks like a name before a date.
    private static bool IsCue(string text, BylineNames names) =>
        names.Dated && CueReader.Whole(text.AsSpan(names.Names[0].Start, names.Names[0].End - names.Names[0].Start)) != DateCue.None;

    // "04.02.2022 | 13:10 Uhr | Ann Lee": a date, a bar, a name.
    private static BylineReading? BehindDate(string text, int start)
    {
        int bar = text.AsSpan(start).LastIndexOfAny('|', '•', '·');
        if (bar < 0 || bar > LongestDate) return null;
        int at = PersonName.SkipBlanks(text, start + bar + 1);
        var names = BylineNames.Read(text, at);
        return AreBelieved(names, at) && names.AllGiven ? BylineReading.Of(text, at, names, Confidence) with { Supported = true } : null;
    }

    private static bool AreBelieved(BylineNames names, int at) => names.FewestWords > 1 && names.Clean && names.Names[0].Start == at;

    // Names have two words or more, which most lines show at once not to begin with: a name, or a title before one.
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

    private static bool IsCapitalOrUncased(char c) => c < 128 ? char.IsAsciiLetterUpper(c) : char.IsLetter(c) && !Characters.IsLower(c);
}
