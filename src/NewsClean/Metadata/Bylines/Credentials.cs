using NewsClean.Metadata.Agencies;
using NewsClean.Segmentation;

namespace NewsClean.Metadata.Bylines;

/// <summary>Letters behind a name that sites print as part of it: <c>Ann Lee, PhD</c>, <c>Bo Ek, M.D.</c>, <c>Cy Day, MdB</c>.</summary>
internal static class Credentials
{
    // "PharmD", "DACVB", "Ph.D."
    private const int Longest = 7;

    /// <summary>The name with the credentials that follow it.</summary>
    public static PersonName Extend(ReadOnlySpan<char> text, PersonName name)
    {
        for (int at = name.End; at + 2 < text.Length && text[at] == ',' && text[at + 1] is ' ' or '\u00A0';)
        {
            int end = Read(text, at + 2, Characters.IsCapitals(text[name.Start..name.End]));
            if (end == 0) break;
            name = name with { End = at = end };
        }
        return name;
    }

    // Two capitals or more in one short word that is no agency and no place.
    private static int Read(ReadOnlySpan<char> text, int start, bool capital)
    {
        int end = start, capitals = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '®')) capitals += char.IsUpper(text[end++]) ? 1 : 0;
        bool closes = end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/');
        if (end - start is < 2 or > Longest || capitals < 2 || !closes || AgencyNames.TryMatch(text, start, out _, out _)) return 0;
        if (NameWords.Roles.TryMatch(text, start, out int length, out _) && length >= end - start - 1) return end;
        return capital || NameWords.NoNames.TryMatch(text, start, out _, out _)
            || (end < text.Length && text[end] == ' ' && end + 1 < text.Length && char.IsUpper(text[end + 1])) ? 0 : end;
    }
}
