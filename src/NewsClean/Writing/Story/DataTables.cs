using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>Tells tables of data from those that old pages are laid out with: their cells hold a few words each, side by side.</summary>
/// <param name="spans">Reads which cell a word stands in.</param>
internal sealed class DataTables(SpanReader spans)
{
    // A cell of a table of data holds a line or two; a column of a laid-out page holds a story.
    private const int MostBlocksInCell = 3;

    /// <summary>More columns make no table that could be read, and rows of blanks without end.</summary>
    public const int MostColumns = 60;

    private readonly Dictionary<HtmlElement, Facts> _tables = [];

    /// <summary>The tables of data among those around the story's blocks.</summary>
    public HashSet<HtmlElement> Find(IReadOnlyList<TextBlock> story)
    {
        foreach (var block in story) See(block);
        return [.. _tables.Where(table => table.Value is { Columns: true, Layout: false }).Select(table => table.Key)];
    }

    /// <summary>The cells of a row, without those of tables in it.</summary>
    public static IEnumerable<HtmlElement> CellsOf(HtmlElement row)
    {
        for (int i = 0; i < row.Nodes.Length; i++)
            if (row.Nodes[i] is HtmlElement { Tag.Name: "td" or "th" } cell) yield return cell;
    }

    /// <summary>The nearest cell around <paramref name="element"/>, itself included; null outside a table.</summary>
    public static HtmlElement? CellOf(HtmlElement element)
    {
        for (var at = element; at is not null && at.Tag.Name != "table"; at = at.Parent)
            if (at.Tag.Name is "td" or "th") return at;
        return null;
    }

    private void See(TextBlock block)
    {
        var element = block.Markup!.Element;
        var table = TableOf(element);
        if (table is null) return;
        var facts = FactsOf(table);
        if (element.Tag.Name != "tr") See(facts, CellOf(element));
        else
            foreach (var piece in spans.Pieces(block)) See(facts, CellOf(piece.Holder));
        facts.LastBlock++;
        // A table around a table is layout.
        for (table = TableOf(table.Parent); table is not null; table = TableOf(table.Parent)) FactsOf(table).Layout = true;
    }

    private static void See(Facts facts, HtmlElement? cell)
    {
        if (cell?.Parent is not { } row) return;
        if (!ReferenceEquals(cell, facts.Cell))
        {
            if (ReferenceEquals(row, facts.Cell?.Parent)) facts.Columns = true;
            else if (CellsOf(row).Skip(MostColumns).Any()) facts.Layout = true;
            (facts.Cell, facts.Blocks, facts.SeenBlock) = (cell, 0, -1);
        }
        if (facts.SeenBlock == facts.LastBlock) return;
        facts.SeenBlock = facts.LastBlock;
        if (++facts.Blocks > MostBlocksInCell) facts.Layout = true;
    }

    private Facts FactsOf(HtmlElement table) => _tables.TryGetValue(table, out var facts) ? facts : _tables[table] = new Facts();

    private static HtmlElement? TableOf(HtmlElement? element)
    {
        while (element is not null && element.Tag.Name != "table") element = element.Parent;
        return element;
    }

    private sealed class Facts
    {
        public HtmlElement? Cell { get; set; }

        public int Blocks { get; set; }

        public int SeenBlock { get; set; } = -1;

        public int LastBlock { get; set; }

        public bool Columns { get; set; }

        public bool Layout { get; set; }
    }
}
