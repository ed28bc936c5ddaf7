using System.Globalization;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>Puts blocks into the lists, quotes and tables that they stand in, in the order of the page.</summary>
/// <param name="paths">Where a block stands.</param>
/// <param name="spans">How its words are set.</param>
/// <param name="source">The page, whose blanks count where it is preformatted.</param>
internal sealed class StoryBuilder(StoryPaths paths, SpanReader spans, string source)
{
    // Some pages set whole paragraphs as headings, to have them large.
    private const int LongestHeading = 150;

    private readonly List<StoryPart> _parts = [];
    private readonly List<(PathStep Step, StoryPart Part)> _open = [];
    private readonly Dictionary<HtmlElement, StoryPart> _cells = [];
    private int _lineEnd;

    /// <summary>The story so far.</summary>
    public IReadOnlyList<StoryPart> Parts => _parts;

    /// <summary>Adds a paragraph or subhead. What the page marks as a heading is one, also where the label only says that it is the story's.</summary>
    public void Add(TextBlock block, bool subhead)
    {
        var markup = block.Markup!;
        Open(paths.Read(markup.Element));
        var pieces = spans.Pieces(block);
        var kind = _open.Count == 0 ? PartKind.Paragraph : _open[^1].Step.Kind;
        if (kind == PartKind.Row) AddCells(block, pieces, markup.Element);
        else if (kind == PartKind.Preformatted) AddLine(block, pieces, _open[^1].Part.Text);
        else
        {
            bool heading = subhead || (markup.HeadingLevel > 0 && block.Text.Length <= LongestHeading);
            var part = new StoryPart(heading ? PartKind.Heading : PartKind.Paragraph) { Number = Math.Max(2, markup.HeadingLevel) };
            Append(block, pieces, part.Text);
            Holder(PartKind.Paragraph).Add(part);
        }
    }

    // A line of code or verse with the blanks before and in it; between two lines what the page has there, if that is nothing but blanks.
    private void AddLine(TextBlock block, List<TextPiece> pieces, List<StorySpan> text)
    {
        int from = block.Start;
        while (from > 0 && source[from - 1] is ' ' or '\t') from--;
        string indent = source[from..block.Start];
        // The parser moves what may not stand in a table before it: places may go back.
        string between = text.Count > 0 && _lineEnd <= block.Start ? source[_lineEnd..block.Start].ReplaceLineEndings("\n") : "";
        if (text.Count > 0) text.Add(new StorySpan(between.Contains('\n') && string.IsNullOrWhiteSpace(between) ? between : "\n" + indent));
        else if (indent.Length > 0) text.Add(new StorySpan(indent));
        var line = block.End > source.Length ? default : source.AsSpan(block.Start, Math.Max(0, block.End - block.Start));
        if (line.IsEmpty || line.IndexOfAny('<', '&', '\0') >= 0) Append(block, pieces, text);
        else text.Add(new StorySpan(line.ToString().ReplaceLineEndings("\n")));
        _lineEnd = block.End;
    }

    /// <summary>Adds a picture that stands at <paramref name="element"/>; in a table there is no place for it.</summary>
    public bool AddFigure(StoryPart figure, HtmlElement element)
    {
        var steps = paths.Read(element);
        if (steps.Exists(step => step.Kind is PartKind.Row or PartKind.Preformatted)) return false;
        Open(steps);
        Holder(PartKind.Figure).Add(figure);
        return true;
    }

    private void Append(TextBlock block, List<TextPiece> pieces, List<StorySpan> text)
    {
        if (pieces.Count == 0) text.Add(new StorySpan(block.Text));
        else spans.Append(block.Text, [.. pieces], text);
    }

    private void Open(List<PathStep> steps)
    {
        int same = 0;
        while (same < steps.Count && same < _open.Count && steps[same] == _open[same].Step) same++;
        _open.RemoveRange(same, _open.Count - same);
        foreach (var step in steps.Skip(same))
        {
            var part = new StoryPart(step.Kind) { Number = step.Kind == PartKind.OrderedList ? FirstNumber(step.Element, steps) : 0 };
            Holder(step.Kind).Add(part);
            _open.Add((step, part));
            if (step.Kind == PartKind.Row) AddCells(step.Element, part);
        }
    }

    // Where the next part goes: into the innermost open one, and items only into lists, lists' parts only into items.
    private List<StoryPart> Holder(PartKind kind)
    {
        if (_open.Count == 0 && kind != PartKind.Item) return _parts;
        var parts = _open.Count == 0 ? _parts : _open[^1].Part.Parts;
        bool inList = _open.Count > 0 && _open[^1].Part.IsList;
        if (inList == (kind == PartKind.Item)) return parts;
        // <ul><li>a</li><ul>: browsers show the inner list under the item.
        if (kind is PartKind.List or PartKind.OrderedList && parts.Count > 0) return parts[^1].Parts;
        if (kind == PartKind.Item && parts.Count > 0 && parts[^1] is { IsList: true, IsImplied: true } list) return list.Parts;
        var implied = new StoryPart(inList ? PartKind.Item : PartKind.List) { IsImplied = true };
        parts.Add(implied);
        return implied.Parts;
    }

    // Cells without words of the story stay, empty, so that columns stay columns.
    private void AddCells(HtmlElement element, StoryPart row)
    {
        _cells.Clear();
        foreach (var cell in DataTables.CellsOf(element))
        {
            if (row.Parts.Count == DataTables.MostColumns) return;
            var part = new StoryPart(cell.Tag.Name == "th" ? PartKind.HeaderCell : PartKind.Cell);
            _cells[cell] = part;
            row.Parts.Add(part);
            for (int columns = NumberOf(cell, HtmlName.ColSpan) ?? 1; columns > 1 && row.Parts.Count < DataTables.MostColumns; columns--) row.Parts.Add(new StoryPart(part.Kind));
        }
    }

    private void AddCells(TextBlock block, List<TextPiece> pieces, HtmlElement element)
    {
        for (int from = 0, to; from < pieces.Count; from = to)
        {
            var cell = CellOf(pieces[from].Holder);
            for (to = from + 1; to < pieces.Count && ReferenceEquals(CellOf(pieces[to].Holder), cell);) to++;
            if ((cell ?? CellOf(element)) is not { Text: var text }) continue;
            if (text.Count > 0) text.Add(new StorySpan(" "));
            spans.Append(block.Text, pieces.GetRange(from, to - from).ToArray(), text);
        }
    }

    private StoryPart? CellOf(HtmlElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
            if (_cells.TryGetValue(at, out var part)) return part;
        return null;
    }

    // The number of the first item that is the story's: <ol start=5>, <li value=5>, or as many items into the list.
    private static int FirstNumber(HtmlElement list, List<PathStep> steps)
    {
        var item = steps.Find(step => step.Kind == PartKind.Item && ReferenceEquals(step.Element.Parent, list)).Element;
        int number = NumberOf(list, HtmlName.Start) ?? 1;
        for (int i = 0; i < list.Nodes.Length && item is not null; i++)
        {
            if (list.Nodes[i] is not HtmlElement { Tag.Name: "li" } other) continue;
            number = NumberOf(other, HtmlName.Value) ?? number;
            if (ReferenceEquals(other, item)) break;
            number++;
        }
        // Markdown's numbers have nine digits and no sign; those of the items to come must have them too.
        return number is >= 0 and <= 900_000_000 ? number : 1;
    }

    private static int? NumberOf(HtmlElement element, HtmlName attribute) =>
        int.TryParse(element.Value(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) && Math.Abs((long)number) < 1_000_000_000 ? number : null;
}
