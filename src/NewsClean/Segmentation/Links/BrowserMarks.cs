using System.Text;

namespace NewsClean.Segmentation.Links;

/// <summary>What a reader sees of text that lynx or elinks wrote: without the numbers of links and without what stands for buttons, fields and pictures.</summary>
internal static class BrowserMarks
{
    // Buttons, pictures without a text, what is embedded, inserted and deleted text, boxes to tick; elinks has "[IMG]", "[USEMAP]" and "[ ]".
    private static readonly string[] s_marks = ["(BUTTON)", "[IMG]", "[INLINE]", "[EMBED]", "[USEMAP]", "[INS:", ":INS]", "[DEL:", ":DEL]", "[ ]"];

    // "[bridge.jpg]", the file of a picture without a text, is shorter where a script didn't make the name.
    private const int LongestPicture = 200;

    // "____" is a field to fill in; "snake__case" none.
    private const int ShortestField = 3;

    /// <summary>Adds what <paramref name="text"/> shows to <paramref name="shown"/>.</summary>
    /// <param name="text">A block's text.</param>
    /// <param name="numbers">The numbers of links read so far on the page.</param>
    /// <param name="shown">What it is added to.</param>
    public static void Write(ReadOnlySpan<char> text, ref LinkNumbers numbers, StringBuilder shown)
    {
        int from = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int end = MarkAt(text, at, ref numbers);
            if (end == at) continue;
            shown.Append(text[from..at]);
            while (end < text.Length && text[end] == ' ' && (shown.Length == 0 || shown[^1] == ' ')) end++;
            from = end;
            at = end - 1;
        }
        shown.Append(text[from..]);
    }

    // Behind the mark at a place; the place itself where there is none.
    private static int MarkAt(ReadOnlySpan<char> text, int at, ref LinkNumbers numbers)
    {
        if (text[at] == '_') return FieldLength(text[at..]) is var field && field >= ShortestField ? at + field : at;
        if (text[at] is not ('[' or '(' or ':')) return at;
        if (text[at] == '[' && numbers.TryRead(text, at, out int end)) return end;
        foreach (string mark in s_marks) if (text[at..].StartsWith(mark, StringComparison.Ordinal)) return at + mark.Length;
        return text[at] == '[' && PictureLength(text[at..]) is var length ? at + length : at;
    }

    private static int FieldLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('_') is var end && end >= 0 ? end : text.Length;

    private static int PictureLength(ReadOnlySpan<char> text)
    {
        int close = text[..Math.Min(text.Length, LongestPicture)].IndexOf(']');
        return close > 0 && !text[..close].Contains(' ') && LinkTarget.IsPictureFile(text[..close]) ? close + 1 : 0;
    }
}
