namespace NewsClean.Segmentation.Lines;

/// <summary>Cuts a text at its line ends: LF, CRLF, CR, form feed, vertical tab, NEL, and the Unicode line and paragraph separators.</summary>
internal static class LineReader
{
    /// <summary>A line that shows something.</summary>
    /// <param name="Start">Offset of its first character that is not blank.</param>
    /// <param name="End">Offset behind its last character that is not blank.</param>
    /// <param name="BlankLinesBefore">Blank lines between the line before and this one.</param>
    internal readonly record struct Line(int Start, int End, int BlankLinesBefore)
    {
        /// <summary>How many characters it has.</summary>
        public int Length => End - Start;

        /// <summary>Is it no line of the source, but goes on where the one before ended? See <see cref="LongLines"/>.</summary>
        public bool InsideLine { get; init; }

        /// <summary>Is it of a script? See <see cref="Scripts.ScriptLines"/>.</summary>
        public bool IsScript { get; init; }

        /// <summary>Is it a line of code, in a dump in Markdown?</summary>
        public bool IsCode { get; init; }

        /// <summary>Its text, of the dump <paramref name="text"/>.</summary>
        public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
    }

    /// <summary>Reads the lines of <paramref name="text"/> from <paramref name="start"/> on, blank ones counted but left out.</summary>
    public static List<Line> Read(string text, int start)
    {
        var lines = new List<Line>(text.Length / 32 + 4);
        int blankLines = 0;
        for (int at = start; at < text.Length;)
        {
            int length = LineEnds.IndexIn(text.AsSpan(at));
            int end = length < 0 ? text.Length : at + length;
            int next = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
            var (from, to) = Characters.TrimBlanks(text, at, end);
            if (to == from) blankLines++;
            else
            {
                lines.Add(new Line(from, to, lines.Count == 0 ? 0 : blankLines));
                blankLines = 0;
            }
            at = next;
        }
        return lines;
    }
}
