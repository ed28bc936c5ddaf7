namespace NewsClean.Segmentation.Dom;

/// <summary>Finds the texts below an element.</summary>
internal static class HtmlTexts
{
    /// <summary>All texts in <paramref name="root"/> that are not empty, in the order of the tree.</summary>
    // Pages nest up to 512 deep; the walk keeps its own stack all the same, as the rest of the project does.
    public static List<HtmlText> Of(HtmlElement root)
    {
        var texts = new List<HtmlText>();
        var open = new Stack<(HtmlElement Element, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Element.Nodes.Length) continue;
            open.Push((at.Element, at.Next + 1));
            if (at.Element.Nodes[at.Next] is HtmlElement element) open.Push((element, 0));
            else if (at.Element.Nodes[at.Next] is HtmlText { Data.Length: > 0 } text) texts.Add(text);
        }
        return texts;
    }
}
