using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Markdown;

/// <summary>
/// HTML in Markdown, which has no signs of its own for it: <c>&lt;div class="story"&gt;</c>, <c>&lt;/a&gt;</c>, <c>&lt;!-- --&gt;</c>, over as many lines as they take (CommonMark
/// 0.31.2, chapter 6.6). Not <c>a &lt; b</c>, <c>&lt;3</c>, <c>&lt;ann@gazette.example&gt;</c>.
/// </summary>
internal static class MarkdownTags
{
    private const int LongestName = 32;

    /// <summary>
    /// How many characters the tag takes that <paramref name="text"/> opens with; 0 where it is none. A second "&lt;" outside of quotes ends the
    /// search: pages full of them cost no more than others.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        int at = text.Length > 1 && text[1] == '/' ? 2 : 1;
        int name = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-')) at++;
        if (at == name || at == text.Length || !char.IsAsciiLetter(text[name])) return 0;
        if (text[at] is not ('>' or '/') && !Characters.IsBlank(text[at])) return 0;
        if (!IsElement(text[name..at])) return 0;
        int attributes = at;
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '>': return IsAttributes(text[attributes..at]) ? at + 1 : 0;
                case '<': return 0;
                case '"' or '\'' when text[at - 1] == '=':
                    int close = text[(at + 1)..].IndexOf(text[at]);
                    if (close < 0) return 0;
                    at += close + 2;
                    break;
                case '\n':
                    at++; // lines of a quote begin with ">"
                    while (at < text.Length && text[at] is ' ') at++;
                    if (at + 1 < text.Length && text[at] == '>' && text[at + 1] == ' ') at++;
                    break;
                default: at++; break;
            }
        }
        return 0;
    }

    // "<div>", "<amp-img>"; not "List<String>", "<Applause>".
    private static bool IsElement(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return false;
        Span<char> lower = stackalloc char[LongestName];
        return name.Contains('-') || HtmlTags.IsKnown(lower[..name.ToLowerInvariant(lower)]);
    }

    // Nothing, a slash, one word, or values: not "a <b and c> d".
    private static bool IsAttributes(ReadOnlySpan<char> text) => text.Contains('=') || !text.Trim().ContainsAny(' ', '\n');

    /// <summary>How browsers show the element of <paramref name="tag"/>.</summary>
    public static HtmlDisplay DisplayOf(ReadOnlySpan<char> tag)
    {
        var rest = tag[(tag[1] == '/' ? 2 : 1)..];
        int length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length])) length++;
        if (length > LongestName) return HtmlDisplay.Inline;
        Span<char> name = stackalloc char[LongestName];
        return HtmlTags.Of(name[..rest[..length].ToLowerInvariant(name)]).Display;
    }
}
