using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Markup;

/// <summary>
/// Tells the columns of a page that is laid out in a table from the cells of a row of data: there the last line of the left column and the first one of the
/// next would be one line.
/// </summary>
internal sealed class LayoutTables
{
    // "Day | Rain", "Monday | 3 mm", "Tuesday | none": what repeats its columns row by row is data. Pages have a row of columns, seldom one more above or below.
    private const int MostRowsOfColumns = 2;

    private readonly Dictionary<HtmlElement, bool> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Is <paramref name="cell"/>, before which <paramref name="row"/> stands, a column, or does it stand beside one?</summary>
    public bool IsColumn(HtmlElement cell, in HtmlPlace row) => (HoldsLines(cell) || HoldsLines(CellBefore(row))) && LaysOut(row.Element);

    private static HtmlElement? CellBefore(in HtmlPlace row)
    {
        for (int i = row.Next - 2; i >= 0; i--)
            if (row.Element.Nodes[i] is HtmlElement cell) return cell;
        return null;
    }

    private static bool HoldsLines(HtmlElement? cell) => cell is not null && Holds(cell, node => node is HtmlElement { Tag.Display: not (HtmlDisplay.Inline or HtmlDisplay.None) });

    private static bool HoldsText(HtmlElement cell) => Holds(cell, node => node is HtmlText text && !text.Data.Span.IsWhiteSpace());

    private static bool Holds(HtmlElement cell, Func<HtmlNode, bool> isIt)
    {
        var open = new Stack<HtmlElement>([cell]);
        while (open.TryPop(out var element))
        {
            foreach (var node in element.Nodes)
            {
                if (isIt(node)) return true;
                if (node is HtmlElement { Tag.Display: not HtmlDisplay.None } inner) open.Push(inner);
            }
        }
        return false;
    }

    private bool LaysOut(HtmlElement row)
    {
        var table = row;
        while (table.Tag.Name != "table" && table.Parent is { } parent) table = parent;
        if (_known.TryGetValue(table, out bool laysOut)) return laysOut;
        int rows = 0;
        return _known[table] = !HoldsData(table, ref rows);
    }

    private static bool HoldsData(HtmlElement part, ref int rows)
    {
        int texts = 0;
        foreach (var node in part.Nodes)
        {
            if (node is not HtmlElement element) continue;
            if (element.Tag.Name is "th" or "thead" or "caption") return true;
            if (element.Tag.Name is "tr" or "tbody" or "tfoot" or "form" && HoldsData(element, ref rows)) return true;
            if (element.Tag.Name is "td" && texts < 2 && HoldsText(element)) texts++;
        }
        return texts > 1 && ++rows > MostRowsOfColumns;
    }
}
