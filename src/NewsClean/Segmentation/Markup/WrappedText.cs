using System.Buffers;
using System.Text;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Markup;

/// <summary>
/// Prose in <c>pre</c>: mails, press releases and old archives, broken at a width by who wrote them. Their lines are no paragraphs. Code and verse are broken elsewhere than
/// where the next word would not have fitted.
/// </summary>
internal static class WrappedText
{
    // Of narrower lines most are verse; wider ones are hardly broken for the width.
    private const int Narrowest = 50, Widest = 120;

    private const int FewestBreaks = 2;

    // Of five breaks three fall where the line was full, or nearly.
    private const int FullIn = 3, Breaks = 5;

    private const double NearlyFull = 0.85;

    // Signs of programs, tables and drawings. Of prose they are less than one character in fifty, of code more.
    private static readonly SearchValues<char> s_signs = SearchValues.Create("{}[]()=<>;_\\|$#*+&^~@`/%│─┼├└");

    private const int OneSignIn = 50;

    /// <summary>The column from which on a line of <paramref name="element"/> that is broken goes on in the next; 0 where its line ends are meant.</summary>
    public static int ColumnOf(HtmlElement element)
    {
        var text = new StringBuilder();
        foreach (var part in HtmlTexts.Of(element)) text.Append(part.Data.Span);
        if (IsCode(element, text)) return 0;
        string[] lines = text.ToString().Split('\n');
        int width = 0;
        foreach (string line in lines)
            if (line.TrimEnd() is { Length: <= Widest } words && words.Length > width && words.Contains(' ')) width = words.Length;
        if (width < Narrowest) return 0;
        int column = (int)(width * NearlyFull), breaks = 0, full = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || string.IsNullOrWhiteSpace(lines[i - 1])) continue;
            breaks++;
            if (GoesOn(lines[i - 1].TrimEnd().Length, lines[i].AsSpan().TrimStart(), column)) full++;
        }
        return breaks >= FewestBreaks && full * Breaks >= breaks * FullIn ? column : 0;
    }

    /// <summary>Does a line of <paramref name="length"/> characters go on in the next, which begins with <paramref name="next"/>?</summary>
    public static bool GoesOn(int length, ReadOnlySpan<char> next, int column)
    {
        int word = next.IndexOfAny(" \t\r\n");
        return length + 1 + (word < 0 ? next.Length : word) > column;
    }

    private static bool IsCode(HtmlElement element, StringBuilder text)
    {
        for (int i = 0; i < element.Nodes.Length; i++)
            if (element.Nodes[i] is HtmlElement { Tag.Name: "code" or "samp" or "kbd" }) return true;
        int signs = 0;
        foreach (var chunk in text.GetChunks())
            foreach (char c in chunk.Span) if (s_signs.Contains(c)) signs++;
        return signs * OneSignIn > text.Length;
    }
}
