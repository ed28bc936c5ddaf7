using System.Collections;
using AngleSharp.Html.Construction;

namespace NewsClean.Segmentation.Dom;

/// <summary>The children of a node as AngleSharp's parser asks for them, which it seldom does: where elements that are closed in a wrong order are put right.</summary>
/// <param name="element">The node; null for one that can have no children.</param>
internal sealed class HtmlNodeList(HtmlElement? element) : IConstructableNodeList
{
    /// <inheritdoc/>
    public int Length => element?.Nodes.Length ?? 0;

    /// <inheritdoc/>
    public IConstructableNode this[int index] => element!.Nodes[index];

    /// <inheritdoc/>
    public void Clear() => element?.Clear();

    /// <inheritdoc/>
    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (int i = 0; i < Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
