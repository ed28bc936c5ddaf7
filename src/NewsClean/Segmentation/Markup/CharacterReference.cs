using AngleSharp.Html;

namespace NewsClean.Segmentation.Markup;

/// <summary>
/// A character reference in HTML as the parser reads it: <c>&amp;nbsp;</c>, also without its semicolon as in <c>&amp;nbspThe</c> where the HTML standard
/// allows that, <c>&amp;#8211;</c>, <c>&amp;#8211The</c>. Neither is <c>R&amp;D</c> nor <c>&amp;bogus;</c>, where the ampersand stands for itself.
/// </summary>
/// <param name="Length">Characters of the source, the ampersand and the semicolon with them; 0 where there is no reference.</param>
/// <param name="Units">UTF-16 code units that it stands for.</param>
internal readonly record struct CharacterReference(int Length, int Units)
{
    // "CounterClockwiseContourIntegral;" is the longest name.
    private const int LongestName = 32;

    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The reference that <paramref name="source"/> opens with, an ampersand.</summary>
    /// <param name="source">The source from the ampersand on.</param>
    /// <param name="text">What the parser made of it, from the reference's first character on.</param>
    public static CharacterReference Read(ReadOnlySpan<char> source, ReadOnlySpan<char> text)
    {
        if (source.Length < 2 || text.IsEmpty) return default;
        return source[1] == '#' ? Numeric(source, text) : Named(source[1..Math.Min(source.Length, 1 + LongestName)], text[0]);
    }

    private static CharacterReference Numeric(ReadOnlySpan<char> source, ReadOnlySpan<char> text)
    {
        bool hex = source.Length > 2 && source[2] is 'x' or 'X';
        int start = hex ? 3 : 2;
        var digits = source[Math.Min(source.Length, start)..];
        int end = hex ? digits.IndexOfAnyExcept(HexDigits) : digits.IndexOfAnyExceptInRange('0', '9');
        if (end < 0) end = digits.Length;
        if (end == 0) return default;
        bool closed = end < digits.Length && digits[end] == ';';
        return new CharacterReference(start + end + (closed ? 1 : 0), text.Length > 1 && char.IsHighSurrogate(text[0]) ? 2 : 1);
    }

    // The longest name that there is, as the standard asks for: "&notin;" is one character, "&notit;" is "¬it;".
    private static CharacterReference Named(ReadOnlySpan<char> rest, char first)
    {
        int end = 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end])) end++;
        if (end < rest.Length && rest[end] == ';') end++;
        for (; end > 1; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(rest[..end].ToString()) is { Length: > 0 } symbol)
                return symbol[0] == first ? new CharacterReference(1 + end, symbol.Length) : default;
        }
        return default;
    }
}
