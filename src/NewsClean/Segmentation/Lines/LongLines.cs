using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Lines;

/// <summary>
/// Dumps without lines: scrapers that replace all white space by blanks leave a page on one line, menus and story together. Nobody can say where its
/// paragraphs were; its sentences can be told apart, and those of the story stand together in the record's body as they did in the dump.
/// </summary>
internal static class LongLines
{
    // Paragraphs of a thousand characters are rare, pages whose lines are nearly all that long even more: 5 of 2,287 dumps with a line for a block.
    private const int Long = 1_000;
    private const double LeastShare = 0.8;

    // Shorter pieces are scraps of menus.
    private const int ShortestPiece = 30;

    // "Dr. Lund", "J. F. Lund", "St. Olaf": a full stop behind so few letters, the first a capital, seldom ends a sentence.
    private const int LongestAbbreviation = 3;

    /// <summary>The lines of <paramref name="text"/>; where nearly all of it stands on long ones, these are cut at the ends of sentences.</summary>
    public static List<Line> Cut(string text, List<Line> lines)
    {
        long all = 0, inLong = 0;
        foreach (var line in lines)
        {
            int length = line.Length;
            all += length;
            if (length >= Long) inLong += length;
        }
        if (inLong == 0 || inLong < LeastShare * all) return lines;
        var pieces = new List<Line>();
        foreach (var line in lines)
        {
            if (line.Length < Long) pieces.Add(line);
            else CutLine(text, line, pieces);
        }
        return pieces;
    }

    private static void CutLine(string text, Line line, List<Line> pieces)
    {
        int start = line.Start;
        for (int at = start; at < line.End; at++)
        {
            if (!Characters.IsSentenceEnd(text[at]) || (text[at] == '.' && IsAbbreviation(text, start, at))) continue;
            int end = at + 1;
            while (end < line.End && (Characters.IsCloser(text[end]) || Characters.IsSentenceEnd(text[end]))) end++;
            int next = end;
            while (next < line.End && Characters.IsBlank(text[next])) next++;
            if (next == line.End || end - start < ShortestPiece || !Begins(text, at, end, next)) continue;
            pieces.Add(line with { Start = start, End = end, InsideLine = start > line.Start });
            at = (start = next) - 1;
        }
        pieces.Add(line with { Start = start, End = line.End, InsideLine = start > line.Start });
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        int word = stop;
        while (word > start && char.IsLetter(text[word - 1])) word--;
        return word < stop && stop - word <= LongestAbbreviation && char.IsUpper(text[word]);
    }

    // "... of 1902. The bell", "…1902。町は…"; not "at 5.30", "No. 5", "said. and".
    private static bool Begins(string text, int stop, int end, int next) =>
        next > end ? !Characters.IsLower(text[next]) && !char.IsDigit(text[next]) : Characters.IsUnspaced(text[stop]);
}
