namespace NewsClean.Segmentation.Markdown;

/// <summary>
/// The fences of Markdown: of code, <c>```</c> and <c>~~~</c> (CommonMark 0.31.2, chapter 4.5), of other formats, <c>```{=html}</c> (Pandoc's manual:
/// raw_attribute), and of divisions, <c>::: {.story #main}</c> (fenced_divs).
/// </summary>
internal sealed class MarkdownFences(string source)
{
    // Signs of a fence; of more this many are looked at, so that on hostile pages fences of many lengths are not searched for one by one.
    private const int Shortest = 3, Longest = 8;

    // From where on no line ends code that so many backticks or tildes have opened; int.MaxValue where nobody has looked yet.
    private readonly int[] _noTicks = Unknown(), _noTildes = Unknown();

    /// <summary>Where the line of a division's fence ends, which may begin at <paramref name="at"/>; -1 where none does.</summary>
    public int EndOfDivision(int at)
    {
        var line = source.AsSpan(at);
        if (!line.StartsWith(":::")) return -1;
        int name = line.IndexOfAnyExcept(':');
        if (name < 0) return source.Length;
        while (name < line.Length && line[name] == ' ') name++;
        int attributes = MarkdownAttributes.LengthIn(line[name..]);
        int end = EndOfLine(at + name + attributes);
        // A class alone is one word; colons may stand behind.
        return source.AsSpan(at + name + attributes, end - at - name - attributes).Trim(" :\r").Contains(' ') ? -1 : end;
    }

    /// <summary>
    /// The code whose fence may begin at <paramref name="at"/>: where the fence's line ends, where the last line of the code does, and where the
    /// closing fence's line does; null where none begins or no fence closes it.
    /// </summary>
    public (int Opening, int Code, int Closing)? CodeAt(int at)
    {
        if (at >= source.Length || source[at] is not ('`' or '~')) return null;
        int signs = RunLength(at), opening = EndOfLine(at);
        if (signs < Shortest || (source[at] == '`' && source.AsSpan(at + signs, opening - at - signs).Contains('`'))) return null;
        int least = Math.Min(signs, Longest);
        ref int none = ref (source[at] == '`' ? _noTicks : _noTildes)[least];
        if (at >= none) return null;
        for (int line = opening + 1; line < source.Length; line = EndOfLine(line) + 1)
        {
            int mark = BehindMarks(line);
            if (mark < source.Length && source[mark] == source[at] && Closes(mark, least)) return (opening, line - 1, EndOfLine(mark));
        }
        none = at;
        return null;
    }

    /// <summary>Is what the fence at <paramref name="at"/> holds in another format than Markdown: <c>```{=html}</c>?</summary>
    public bool IsOtherFormat(int at) => source.AsSpan(at).TrimStart(source[at]).TrimStart(' ').StartsWith("{=");

    /// <summary>Behind <c>&gt; </c>, <c>-   </c>, <c>1.  </c> at a line's start, and what sets off a table's cell.</summary>
    public int BehindMarks(int at)
    {
        while (at < source.Length && source[at] is ' ' or '>' or '-' or '*' or '|' or '.' or (>= '0' and <= '9')) at++;
        return at;
    }

    private bool Closes(int at, int least) => RunLength(at) is var signs && signs >= least && source.AsSpan(at + signs, EndOfLine(at) - at - signs).Trim().IsEmpty;

    private int RunLength(int at) => source.AsSpan(at).IndexOfAnyExcept(source[at]) is >= 0 and var length ? length : source.Length - at;

    private int EndOfLine(int at) => at < source.Length && source.IndexOf('\n', at) is >= 0 and var end ? end : source.Length;

    private static int[] Unknown()
    {
        int[] places = new int[Longest + 1];
        Array.Fill(places, int.MaxValue);
        return places;
    }
}
