using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsClean.Segmentation.Dom;

/// <summary>
/// A node of a page's tree as AngleSharp's parser builds it: no more than segmentation reads, and each text with its place in the source.
/// AngleSharp's own document is slower to build and does not know where a text stood.
/// </summary>
internal abstract class HtmlNode : IConstructableNode
{
    /// <summary>The element that holds the node; null for the document and for what the parser took out.</summary>
    public HtmlElement? Parent { get; set; }

    /// <summary>What AngleSharp's rules of nesting go by.</summary>
    public abstract NodeFlags Flags { get; }

    /// <summary>The name as AngleSharp compares it.</summary>
    public abstract StringOrMemory NodeName { get; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (HtmlElement?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => new HtmlNodeList(Holder);

    /// <summary>The node itself where it can have children; null for a text.</summary>
    protected virtual HtmlElement? Holder => null;

    void IConstructableNode.RemoveFromParent()
    {
        Parent?.Remove(this);
        Parent = null;
    }

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Remove((HtmlNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Remove((HtmlNode)childNode);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (HtmlNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Insert(int.MaxValue, (HtmlNode)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emptyString) => InsertText(int.MaxValue, text);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emptyString) => InsertText(idx, text);

    /// <summary>Takes a child out.</summary>
    protected virtual void Remove(HtmlNode child) { }

    /// <summary>Puts a child in before the one at <paramref name="index"/>, or at the end.</summary>
    protected virtual void Insert(int index, HtmlNode child) { }

    /// <summary>Puts a text in before the child at <paramref name="index"/>, or at the end.</summary>
    protected virtual void InsertText(int index, StringOrMemory text) { }
}
