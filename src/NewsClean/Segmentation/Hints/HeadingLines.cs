using System.Text;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Hints;

/// <summary>
/// Tells the lines of a heading that the markup keeps apart:
/// <c>&lt;h1&gt;&lt;span class="kicker"&gt;Ferries&lt;/span&gt; Last crossing in spring&lt;/h1&gt;</c> has two.
/// </summary>
internal static class HeadingLines
{
    // Kicker, headline, subline, and a sign for a video or for subscribers; headings of more parts are whole cards.
    private const int MostLines = 6;

    // Words, or parts of words, that class names call the line above or below a headline by.
    private static readonly string[] BesideWords =
        ["kicker", "over", "roof", "sub", "topline", "eyebrow", "intro", "dach", "spitz", "super", "pre", "category", "label", "antetitulo", "occhiello", "surtitre", "meta"];

    /// <summary>The lines of <paramref name="heading"/> in order, and whether class names say that a line stands beside the headline; none where it has one only.</summary>
    public static IReadOnlyList<(string Text, bool IsBeside)> Of(HtmlElement heading)
    {
        var lines = new List<(string Text, bool IsBeside)>();
        var text = new StringBuilder();
        bool named = false;
        for (int i = 0; i < heading.Nodes.Length && lines.Count <= MostLines; i++)
        {
            if (heading.Nodes[i] is HtmlElement element && IsLine(element))
            {
                End(lines, text, false);
                Append(element, text);
                named = true;
                End(lines, text, SaysBeside(element));
                continue;
            }
            Append(heading.Nodes[i], text);
        }
        End(lines, text, false);
        return named && lines.Count is > 1 and <= MostLines ? lines : [];
    }

    // A span with a class is set apart by a style sheet; <em> and <a> stand among words.
    private static bool IsLine(HtmlElement element) =>
        element.Tag.Name is "span" or "small" or "strong" && element.Has(HtmlName.Class);

    private static bool SaysBeside(HtmlElement element)
    {
        var name = element.Value(HtmlName.Class);
        foreach (string word in BesideWords)
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static void Append(HtmlNode node, StringBuilder text)
    {
        if (node is HtmlText { Data.Span: var data })
        {
            foreach (char c in data)
                if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) text.Append(c);
                else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        else if (node is HtmlElement element && element.Tag.Display is HtmlDisplay.Inline && !HtmlHints.IsHidden(element))
        {
            for (int i = 0; i < element.Nodes.Length; i++) Append(element.Nodes[i], text);
        }
    }

    // "Opinion:" above a headline is none.
    private static void End(List<(string Text, bool IsBeside)> lines, StringBuilder text, bool beside)
    {
        if (text.ToString().Trim() is { Length: > 1 } line && line[^1] != ':') lines.Add((line, beside));
        text.Clear();
    }
}
