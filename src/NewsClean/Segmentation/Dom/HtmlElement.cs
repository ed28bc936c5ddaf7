using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsClean.Segmentation.Dom;

/// <summary>An element of a page.</summary>
internal class HtmlElement(HtmlDocument? document, HtmlTag tag) : HtmlNode, IConstructableElement, IConstructableNamedNodeMap
{
    private (StringOrMemory Name, StringOrMemory Value)[] _attributes = [];

    /// <summary>What is known of elements of this name.</summary>
    public HtmlTag Tag { get; } = tag;

    /// <summary>Offset in the source where the start tag begins; for an element that the page does not spell out, of the token that made it necessary.</summary>
    public int Start { get; } = document?.TokenStart ?? 0;

    /// <summary>How many elements stand around it.</summary>
    public int Depth { get; private set; }

    /// <summary>The children in order.</summary>
    public HtmlNodeList Nodes { get; } = new();

    /// <summary>The attributes in order.</summary>
    public ReadOnlySpan<(StringOrMemory Name, StringOrMemory Value)> Attributes => _attributes;

    /// <inheritdoc/>
    public override NodeFlags Flags => Tag.Flags;

    /// <inheritdoc/>
    public override StringOrMemory NodeName => Tag.Name;

    /// <inheritdoc/>
    public StringOrMemory LocalName => Tag.Name;

    /// <inheritdoc/>
    public StringOrMemory NamespaceUri => Tag.NamespaceUri;

    /// <inheritdoc/>
    public StringOrMemory Prefix => StringOrMemory.Empty;

    /// <inheritdoc/>
    public ISourceReference? SourceReference { get; set; }

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr IConstructableNamedNodeMap.this[StringOrMemory name] =>
        IndexOf(name.Memory.Span) is >= 0 and var i ? new HtmlAttribute(_attributes[i].Name, _attributes[i].Value) : null!;

    /// <inheritdoc/>
    protected override IConstructableNodeList Children => Nodes;

    /// <summary>An attribute's value; empty where the element has no such attribute, or none in it.</summary>
    public ReadOnlySpan<char> Value(ReadOnlySpan<char> name)
    {
        int index = IndexOf(name);
        return index < 0 ? default : _attributes[index].Value.Memory.Span;
    }

    /// <summary>Has the element such an attribute?</summary>
    public bool Has(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <inheritdoc/>
    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    /// <inheritdoc/>
    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        int index = IndexOf(name.Memory.Span);
        if (index >= 0) _attributes[index].Value = value;
        else _attributes = [.. _attributes, (name, value)];
    }

    /// <inheritdoc/>
    public void SetAttributes(StructAttributes attributes)
    {
        // A second <html> or <body> tag adds what the first one lacks.
        int known = _attributes.Length;
        Array.Resize(ref _attributes, known + attributes.Count);
        for (int i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            _attributes[known + i] = (attribute.Name, attribute.Value);
        }
    }

    /// <inheritdoc/>
    public StringOrMemory GetAttribute(StringOrMemory ns, StringOrMemory name) =>
        IndexOf(name.Memory.Span) is >= 0 and var i ? _attributes[i].Value : default;

    /// <inheritdoc/>
    public bool HasAttribute(StringOrMemory name) => Has(name.Memory.Span);

    /// <inheritdoc/>
    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not HtmlElement other || other._attributes.Length != _attributes.Length) return false;
        foreach (var (name, value) in _attributes)
            if (!other.Has(name.Memory.Span) || !other.Value(name.Memory.Span).SequenceEqual(value.Memory.Span)) return false;
        return true;
    }

    /// <inheritdoc/>
    public IConstructableNode ShallowCopy() => new HtmlElement(document, Tag) { _attributes = _attributes };

    /// <summary>Puts <paramref name="child"/> in before <paramref name="next"/>, which is one of the last children.</summary>
    public void AddBefore(HtmlNode next, HtmlNode child)
    {
        child.Parent = this;
        Nodes.Insert(Nodes.LastIndexOf(next), child);
        if (child is HtmlElement element) Inserted(element);
    }

    private void Inserted(HtmlElement element)
    {
        element.Depth = Depth + 1;
        document?.Guard.Inserted(element.Depth);
    }

    /// <inheritdoc/>
    public void SetupElement() { }

    /// <inheritdoc/>
    public void AddComment(ref StructHtmlToken token) { }

    /// <inheritdoc/>
    protected override void Remove(HtmlNode child) => Nodes.Remove(child);

    /// <inheritdoc/>
    protected override void Insert(int index, HtmlNode child)
    {
        child.Parent = this;
        Nodes.Insert(index, child);
        if (child is HtmlElement element) Inserted(element);
    }

    /// <inheritdoc/>
    protected override void InsertText(int index, StringOrMemory text) =>
        Insert(index, new HtmlText(text.Memory, document?.TokenStart ?? 0));

    private int IndexOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < _attributes.Length; i++)
            if (_attributes[i].Name.Memory.Span.SequenceEqual(name)) return i;
        return -1;
    }
}
