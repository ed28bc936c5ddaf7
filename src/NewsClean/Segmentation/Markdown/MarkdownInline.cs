using System.Text;

namespace NewsClean.Segmentation.Markdown;

/// <summary>What a reader sees of a block of Markdown: links by their text, emphasis without its signs, no pictures (CommonMark 0.31.2: chapters 2.4, 6.2 to 6.4).</summary>
internal static class MarkdownInline
{
    // Longer emphasis is none: the signs have another meaning. It keeps the work on hostile pages within bounds.
    private const int LongestEmphasis = 500;

    // Pictures are in links, which may be in another; what goes deeper, or is longer than any address in use, is no link. Both keep the work on hostile pages within bounds.
    private const int DeepestBracket = 8, LongestLink = 8_192;

    /// <summary>Adds what <paramref name="text"/> shows to <paramref name="shown"/>.</summary>
    public static void Write(ReadOnlySpan<char> text, StringBuilder shown)
    {
        var closers = new List<int>();
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]))) shown.Append(text[++at]);
            else if (c == MarkdownMask.Hidden)
            {
                if (at + 1 < text.Length && text[at + 1] == ' ' && shown is [.., ' ']) at++; // blanks on either side are one
            }
            else if (c == '\\' && at + 1 < text.Length && text[at + 1] == ' ') continue; // Pandoc's blank that does not break (its manual: all_symbols_escapable)
            else if (c is '!' or '[' && TryLink(text[at..], shown, out int length)) at += length - 1;
            else if (c == ']' && EndOfLink(text[at..]) is > 0 and var rest) at += rest - 1;
            else if (c == '[' && at == text.Length - 1) continue; // the link's text is a block of its own
            else if (c is '*' or '_')
            {
                int signs = RunLength(text, at);
                if (!closers.Remove(at) && !Opens(text, at, signs, closers)) shown.Append(text.Slice(at, signs));
                at += signs - 1;
            }
            else shown.Append(c);
        }
    }

    private static int RunLength(ReadOnlySpan<char> text, int at)
    {
        int end = text[at..].IndexOfAnyExcept(text[at]);
        return end < 0 ? text.Length - at : end;
    }

    // "**By Ann Lee**", "_The ferry_": up to three signs before a word, and as many behind one. Not "5 * 3", "snake_case", "f***".
    private static bool Opens(ReadOnlySpan<char> text, int at, int signs, List<int> closers)
    {
        int word = at + signs;
        if (signs > 3 || word >= text.Length || char.IsWhiteSpace(text[word]) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) return false;
        for (int end = Math.Min(text.Length, at + LongestEmphasis), close = word; close < end; close++)
        {
            if (text[close] != text[at]) continue;
            int run = RunLength(text, close), behind = close + run;
            if (run == signs && !char.IsWhiteSpace(text[close - 1]) && (behind == text.Length || !char.IsLetterOrDigit(text[behind])) && !closers.Contains(close))
            {
                closers.Add(close);
                return true;
            }
            close = behind - 1;
        }
        return false;
    }

    // "[Ann Lee](/people/ann "Ann's page")", "![The bridge](/b.jpg)", "[![The bridge](/b.jpg)](/bridge)".
    private static bool TryLink(ReadOnlySpan<char> text, StringBuilder shown, out int length)
    {
        length = 0;
        int open = text[0] == '!' ? 1 : 0;
        if (open >= text.Length || text[open] != '[') return false;
        int close = Closing(text, open, '[', ']');
        if (close < 0 || close + 1 >= text.Length || text[close + 1] != '(') return false;
        int end = Closing(text, close + 1, '(', ')');
        if (end < 0 || !IsTarget(text[(close + 2)..end])) return false;
        if (open == 0) Write(text[1..close], shown); // a picture shows, not its description
        length = end + 1;
        return true;
    }

    // An address, which a dump may have broken, or a word alone, with or without a title behind it.
    private static bool IsTarget(ReadOnlySpan<char> target)
    {
        target = target.Trim();
        if (target.IsEmpty || IsAddress(target)) return true;
        int blank = target.IndexOf(' ');
        return blank < 0 || target[(blank + 1)..].TrimStart()[0] is '"' or '\'' or '(';
    }

    // "](/people/ann)" behind a link's text that is a block of its own.
    private static int EndOfLink(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[1] == '(' && IsAddress(text[2..]) && Closing(text, 1, '(', ')') is > 0 and var end ? end + 1 : 0;

    // The bracket that closes the one at `open`; those in between come in pairs.
    private static int Closing(ReadOnlySpan<char> text, int open, char opening, char closing)
    {
        int depth = 0;
        for (int at = open; at < Math.Min(text.Length, open + LongestLink); at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == opening && ++depth > DeepestBracket) return -1;
            else if (text[at] == closing && --depth == 0) return at;
        }
        return -1;
    }

    /// <summary>Does <paramref name="target"/> begin as an address does: <c>/people</c>, <c>https://example.org</c>?</summary>
    public static bool IsAddress(ReadOnlySpan<char> target) =>
        target[0] is '/' or '#' or '<' or '.' or '?' || target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
