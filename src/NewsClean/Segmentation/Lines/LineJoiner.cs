using System.Text;
using NewsClean.Segmentation.Markdown;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Lines;

/// <summary>Makes blocks of lines: a line each, but lines that one sentence was broken into become one block again.</summary>
internal static class LineJoiner
{
    /// <summary>Joins <paramref name="lines"/> of Markdown.</summary>
    public static List<TextBlock> JoinMarkdown(string text, List<Line> lines)
    {
        var blocks = new List<TextBlock>(lines.Count);
        for (int first = 0; first < lines.Count;)
        {
            int next = first + 1;
            while (next < lines.Count && MarkdownDump.GoesOn(text, lines[first], lines[next - 1], lines[next]))
            {
                lines[next] = lines[next] with { Start = MarkdownDump.BehindQuoteMark(text, lines[next]) };
                next++;
            }
            blocks.Add(Block(text, lines, first, next, 1));
            first = next;
        }
        return blocks;
    }

    /// <summary>Joins <paramref name="lines"/> of <paramref name="text"/> where the <see cref="LineBreakRules"/> say so.</summary>
    /// <param name="text">The dump.</param>
    /// <param name="lines">Lines of it.</param>
    /// <param name="hasAddresses">Has it addresses behind its links, which are no words of the page? See <see cref="Links.LinkAddresses"/>.</param>
    public static List<TextBlock> Join(string text, List<Line> lines, bool hasAddresses = false)
    {
        var rules = new LineBreakRules(text, lines, hasAddresses);
        var blocks = new List<TextBlock>(lines.Count);
        for (int first = 0; first < lines.Count;)
        {
            int next = first + 1;
            while (next < lines.Count && rules.GoesOn(first, next)) next++;
            blocks.Add(Block(text, lines, first, next, rules.CountLines(first, next)));
            first = next;
        }
        return blocks;
    }

    /// <summary>One block of the lines from <paramref name="first"/> to the one before <paramref name="next"/>, which count as <paramref name="count"/>.</summary>
    public static TextBlock Block(string text, List<Line> lines, int first, int next, int count)
    {
        var (start, end) = (lines[first].Start, lines[next - 1].End);
        string joined = next == first + 1 ? text[start..end] : JoinText(text, lines, first, next);
        return new TextBlock(start, end, joined, lines[first].BlankLinesBefore, count) { InsideLine = lines[first].InsideLine };
    }

    private static string JoinText(string text, List<Line> lines, int first, int next)
    {
        var joined = new StringBuilder();
        for (int i = first; i < next; i++)
        {
            var line = lines[i].In(text);
            if (joined.Length > 0 && TakesSpace(joined[^1], line[0])) joined.Append(' ');
            joined.Append(line);
        }
        return joined.ToString();
    }

    private static bool TakesSpace(char before, char after) =>
        !Characters.AttachesToWordBefore(after) && !Characters.AttachesToWordAfter(before)
        && !(Characters.IsUnspaced(before) && Characters.IsUnspaced(after));
}
