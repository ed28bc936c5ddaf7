using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>
/// Finds the lists, quotes and tables that a block of the story stands in. What stands around the whole story is the page's frame and
/// not the story's: a site may put each of its articles into an item of a list.
/// </summary>
/// <param name="top">The innermost element around all blocks of the story.</param>
/// <param name="tables">The tables that are data.</param>
internal sealed class StoryPaths(HtmlElement top, HashSet<HtmlElement> tables)
{
    // No story nests deeper; a broken page may, by tags that it never closes.
    private const int MostSteps = 16;

    /// <summary>The innermost element around all of <paramref name="elements"/>.</summary>
    public static HtmlElement TopOf(IEnumerable<HtmlElement> elements)
    {
        HtmlElement? top = null;
        int depth = 0;
        foreach (var element in elements)
        {
            var (other, otherDepth) = (element, DepthOf(element));
            if (top is null) (top, depth) = (other, otherDepth);
            for (; depth > otherDepth; depth--) top = top.Parent!;
            for (; otherDepth > depth; otherDepth--) other = other.Parent!;
            for (; !ReferenceEquals(top, other) && depth > 0; depth--) (top, other) = (top.Parent!, other.Parent!);
        }
        return top!;
    }

    /// <summary>The steps from the outermost to the innermost. Ends at the row in a table of data. Empty for an element outside the story.</summary>
    public List<PathStep> Read(HtmlElement element)
    {
        var steps = new List<PathStep>();
        HtmlElement? row = null, at = element;
        for (; at is not null && !ReferenceEquals(at, top); at = at.Parent)
        {
            if (at.Tag.Name == "tr") row = at;
            Add(at, row, steps);
        }
        if (at is null) return [];
        if (KindOf(top) is PartKind.List or PartKind.OrderedList || tables.Contains(top)) Add(top, row, steps);
        steps.Reverse();
        int most = steps.FindIndex(step => step.Kind == PartKind.Row) is >= MostSteps and var i ? i - 1 : MostSteps;
        if (steps.Count > most) steps.RemoveRange(most, steps.Count - most);
        return steps;
    }

    private void Add(HtmlElement element, HtmlElement? row, List<PathStep> steps)
    {
        if (row is not null && tables.Contains(element))
        {
            steps.Clear();
            steps.Add(new PathStep(PartKind.Row, row));
            steps.Add(new PathStep(PartKind.Table, element));
        }
        else if (KindOf(element) is { } kind) steps.Add(new PathStep(kind, element));
    }

    private static PartKind? KindOf(HtmlElement element) => element.Tag.Name switch
    {
        "ul" or "menu" or "dir" => PartKind.List,
        "ol" => PartKind.OrderedList,
        "li" => PartKind.Item,
        "blockquote" => PartKind.Quote,
        "pre" or "xmp" or "plaintext" => PartKind.Preformatted,
        _ => null,
    };

    private static int DepthOf(HtmlElement element)
    {
        int depth = 0;
        for (var at = element.Parent; at is not null; at = at.Parent) depth++;
        return depth;
    }
}
