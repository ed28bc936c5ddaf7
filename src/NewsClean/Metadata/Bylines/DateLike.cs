using NewsClean.Metadata.Dates;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Tells the lines of dates and reading times that stand beside bylines, without reading what day they give.</summary>
internal static class DateLike
{
    private const int LongestLine = 70;

    /// <summary>True for <c>3 May 2019</c>, <c>04.02.2022 | 13:10</c> and <c>7 min read</c>; false for <c>589</c> and for sentences.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine || Chars.NextDigit(text, 0) < 0) return false;
        int digits = 0, signs = 0;
        bool word = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i])) digits++;
            else if (text[i] is '.' or '/' or '-' or ':' && i > 0 && char.IsDigit(text[i - 1])) signs++;
            else if (!word && char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1])))
                word = NoNames.TryMatch(text, i, out _, out var kind) && kind == NoName.Date;
        }
        return digits > 0 && (word || (digits >= 3 && signs > 0));
    }
}
