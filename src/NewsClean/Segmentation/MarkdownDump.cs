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

    // Markdown sets blocks apart by blank lines or marks; where hardly any line begins so, each is a paragraph, and some reader's comment holds the links.
    private const int MostLinesForBlock = 8;

    private const int Html2TextWidth = 78;

    // What rules and the lines below headings are made of.
    private const string Rule = "*_-= ";

    // Longer emphasis is none: the signs have another meaning. It keeps the work on hostile pages within bounds.
    private const int LongestEmphasis = 500;

    // Pictures are in links, which may be in another; what goes deeper, or is longer than any address in use, is no link. Both keep the work on hostile pages within bounds.
    private const int DeepestBracket = 8, LongestLink = 8_192;

    /// <summary>Is <paramref name="text"/> written in Markdown? Links tell, <c>[Ann Lee](https://example.org/ann)</c>, and headings, <c>## The bridge</c>, beside one.</summary>
    public static bool Is(string text, List<Line> lines)
    {
        int links = 0, headings = 0;
        for (int at = 0; (at = text.IndexOf("](", at, StringComparison.Ordinal)) >= 0; at += 2)
            if (at + 2 < text.Length && IsAddress(text.AsSpan(at + 2))) links++;
        if (links == 0) return false;
        int begun = 0;
        foreach (var line in lines)
        {
            if (text[line.Start] == '#' && MarksBefore(text.AsSpan(line.Start, line.End - line.Start)) > 0) headings++;
            if (line.BlankLinesBefore > 0 || text[line.Start] is '#' or '*' or '-' or '>' or '|' or '[' or '!') begun++;
        }
        return links + headings >= FewestMarks && (links + headings) * MostLinesForOne >= lines.Count && begun * MostLinesForBlock >= lines.Count;
    }

    /// <summary>Does the block that starts with <paramref name="first"/> go on from <paramref name="before"/> in <paramref name="next"/>? In Markdown a line end is a blank, unless a heading, entry, quote or row begins, or two blanks break it.</summary>
    public static bool GoesOn(string text, Line first, Line before, Line next)
    {
        if (next.BlankLinesBefore > 0) return false;
        bool isBroken = text[before.End - 1] == '\\' || (before.End + 1 < text.Length && text[before.End] == ' ' && text[before.End + 1] == ' ');
        if (isBroken || text[before.Start] == '|' || text[next.Start] is '#' or '|') return false;
        if (text[before.Start] == '#' && !IsFull(text, before, next)) return false;
        if (text[next.Start] == '>') return text[first.Start] == '>' && BehindQuoteMark(text, next) < next.End && BehindQuoteMark(text, before) < before.End;
        // A menu, a link a line.
        if (text[before.Start] is '[' or '!' && text[before.End - 1] == ')' && text[next.Start] is '[' or '!') return false;
        return !IsUnderline(text, next) && !IsUnderline(text, before) && !StartsEntry(text, first, next);
    }

    /// <summary>Where the text of <paramref name="line"/> starts, which may begin as a quote's lines do.</summary>
    public static int BehindQuoteMark(string text, Line line)
    {
        int at = line.Start;
        if (text[at] != '>') return at;
        do at++;
        while (at < line.End && text[at] is ' ' or '>');
        return at;
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
            if (block.Text.Contains('#') && block.Text[^1] == '#') text = text.TrimEnd('#').TrimEnd(); // "# Headline #"
            if (text.AsSpan().IndexOfAnyExcept(Rule) >= 0) read.Add(text.Length < block.Text.Length ? block with { Text = text, IsRendered = true } : block);
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

    // "=====" and "-----" below a heading (CommonMark, chapter 4.3), "***" between two paragraphs.
    private static bool IsUnderline(string text, Line line) =>
        line.End - line.Start > 1 && text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(Rule) < 0;

    // "* Home", "- Home", "3. Home". A paragraph goes on in "2. May", not in "1. May"; an entry ends where any begins (chapter 5.2).
    private static bool StartsEntry(string text, Line first, Line next) => Number(text, next) is var number && number >= 0 && (number <= 1 || Number(text, first) >= 0);

    // 0 for "*", "-" and "+"; -1 where no entry begins.
    private static int Number(string text, Line line)
    {
        var entry = text.AsSpan(line.Start, line.End - line.Start);
        int digits = 0, number = 0;
        while (digits < Math.Min(3, entry.Length) && char.IsAsciiDigit(entry[digits])) number = (number * 10) + entry[digits++] - '0';
        if (digits + 1 >= entry.Length || entry[digits + 1] != ' ') return -1;
        return digits == 0 ? entry[0] is '*' or '-' or '+' ? 0 : -1 : entry[digits] is '.' or ')' ? number : -1;
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
        var closers = new List<int>();
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]))) shown.Append(text[++at]);
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
        if (open == 0) WriteShown(text[1..close], shown); // a picture shows, not its description
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
}
