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

    /// <summary>Is <paramref name="text"/> written in Markdown? Links tell, <c>[Ann Lee](https://example.org/ann)</c>, and headings, <c>## The bridge</c>, beside one.</summary>
    public static bool Is(string text, List<Line> lines)
    {
        int links = 0, headings = 0;
        for (int at = 0; (at = text.IndexOf("](", at, StringComparison.Ordinal)) >= 0; at += 2)
            if (at + 2 < text.Length && MarkdownInline.IsAddress(text.AsSpan(at + 2))) links++;
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
        // A heading ends with its line (CommonMark, chapter 4.2), but html2text breaks it where its width ends.
        if (text[before.Start] == '#' && !LineWrap.EndsForWidth(text, before, next, Html2TextWidth)) return false;
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
            MarkdownInline.Write(WithoutMarks(block.Text), shown);
            string text = shown.ToString().Trim();
            if (text.AsSpan().IndexOfAnyExcept(Rule) >= 0) read.Add(text.Length < block.Text.Length ? block with { Text = text, IsRendered = true } : block);
        }
        return read;
    }

    // "# Headline", and "# Headline #", which a blank sets off (CommonMark, chapter 4.2): not "A talk on C#".
    private static ReadOnlySpan<char> WithoutMarks(string block)
    {
        var text = block.AsSpan(MarksBefore(block));
        var open = text.TrimEnd('#');
        return block[0] == '#' && open.Length < text.Length && open.EndsWith(" ") ? open : text;
    }

    // "=====" and "-----" below a heading (CommonMark, chapter 4.3), "***" between two paragraphs.
    private static bool IsUnderline(string text, Line line) =>
        line.End - line.Start > 1 && text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(Rule) < 0;

    // A paragraph goes on in "2. May", not in "1. May"; an entry ends where any begins (CommonMark, chapter 5.2).
    private static bool StartsEntry(string text, Line first, Line next) => NumberOf(text, next) is var number && number >= 0 && (number <= 1 || NumberOf(text, first) >= 0);

    private static int NumberOf(string text, Line line) => ListEntry.NumberOf(text.AsSpan(line.Start, line.End - line.Start));

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
}
