using System.Collections;
using AngleSharp.Html.Construction;

namespace NewsClean.Segmentation.Dom;

/// <summary>The children of an element, in order.</summary>
internal sealed class HtmlNodeList : IConstructableNodeList
{
    /// <summary>No children, of a node that can have none.</summary>
    public static HtmlNodeList Empty { get; } = new();

    private HtmlNode[] _nodes = [];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>The child at an index.</summary>
    public HtmlNode this[int index] => _nodes[index];

    IConstructableNode IConstructableNodeList.this[int index] => _nodes[index];

    /// <summary>Puts <paramref name="node"/> in before the child at <paramref name="index"/>, or at the end.</summary>
    public void Insert(int index, HtmlNode node)
    {
        if (Length == _nodes.Length) Array.Resize(ref _nodes, Math.Max(2, Length * 2));
        if (index < Length) Array.Copy(_nodes, index, _nodes, index + 1, Length - index);
        else index = Length;
        _nodes[index] = node;
        Length++;
    }

    /// <summary>The last child that is an element; null without one.</summary>
    public HtmlElement? LastElement
    {
        get
        {
            for (int i = Length - 1; i >= 0; i--)
                if (_nodes[i] is HtmlElement element) return element;
            return null;
        }
    }

    /// <summary>Index of <paramref name="node"/>, -1 where it is no child. The search is from the end, where the parser is at work.</summary>
    public int LastIndexOf(HtmlNode node) => Length == 0 ? -1 : Array.LastIndexOf(_nodes, node, Length - 1);

    /// <summary>Takes <paramref name="node"/> out.</summary>
    public void Remove(HtmlNode node)
    {
        int index = LastIndexOf(node);
        if (index < 0) return;
        Length--;
        Array.Copy(_nodes, index + 1, _nodes, index, Length - index);
        _nodes[Length] = null!;
    }

    /// <inheritdoc/>
    public void Clear() => (_nodes, Length) = ([], 0);

    /// <inheritdoc/>
    public IEnumerator<IConstructableNode> GetEnumerator() => _nodes.Take(Length).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
