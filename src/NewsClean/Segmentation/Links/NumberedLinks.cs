using System.Text;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Links;

/// <summary>
/// Dumps in which links have numbers, as lynx and elinks write them: <c>The [13]city council voted on the [14]bridge</c>, and at the end, headed "References", a list of
/// the addresses: <c>13. https://example.org/council</c>. Blocks show what a reader sees of the page. Other text stays as it is.
/// </summary>
/// <remarks>
/// The programs counted the numbers when they broke lines, so that these are joined before the numbers go. Shares were measured on 183 news pages that each of the two
/// programs wrote; what is no such dump has the numbers (footnotes, a bibliography) or the list, seldom both, and never numbers before words.
/// </remarks>
internal static class NumberedLinks
{
    // A number or two may be anything's.
    private const int FewestLinks = 3;

    // Of links' numbers 39 % and more stand before words, the others before pictures or behind another link; footnotes' never do.
    private const double LeastBeforeWords = 0.25;

    // The list has all links of lynx's dumps and 67 % and more of those of elinks, which counts buttons as well.
    private const double LeastListed = 0.5;

    // Up to 8 % of the list's lines are none of it: headings inside it, pieces of addresses that have line ends. Much text behind it says that it is no end.
    private const double MostOtherLines = 0.25;

    private const int LongestHeading = 40;

    /// <summary>The first of <paramref name="lines"/> that is of the list of addresses, its heading; -1 where links have no numbers.</summary>
    public static int ListIn(string text, List<Line> lines)
    {
        int at = text.IndexOf("[1]", StringComparison.Ordinal);
        if (at < 0) return -1;
        var numbers = new LinkNumbers();
        int last = at;
        for (int next; (next = text.AsSpan(at).IndexOf('[')) >= 0; at++)
        {
            at += next;
            if (numbers.TryRead(text, at, out int end)) last = end;
        }
        if (numbers.Last < FewestLinks || numbers.BeforeWords < LeastBeforeWords * numbers.Last) return -1;
        int entry = 0;
        while (entry < lines.Count && (lines[entry].Start < last || !IsEntry(text, lines, entry))) entry++;
        return entry > 0 && entry < lines.Count && IsList(text, lines, entry, numbers.Last) ? Heading(lines, entry) : -1;
    }

    /// <summary>The blocks as a reader sees them; those that show no text are marks: a link around a picture, a field of a form. Of the list its heading shows.</summary>
    /// <param name="text">The dump.</param>
    /// <param name="blocks">Its blocks above the list.</param>
    /// <param name="list">The lines of the list.</param>
    public static List<TextBlock> Read(string text, List<TextBlock> blocks, List<Line> list)
    {
        var (shown, read, numbers) = (new StringBuilder(), new List<TextBlock>(blocks.Count + 1), new LinkNumbers());
        foreach (var block in blocks)
        {
            shown.Clear();
            BrowserMarks.Write(block.Text, ref numbers, shown);
            read.Add(block.ShownAs(shown.ToString().Trim()));
        }
        read.Add(new TextBlock(list[0].Start, list[^1].End, text[list[0].Start..list[0].End], list[0].BlankLinesBefore, 1) { IsRendered = true });
        return read;
    }

    /// <summary>
    /// Behind the last of the <paramref name="lines"/> of the list that begins at <paramref name="list"/>: an address, an entry, or a piece of one.
    /// What follows is another page's.
    /// </summary>
    public static int EndOf(string text, List<Line> lines, int list)
    {
        int end = lines.Count;
        while (end > list + 1 && lines[end - 1].In(text) is var line && line.Contains(' ') && NumberOf(line, out _) < 0 && !LinkTarget.HasScheme(line)) end--;
        return end;
    }

    // Entries up to the end, their numbers those of links.
    private static bool IsList(string text, List<Line> lines, int first, int links)
    {
        int listed = 0, number = 0, others = 0;
        for (int i = first; i < lines.Count; i++)
        {
            int next = NumberOf(lines[i].In(text), out _);
            if (next > number && next <= links) (number, listed) = (next, listed + 1);
            else if (next < 0 && !LinkTarget.HasScheme(lines[i].In(text))) others++;
        }
        return listed >= LeastListed * links && others <= MostOtherLines * (lines.Count - first) && IsHeading(lines[first - 1]);
    }

    // "References", in the language of the program's user, and on the line below it "Visible links:", which not every version has.
    private static int Heading(List<Line> lines, int entry)
    {
        bool isSecond = entry > 1 && lines[entry].BlankLinesBefore == 0 && lines[entry - 1].BlankLinesBefore > 0 && IsHeading(lines[entry - 2]);
        return isSecond ? entry - 2 : entry - 1;
    }

    private static bool IsHeading(Line line) => line.Length <= LongestHeading;

    // "13. https://example.org/council", "14. mailto:council@example.org"; of elinks also "15. The bridge", what the link says of itself, with the address on the next line.
    private static bool IsEntry(string text, List<Line> lines, int line) =>
        NumberOf(lines[line].In(text), out var rest) > 0 && (LinkTarget.HasScheme(rest) || (line + 1 < lines.Count && LinkTarget.HasScheme(lines[line + 1].In(text))));

    private static int NumberOf(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        int digits = 0, number = 0;
        while (digits < Math.Min(7, line.Length) && char.IsAsciiDigit(line[digits])) number = (number * 10) + line[digits++] - '0';
        bool isNumber = digits > 0 && line[digits..].StartsWith(". ");
        rest = isNumber ? line[(digits + 2)..] : default;
        return isNumber ? number : -1;
    }
}
