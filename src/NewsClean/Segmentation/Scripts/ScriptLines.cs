using NewsClean.Segmentation.Lines;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Scripts;

/// <summary>
/// The scripts, style sheets and JSON in dumps of all text nodes (<c>textContent</c>, <c>text_content()</c>, <c>itertext()</c>), which no reader of the page ever
/// saw. They become blocks of their own, apart from the page's text; the program that an article quotes stays text.
/// </summary>
internal static class ScriptLines
{
    // Of 183 dumps of all text nodes half are scripts for three quarters and more; of 2,287 that show what readers saw none for more than 0.28, a guide to a language.
    private const double LeastShare = 0.3;

    // Elsewhere only lines that nobody has typed count: no article quotes a line as long.
    private const int LongLine = 400;

    // Names and values between two lines of a script: "true,", "fiftyPercentAdRefresh"; and comments, which may be sentences.
    private const int WidestGap = 4, LongestComment = 100;

    // Two of these stand in no page's text, and in any page's scripts.
    private static readonly string[] s_marks =
        ["window.", "document.", "function(", "function (", "@context", "dataLayer", "googletag", "gtag(", "jQuery", "@media", "!important",
            "{display:", "__next", "[]).push", "addEventListener", "className"];
    private const int FewestMarks = 2;

    /// <summary>The <paramref name="lines"/> of <paramref name="text"/> with those marked that belong to scripts, and cut where text stands beside a script.</summary>
    public static List<Line> Mark(string text, List<Line> lines)
    {
        if (!text.Contains('{')) return lines;
        var found = new bool[lines.Count];
        long all = 0, inScripts = 0, inLong = 0;
        int? marks = null; // looked for where something may be a script, and once
        for (int i = 0; i < found.Length; i++)
        {
            int length = lines[i].Length;
            all += length;
            var line = lines[i].In(text);
            if (!(found[i] = ProgramLine.Is(line) || (length >= LongLine && ProgramLine.HoldsOne(line) && (marks ??= CountMarks(text)) > 0))) continue;
            inScripts += length;
            if (length >= LongLine) inLong += length;
        }
        if (inScripts == 0) return lines;
        bool areMany = inScripts >= LeastShare * all && (marks ??= CountMarks(text)) >= FewestMarks;
        if (!areMany && inLong == 0) return lines;
        if (areMany) FillGaps(text, lines, found);
        var marked = new List<Line>(lines.Count);
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] && lines[i].Length >= LongLine) InlineScripts.Cut(text, lines[i], marked);
            else marked.Add(lines[i] with { IsScript = found[i] && areMany });
        }
        return marked;
    }

    /// <summary>The <paramref name="lines"/> that are no script; where one stood between two, a paragraph ends.</summary>
    public static List<Line> Others(List<Line> lines)
    {
        var others = new List<Line>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsScript) continue;
            bool behind = i > 0 && lines[i - 1].IsScript && others.Count > 0;
            others.Add(behind ? lines[i] with { BlankLinesBefore = Math.Max(1, lines[i].BlankLinesBefore), InsideLine = false } : lines[i]);
        }
        return others;
    }

    /// <summary>
    /// The <paramref name="blocks"/> of the page's text, and among them one for each run of scripts among the <paramref name="lines"/>, in the order
    /// of the source.
    /// </summary>
    public static List<TextBlock> Insert(string text, List<Line> lines, List<TextBlock> blocks)
    {
        var all = new List<TextBlock>(blocks.Count);
        int at = 0;
        for (int first = 0; first < lines.Count; first++)
        {
            if (!lines[first].IsScript) continue;
            int next = first + 1;
            while (next < lines.Count && lines[next].IsScript) next++;
            while (at < blocks.Count && blocks[at].Start < lines[first].Start) all.Add(blocks[at++]);
            all.Add(LineJoiner.Block(text, lines, first, next, next - first) with { IsScript = true });
            first = next;
        }
        all.AddRange(blocks[at..]);
        return all;
    }

    private static int CountMarks(string text)
    {
        int marks = 0;
        foreach (string mark in s_marks) if (text.Contains(mark, StringComparison.Ordinal)) marks++;
        return marks;
    }

    // A line between two of a script belongs to it where it is a name that no page shows, or stands in a comment or inside brackets: a headline between two scripts is the page's.
    private static void FillGaps(string text, List<Line> lines, bool[] found)
    {
        int last = Array.IndexOf(found, true), depth = 0;
        for (int i = last; i < found.Length; i++)
        {
            if (!found[i]) continue;
            int gap = i - last - 1;
            bool isComment = gap is > 0 and <= LongestComment && OpensComment(lines[last].In(text))
                && text.AsSpan(lines[last].End, lines[i].End - lines[last].End).Contains("*/", StringComparison.Ordinal);
            if (isComment || (gap is > 0 and <= WidestGap && AreOfProgram(text, lines[(last + 1)..i], depth > 0))) found.AsSpan(last + 1, gap).Fill(true);
            else if (gap > 0) depth = 0;
            depth = Math.Max(0, depth + Opened(lines[i].In(text)));
            last = i;
        }
    }

    private static bool OpensComment(ReadOnlySpan<char> line) => line.LastIndexOf("/*") is var open && open >= 0 && line.LastIndexOf("*/") < open;

    // Brackets that the line opens, less those that it closes.
    private static int Opened(ReadOnlySpan<char> line)
    {
        int opened = 0;
        foreach (char c in line) opened += c is '{' or '(' or '[' ? 1 : c is '}' or ')' or ']' ? -1 : 0;
        return opened;
    }

    private static bool AreOfProgram(string text, List<Line> lines, bool inBrackets)
    {
        foreach (var line in lines)
        {
            var span = line.In(text);
            bool isName = char.IsAsciiLetterLower(span[0]) && !span.Contains(' ');
            if (!isName && !(inBrackets && !char.IsUpper(span[0]) && !Characters.IsUnspacedScript(span[0]) && !Characters.IsSentenceEnd(span[^1]))) return false;
        }
        return true;
    }
}
