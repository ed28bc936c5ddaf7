using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Markdown;

/// <summary>Tells dumps in Markdown from others.</summary>
internal static class MarkdownKind
{
    // Of pages that html2text wrote, each has nine links or headings for a hundred lines, most have thirty and more; of other dumps the one that quotes Markdown has two.
    private const int FewestMarks = 3, MostLinesForOne = 25;

    // Markdown sets blocks apart by blank lines or marks; where hardly any line begins so, each is a paragraph, and some reader's comment holds the links.
    private const int MostLinesForBlock = 8;

    // What sets a division off where Pandoc writes Markdown; GitHub's has HTML for it, with a blank line before and behind.
    private const string Fence = ":::", Division = "<div", EndOfDivision = "</div>";

    /// <summary>
    /// Is <paramref name="text"/> written in Markdown? Links tell, <c>[Ann Lee](https://example.org/ann)</c>, references,
    /// <c>[1]: https://example.org/ann</c>, divisions, <c>::: story</c>, and headings, <c>## The bridge</c>, beside one.
    /// </summary>
    /// <param name="text">The dump.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isLikely">Has it a header that such dumps have? Then one mark, heading or word in bold is enough.</param>
    public static bool Is(string text, List<Line> lines, bool isLikely)
    {
        int marks = CountLinks(text), headings = 0, begun = 0;
        bool mayDefine = text.Contains("]: ", StringComparison.Ordinal);
        if (marks == 0 && !mayDefine && !isLikely && !text.Contains(Fence, StringComparison.Ordinal) && !text.Contains(EndOfDivision, StringComparison.Ordinal)) return false;
        foreach (var line in lines)
        {
            bool division = text[line.Start] is ':' or '<' && IsDivision(text.AsSpan(line.Start, line.End - line.Start), line);
            if (division || (mayDefine && MarkdownReferences.IsDefinition(text.AsSpan(line.Start, line.End - line.Start)))) marks++;
            if (text[line.Start] == '#' && MarkdownDump.MarksBefore(text.AsSpan(line.Start, line.End - line.Start)) > 0) headings++;
            if (division || line.BlankLinesBefore > 0 || text[line.Start] is '#' or '*' or '-' or '>' or '|' or '[' or '!') begun++;
        }
        bool isMarked = marks > 0 && marks + headings >= FewestMarks && (marks + headings) * MostLinesForOne >= lines.Count;
        return (isMarked || (isLikely && (marks + headings > 0 || text.Contains("**", StringComparison.Ordinal)))) && begun * MostLinesForBlock >= lines.Count;
    }

    private static int CountLinks(string text)
    {
        int links = 0;
        for (int at = 0; (at = text.IndexOf("](", at, StringComparison.Ordinal)) >= 0; at += 2)
            if (at + 2 < text.Length && MarkdownInline.IsAddress(text.AsSpan(at + 2))) links++;
        return links;
    }

    private static bool IsDivision(ReadOnlySpan<char> text, Line line) =>
        text.StartsWith(Fence) || (line.BlankLinesBefore > 0 && (text.StartsWith(Division) || text.SequenceEqual(EndOfDivision)));
}
