using System.Text;
using NewsClean.Segmentation.Lines;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Markdown;

/// <summary>
/// Dumps in Markdown, as html2text and readers for language models write them: what a reader sees of each block, without the signs of headings, lists, quotes
/// and emphasis, without addresses of links and pictures (CommonMark 0.31.2: chapters 4.2, 5.1, 5.2, 6.2 to 6.4). Other text stays as it is.
/// </summary>
internal static class MarkdownDump
{
    private const int Html2TextWidth = 78;

    // What rules and the lines below headings are made of.
    private const string Rule = "*_-= ";

    /// <summary>
    /// Does the block that starts with <paramref name="first"/> go on from <paramref name="before"/> in <paramref name="next"/>? In Markdown a line
    /// end is a blank, unless a heading, entry, quote or row begins, or two blanks break it.
    /// </summary>
    public static bool GoesOn(string text, Line first, Line before, Line next)
    {
        if (next.BlankLinesBefore > 0 || before.IsCode || next.IsCode) return false;
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

    /// <summary>
    /// The blocks of <paramref name="source"/> from <paramref name="start"/> on as a reader sees them, without those that show no text: pictures,
    /// rules ("* * *"), what is left of a link.
    /// </summary>
    public static List<TextBlock> Read(string source, int start)
    {
        var (masked, code) = MarkdownMask.Hide(source);
        var lines = LineReader.Read(masked, start);
        MarkCode(lines, code);
        var blocks = LineJoiner.JoinMarkdown(masked, lines);
        var (shown, read) = (new StringBuilder(), new List<TextBlock>(blocks.Count));
        int next = 0;
        foreach (var block in blocks)
        {
            while (next < code.Count && code[next].End <= block.Start) next++;
            if (next < code.Count && code[next].Start <= block.Start)
            {
                read.Add(block);
                continue;
            }
            shown.Clear();
            MarkdownInline.Write(WithoutMarks(block.Text), shown);
            string text = shown.ToString().Trim();
            if (text.AsSpan().IndexOfAnyExcept(Rule) >= 0) read.Add(text.Length < block.Text.Length ? block with { Text = text, IsRendered = true } : block);
        }
        return read;
    }

    /// <summary>
    /// How many characters the signs take that <paramref name="text"/> begins with: <c># Headline</c>, <c>&gt; Quote</c>, <c>* [Home](/)</c>, and one
    /// in the other.
    /// </summary>
    public static int MarksBefore(ReadOnlySpan<char> text)
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

    private static void MarkCode(List<Line> lines, List<(int Start, int End)> code)
    {
        int line = 0;
        foreach (var (start, end) in code)
        {
            while (line < lines.Count && lines[line].Start < start) line++;
            for (; line < lines.Count && lines[line].Start < end; line++) lines[line] = lines[line] with { IsCode = true };
        }
    }

    // "# Headline", and "# Headline #", which a blank sets off (CommonMark, chapter 4.2): not "A talk on C#". A backslash at the end has broken the line (chapter 6.7).
    private static ReadOnlySpan<char> WithoutMarks(string block)
    {
        var text = block.AsSpan(MarksBefore(block));
        if (text.EndsWith("\\") && !text.EndsWith("\\\\")) text = text[..^1];
        var open = text.TrimEnd('#');
        return block[0] == '#' && open.Length < text.Length && open.EndsWith(" ") ? open : text;
    }

    // "=====" and "-----" below a heading (CommonMark, chapter 4.3), "***" between two paragraphs.
    private static bool IsUnderline(string text, Line line) =>
        line.End - line.Start > 1 && text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(Rule) < 0;

    // A paragraph goes on in "2. May", not in "1. May"; an entry ends where any begins (CommonMark, chapter 5.2).
    private static bool StartsEntry(string text, Line first, Line next) => NumberOf(text, next) is var number && number >= 0 && (number <= 1 || NumberOf(text, first) >= 0);

    private static int NumberOf(string text, Line line) => ListEntry.NumberOf(text.AsSpan(line.Start, line.End - line.Start));
}
