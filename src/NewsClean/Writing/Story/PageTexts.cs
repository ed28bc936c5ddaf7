using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>All texts of a page by their place in the source, to find the element that a character of a block stands in.</summary>
internal sealed class PageTexts
{
    private readonly HtmlText[] _texts;
    private readonly int[] _starts;

    /// <param name="root">The page's root.</param>
    public PageTexts(HtmlElement root)
    {
        _texts = [.. HtmlTexts.Of(root)];
        _starts = Array.ConvertAll(_texts, text => text.Start);
        // The parser moves what may not stand in a table before it.
        Array.Sort(_starts, _texts);
    }

    /// <summary>Index of the text that holds the character at <paramref name="source"/>, or of the last before it; -1 where there is none.</summary>
    public int IndexAt(int source)
    {
        int index = Array.BinarySearch(_starts, source);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Index of the text that holds the character at <paramref name="source"/>, from that of a character before it.</summary>
    public int Forward(int index, int source)
    {
        while (index + 1 < _starts.Length && _starts[index + 1] <= source) index++;
        return index;
    }

    /// <summary>The element that holds the text at <paramref name="index"/>; null for -1 and for what the parser took out.</summary>
    public HtmlElement? Holder(int index) => index < 0 ? null : _texts[index].Parent;
}
