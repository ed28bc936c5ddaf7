namespace NewsClean.Segmentation.Markdown;

/// <summary>
/// Attributes as Pandoc writes them behind headings, links, pictures and spans: <c>{#bridge .headline data-id="12"}</c>, over as many lines as they take (Pandoc's
/// manual: header_attributes, link_attributes, bracketed_spans). Not <c>{0}</c>, <c>{ return x; }</c>.
/// </summary>
internal static class MarkdownAttributes
{
    /// <summary>
    /// How many characters the attributes take that <paramref name="text"/> opens with; 0 where these are none. A second "{" outside of quotes ends
    /// the search: pages full of them cost no more than others.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '{') return 0;
        int count = 0;
        for (int at = 1; ; count++)
        {
            at = BehindBlanks(text, at);
            if (at == text.Length) return 0;
            if (text[at] == '}') return count > 0 ? at + 1 : 0;
            int end = EndOfOne(text, at, count > 0);
            if (end < 0) return 0;
            at = end;
        }
    }

    // "#bridge", ".headline", "=html", "data-id="12"", "width=50%"; behind these words, as identifiers of pages in use have blanks: "#link_Ann Lee".
    private static int EndOfOne(ReadOnlySpan<char> text, int at, bool mayBeWord)
    {
        int end = EndOfWord(text, at);
        if (text[at] is '#' or '.' or '=') return end > at + 1 ? end : -1;
        int sign = text[at..end].IndexOf('=');
        if (sign <= 0) return mayBeWord && end > at ? end : -1;
        if (at + sign + 1 < end || end == text.Length || text[end] != '"') return end;
        do // a quote in the value stands behind a backslash
        {
            int close = text[(end + 1)..].IndexOfAny('"', '\\');
            if (close < 0) return -1;
            end += close + 1;
            if (text[end] == '\\') end++;
            else return end + 1 < text.Length && (text[end + 1] == '}' || Characters.IsBlank(text[end + 1])) ? end + 1 : -1;
        }
        while (end < text.Length);
        return -1;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is not ('{' or '}' or '"') && !Characters.IsBlank(text[at])) at++;
        return at;
    }

    // Lines of a quote begin with ">".
    private static int BehindBlanks(ReadOnlySpan<char> text, int at)
    {
        for (bool begins = false; at < text.Length && (Characters.IsBlank(text[at]) || (begins && text[at] == '>')); at++) begins |= text[at] == '\n';
        return at;
    }
}
