using System.Globalization;
using System.Text;

namespace NewsClean.Writing.Story;

/// <summary>
/// Writes the parts of a story as HTML. Elements and attributes are those that stand in this file and no others; texts and addresses
/// go through <see cref="HtmlEscape"/>. Nothing is copied from the page's markup.
/// </summary>
internal static class HtmlStory
{
    /// <summary>Appends <paramref name="parts"/>, each on lines of its own.</summary>
    public static void Append(StringBuilder html, IReadOnlyList<StoryPart> parts)
    {
        foreach (var part in parts) Append(html, part);
    }

    private static void Append(StringBuilder html, StoryPart part)
    {
        switch (part.Kind)
        {
            case PartKind.Heading:
                string heading = "h" + part.Number.ToString(CultureInfo.InvariantCulture);
                AppendText(html, heading, part.Text);
                break;
            case PartKind.Paragraph:
                AppendText(html, "p", part.Text);
                break;
            case PartKind.Preformatted:
                html.Append("<pre>");
                AppendSpans(html, part.Text);
                html.Append("</pre>\n");
                break;
            case PartKind.Cell:
                AppendText(html, "td", part.Text);
                break;
            case PartKind.HeaderCell:
                AppendText(html, "th", part.Text);
                break;
            case PartKind.Figure:
                AppendFigure(html, part);
                break;
            case PartKind.Item:
                AppendItem(html, part);
                break;
            case PartKind.OrderedList when part.Number != 1:
                html.Append(CultureInfo.InvariantCulture, $"<ol start=\"{part.Number}\">\n");
                Append(html, part.Parts);
                html.Append("</ol>\n");
                break;
            default:
                AppendParts(html, NameOf(part.Kind), part.Parts);
                break;
        }
    }

    private static string NameOf(PartKind kind) => kind switch
    {
        PartKind.List => "ul",
        PartKind.OrderedList => "ol",
        PartKind.Quote => "blockquote",
        PartKind.Table => "table",
        PartKind.Row => "tr",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static void AppendParts(StringBuilder html, string name, List<StoryPart> parts)
    {
        html.Append('<').Append(name).Append(">\n");
        Append(html, parts);
        html.Append("</").Append(name).Append(">\n");
    }

    private static void AppendText(StringBuilder html, string name, List<StorySpan> text)
    {
        html.Append('<').Append(name).Append('>');
        AppendSpans(html, text);
        html.Append("</").Append(name).Append(">\n");
    }

    // An item of one paragraph, with lists under it or not, needs no <p>.
    private static void AppendItem(StringBuilder html, StoryPart item)
    {
        html.Append("<li>");
        bool bare = item.Parts is [{ Kind: PartKind.Paragraph }, ..] && item.Parts.Skip(1).All(part => part.IsList);
        if (bare) AppendSpans(html, item.Parts[0].Text);
        if (!bare || item.Parts.Count > 1) html.Append('\n');
        Append(html, bare ? item.Parts.GetRange(1, item.Parts.Count - 1) : item.Parts);
        html.Append("</li>\n");
    }

    private static void AppendFigure(StringBuilder html, StoryPart figure)
    {
        html.Append("<figure>\n<img src=\"");
        HtmlEscape.Append(html, figure.Address);
        html.Append("\" alt=\"");
        HtmlEscape.Append(html, figure.Alternative);
        html.Append("\">\n");
        AppendText(html, "figcaption", figure.Text);
        html.Append("</figure>\n");
    }

    private static void AppendSpans(StringBuilder html, List<StorySpan> spans)
    {
        string? address = null;
        foreach (var span in spans)
        {
            if (span.Address != address)
            {
                if (address is not null) html.Append("</a>");
                address = span.Address;
                if (address is not null)
                {
                    html.Append("<a href=\"");
                    HtmlEscape.Append(html, address);
                    html.Append("\">");
                }
            }
            AppendSpan(html, span);
        }
        if (address is not null) html.Append("</a>");
    }

    private static void AppendSpan(StringBuilder html, StorySpan span)
    {
        bool emphasis = span.Style.HasFlag(SpanStyle.Emphasis), strong = span.Style.HasFlag(SpanStyle.Strong), code = span.Style.HasFlag(SpanStyle.Code);
        html.Append(strong ? "<strong>" : "").Append(emphasis ? "<em>" : "").Append(code ? "<code>" : "");
        HtmlEscape.Append(html, span.Text);
        html.Append(code ? "</code>" : "").Append(emphasis ? "</em>" : "").Append(strong ? "</strong>" : "");
    }
}
