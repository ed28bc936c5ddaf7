using System.Text;
using Line = NewsClean.Segmentation.LineReader.Line;

namespace NewsClean.Segmentation;

/// <summary>
/// Dumps in Markdown, as html2text and readers for language models write them: what a reader sees of each block, without the signs of headings, lists, quotes
/// and emphasis, without addresses of links and pictures (CommonMark 0.31.2: chapters 4.2, 5.1, 5.2, 6.2 to 6.4). Other text stays as it is.
/// </summary>
internal static class MarkdownDump
{
    // Of pages that html2text wrote, each has nine links or headings for a hundred lines, most have thirty and more; of other dumps the one that quotes Markdown has two.
    private const int FewestMarks = 3, MostLinesForOne = 25;

    private const int Html2TextWidth = 78;

    // Pictures are in links, which may be in another; what goes deeper, or is longer than any address in use, is no link. Both keep the work on hostile pages within bounds.
    private const int DeepestBracket = 8, LongestLink = 8_192;

    /// <summary>Is <paramref name="text"/> written in Markdown? Links tell, <c>[Ann Lee](https://example.org/ann)</c>, and headings, <c>## The bridge</c>, beside one.</summary>
    public static bool Is(string text, List<Line> lines)
    {
        int links = 0, headings = 0;
        for (int at = 0; (at = text.IndexOf("](", at, StringComparison.Ordinal)) >= 0; at += 2)
            if (at + 2 < text.Length && IsAddress(text.AsSpan(at + 2))) links++;
        if (links == 0) return false;
        foreach (var line in lines)
            if (text[line.Start] == '#' && MarksBefore(text.AsSpan(line.Start, line.End - line.Start)) > 0) headings++;
        return links + headings >= FewestMarks && (links + headings) * MostLinesForOne >= lines.Count;
    }

    /// <summary>Does <paramref name="before"/> go on in <paramref name="next"/>? In Markdown a line end is a blank, unless a heading, entry, quote or row begins, or two blanks break it.</summary>
    public static bool GoesOn(string text, Line before, Line next)
    {
        if (next.BlankLinesBefore > 0) return false;
        bool isBroken = text[before.End - 1] == '\\' || (before.End + 1 < text.Length && text[before.End] == ' ' && text[before.End + 1] == ' ');
        if (text[before.Start] == '#' && !IsFull(text, before, next)) return false;
        if (isBroken || text[before.Start] == '|' || text[next.Start] is '#' or '|' or '>') return false;
        // A menu, a link a line.
        if (text[before.End - 1] == ')' && text[next.Start] is '[' or '!') return false;
        return !StartsEntry(text.AsSpan(next.Start, next.End - next.Start));
    }

    /// <summary>The blocks as a reader sees them, without those that show no text: pictures, rules ("* * *"), what is left of a link.</summary>
    public static List<TextBlock> Read(List<TextBlock> blocks)
    {
        var (shown, read) = (new StringBuilder(), new List<TextBlock>(blocks.Count));
        foreach (var block in blocks)
        {
            shown.Clear();
            WriteShown(block.Text.AsSpan(MarksBefore(block.Text)), shown);
            string text = shown.ToString().Trim();
            if (text.AsSpan().IndexOfAnyExcept("*_- ") >= 0) read.Add(text.Length < block.Text.Length ? block with { Text = text, IsRendered = true } : block);
        }
        return read;
    }

    // A heading ends with its line (CommonMark, chapter 4.2), but html2text breaks it where its width ends.
    private static bool IsFull(string text, Line before, Line next)
    {
        int word = text.AsSpan(next.Start, next.End - next.Start).IndexOf(' ');
        int end = before.End - before.Start;
        return end <= Html2TextWidth && end + 1 + (word < 0 ? next.End - next.Start : word) > Html2TextWidth;
    }

    // "* Home", "- Home", "3. Home".
    private static bool StartsEntry(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits + 1 < line.Length && line[digits + 1] == ' ' && (digits is > 0 and < 4 ? line[digits] is '.' or ')' : digits == 0 && line[0] is '*' or '-' or '+');
    }

    private static bool IsAddress(ReadOnlySpan<char> target) =>
        target[0] is '/' or '#' or '<' or '.' or '?' || target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    // "# Headline", "> Quote", "  * [Home](/)", and one in the other.
    private static int MarksBefore(ReadOnlySpan<char> text)
    {
        int at = 0;
        for (int next = at; next < text.Length; at = next)
        {
            int signs = next;
            while (signs < text.Length && char.IsAsciiDigit(text[signs])) signs++;
            signs = signs > next && text[signs..].StartsWith(". #") ? signs + 2 : next; // the last breadcrumb is the headline
            next = signs;
            while (signs < text.Length && text[signs] == '#') signs++;
            if (signs == next && text[next] is '>' or '*' or '-' or '+') signs++;
            if (signs == next || signs - next > 6) break;
            bool quote = text[next] == '>';
            if (signs < text.Length && !quote && text[signs] != ' ') break;
            next = signs;
            while (next < text.Length && text[next] == ' ') next++;
        }
        return at;
    }

    private static void WriteShown(ReadOnlySpan<char> text, StringBuilder shown)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]))) shown.Append(text[++at]);
            else if (c is '!' or '[' && TryLink(text[at..], shown, out int length)) at += length - 1;
            else if (c == ']' && EndOfLink(text[at..]) is > 0 and var rest) at += rest - 1;
            else if (c == '[' && at == text.Length - 1) continue; // the link's text is a block of its own
            else if (c is '*' or '_' && IsEmphasis(text, at, out int signs)) at += signs - 1;
            else shown.Append(c);
        }
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
        if (end < 0) return false;
        if (open == 0) WriteShown(text[1..close], shown); // a picture shows, not its description
        length = end + 1;
        return true;
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

    // "**By Ann Lee**", "_The ferry_": up to three signs with a word on one side alone. Not "5 * 3" and "snake_case".
    private static bool IsEmphasis(ReadOnlySpan<char> text, int at, out int signs)
    {
        signs = 1;
        while (at + signs < text.Length && text[at + signs] == text[at]) signs++;
        bool left = at > 0 && !char.IsWhiteSpace(text[at - 1]), right = at + signs < text.Length && !char.IsWhiteSpace(text[at + signs]);
        bool inWord = left && right && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + signs]);
        return signs <= 3 && (left || right) && !(inWord && text[at] == '_');
    }
}
