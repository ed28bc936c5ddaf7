using System.Text;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Links;

/// <summary>
/// Dumps in which low lines take the place of the blanks in links, and stars stand around headings, as the program html2text of Debian (not Python's, which writes Markdown)
/// writes them: <c>****** Ferry line closes ******</c>, <c>By Maren_Tolvik</c>. Blocks show what a reader sees of the page.
/// </summary>
/// <remarks>All of 180 news pages that it wrote have a heading with stars, and three and more lines with low lines. Of 2,287 other dumps none has both.</remarks>
internal static class UnderlinedLinks
{
    // "snake_case" stands in any text.
    private const int FewestLines = 3;

    // Six for the first level, one for the last; one star is a list's.
    private const int FewestStars = 2, MostStars = 6;

    // By hand two or three are put around a note: "** Update **".
    private const int FewestToTell = 4;

    /// <summary>Is the dump <paramref name="text"/> of <paramref name="lines"/> one of these?</summary>
    public static bool AreIn(string text, List<Line> lines)
    {
        if (!text.Contains('_') || !text.Contains("** ", StringComparison.Ordinal)) return false;
        bool heading = false;
        int opens = 0, underlined = 0;
        foreach (var line in lines)
        {
            var span = line.In(text);
            if (line.BlankLinesBefore > 0 || StarsBefore(span) > 0) opens = StarsBefore(span);
            heading |= opens >= FewestToTell && StarsBehind(span) == opens;
            if (IsUnderlined(span)) underlined++;
        }
        return heading && underlined >= FewestLines;
    }

    /// <summary><paramref name="lines"/> with headings set apart from what stands around them.</summary>
    public static List<Line> SetApart(string text, List<Line> lines)
    {
        var apart = new List<Line>(lines.Count);
        bool opens = false, ended = false;
        foreach (var line in lines)
        {
            var span = line.In(text);
            bool starts = StarsBefore(span) > 0;
            apart.Add((starts || ended) && line.BlankLinesBefore == 0 ? line with { BlankLinesBefore = 1 } : line);
            opens = starts || (opens && line.BlankLinesBefore == 0);
            ended = opens && StarsBehind(span) > 0;
            opens &= !ended;
        }
        return apart;
    }

    /// <summary><paramref name="blocks"/> as a reader sees them; those that show nothing are marks: what stands for a picture, <c>[The old mill]</c>.</summary>
    public static List<TextBlock> Show(List<TextBlock> blocks)
    {
        var shown = new StringBuilder();
        for (int i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Text.AsSpan();
            int before = StarsBefore(text), behind = before > 0 ? StarsBehind(text) : 0;
            if (behind > 0) text = text[before..^behind].Trim();
            shown.Clear();
            if (!IsPicture(text)) Write(text, shown);
            blocks[i] = blocks[i].ShownAs(shown.ToString());
        }
        return blocks;
    }

    private static bool IsPicture(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '[' && text.IndexOf(']') == text.Length - 1 && !Characters.IsSentenceEnd(text[^2]);

    private static void Write(ReadOnlySpan<char> text, StringBuilder shown)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (range.Start.Value > 0) shown.Append(' ');
            bool isName = HasOwnUnderlines(word);
            for (int i = 0; i < word.Length; i++) shown.Append(!isName && IsUnderline(word, i) ? ' ' : word[i]);
        }
    }

    private static bool IsUnderlined(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (HasOwnUnderlines(word)) continue;
            for (int i = 0; i < word.Length; i++) if (IsUnderline(word, i)) return true;
        }
        return false;
    }

    // Addresses, tags and calls of programs: "https://example.org/a_b", "ann_lee@example.org", "#save_the_mill", "read_line()".
    private static bool HasOwnUnderlines(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.") || word.StartsWith('#')
            || word.Contains("()", StringComparison.Ordinal) || LinkTarget.IsMail(word);

    // "Maren_Tolvik"; not "____", a field to fill in, and "_blank".
    private static bool IsUnderline(ReadOnlySpan<char> text, int at) =>
        text[at] == '_' && at > 0 && at + 1 < text.Length && text[at - 1] is not ('_' or ' ') && text[at + 1] is not ('_' or ' ');

    private static int StarsBefore(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept('*') is var stars && stars is >= FewestStars and <= MostStars && text[stars] == ' ' ? stars : 0;

    private static int StarsBehind(ReadOnlySpan<char> text) =>
        text.Length - 1 - text.LastIndexOfAnyExcept('*') is var stars && stars is >= FewestStars and <= MostStars && stars < text.Length && text[^(stars + 1)] == ' ' ? stars
        : text.Length is >= FewestStars and <= MostStars && !text.ContainsAnyExcept('*') ? text.Length : 0; // on a line of their own
}
