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

    // What a sentence ends with, also one that is quoted.
    private const string SentenceEnds = ".!?…\"”»’।。！？؟۔";

    // A tab's stops in what browsers and terminals show.
    private const int TabWidth = 8;

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
        if (width < Narrowest || IsList(lines)) return 0;
        int column = (int)(width * NearlyFull), breaks = 0, full = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || string.IsNullOrWhiteSpace(lines[i - 1])) continue;
            if (StartsParagraph(lines[i - 1].AsSpan().Trim(), IndentOf(lines[i - 1]), IndentOf(lines[i]))) continue;
            breaks++;
            if (GoesOn(lines[i - 1].TrimEnd().Length, lines[i].AsSpan().TrimStart(), column)) full++;
        }
        return breaks >= FewestBreaks && full * Breaks >= breaks * FullIn ? column : 0;
    }

    /// <summary>How many columns of blanks <paramref name="line"/> begins with.</summary>
    public static int IndentOf(ReadOnlySpan<char> line)
    {
        int indent = 0;
        foreach (char c in line)
        {
            if (c is not (' ' or '\t')) break;
            indent += c == '\t' ? TabWidth : 1;
        }
        return indent;
    }

    /// <summary>
    /// Does a paragraph begin behind <paramref name="line"/>, which began at column <paramref name="indent"/>, where the next begins at <paramref name="next"/>? Letters
    /// and books indent its first line. What an item of a list goes on with is indented too: "* The mill turned.\n  It ground".
    /// </summary>
    public static bool StartsParagraph(ReadOnlySpan<char> line, int indent, int next)
    {
        if (next < indent + 2 || line.IsEmpty || !SentenceEnds.Contains(line[^1])) return false;
        int digits = Math.Max(0, line.IndexOfAnyExceptInRange('0', '9'));
        return line[digits] is not ('*' or '-' or '–' or '•' or '·' or '+' or '.' or ')');
    }

    // Headlines, names, sentences: none begins with a small letter, and all end as sentences do or none. Some line of prose begins in mid-sentence.
    private static bool IsList(string[] lines)
    {
        int ended = 0, all = 0;
        foreach (string line in lines)
        {
            var words = line.AsSpan().Trim();
            if (words.IsEmpty) continue;
            if (char.IsLower(words[0])) return false;
            all++;
            if (SentenceEnds.Contains(words[^1])) ended++;
        }
        return ended == 0 || ended == all;
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
