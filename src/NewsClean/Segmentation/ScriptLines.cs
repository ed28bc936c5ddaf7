using Line = NewsClean.Segmentation.LineReader.Line;

namespace NewsClean.Segmentation;

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

    // Lines between two of a script that say nothing by themselves: "true,", "fiftyPercentAdRefresh", the text of a comment.
    private const int WidestGap = 4;

    private const int SentenceWords = 8;

    /// <summary>The <paramref name="lines"/> of <paramref name="text"/> with those marked that belong to scripts, and cut where text stands beside a script.</summary>
    public static List<Line> Mark(string text, List<Line> lines)
    {
        if (!text.Contains('{')) return lines;
        var found = new bool[lines.Count];
        long all = 0, inScripts = 0, inLong = 0;
        for (int i = 0; i < found.Length; i++)
        {
            int length = lines[i].End - lines[i].Start;
            all += length;
            var line = Span(text, lines[i]);
            if (!(found[i] = ProgramLine.Is(line) || (length >= LongLine && ProgramLine.HoldsOne(line)))) continue;
            inScripts += length;
            if (length >= LongLine) inLong += length;
        }
        bool areMany = inScripts >= LeastShare * all;
        if (!areMany && inLong == 0) return lines;
        if (areMany) FillGaps(text, lines, found);
        var marked = new List<Line>(lines.Count);
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] && lines[i].End - lines[i].Start >= LongLine) InlineScripts.Cut(text, lines[i], marked);
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

    /// <summary>The <paramref name="blocks"/> of the page's text, and among them one for each run of scripts among the <paramref name="lines"/>, in the order of the source.</summary>
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

    // A line between two of a script belongs to it, unless it is a sentence: there a script ends and another begins.
    private static void FillGaps(string text, List<Line> lines, bool[] found)
    {
        int last = Array.IndexOf(found, true);
        for (int i = last + 1; i < found.Length; i++)
        {
            if (!found[i]) continue;
            if (i - last - 1 is > 0 and <= WidestGap && !HoldsSentence(text, lines, last + 1, i)) found.AsSpan(last + 1, i - last - 1).Fill(true);
            last = i;
        }
    }

    private static bool HoldsSentence(string text, List<Line> lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            var line = Span(text, lines[i]);
            if (Characters.IsUnspacedScript(line[0]) || (Characters.IsSentenceEnd(line[^1]) && line.Count(' ') >= SentenceWords - 1)) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Span(string text, Line line) => text.AsSpan(line.Start, line.End - line.Start);
}
