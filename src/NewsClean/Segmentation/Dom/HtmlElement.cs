using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsClean.Segmentation.Dom;

/// <summary>An element of a page.</summary>
internal class HtmlElement(HtmlDocument? document, HtmlTag tag) : HtmlNode, IConstructableElement, IConstructableNamedNodeMap
{
    private (HtmlName Name, ReadOnlyMemory<char> Value)[] _attributes = [];
    // A bit for each name among them.
    private ulong _names;
    private HtmlNode[] _nodes = [];
    private int _nodeCount;

    /// <summary>What is known of elements of this name.</summary>
    public HtmlTag Tag { get; } = tag;

    /// <summary>Offset in the source where the start tag begins; for an element that the page does not spell out, of the token that made it necessary.</summary>
    public int Start { get; } = document?.TokenStart ?? 0;

    /// <summary>A number that no other element of the page has, counted from 1; the document has 0.</summary>
    public int Number { get; } = document?.NextNumber() ?? 0;

    /// <summary>How many elements stand around it.</summary>
    public int Depth { get; private set; }

    /// <summary>The children in order.</summary>
    public ReadOnlySpan<HtmlNode> Nodes => _nodes.AsSpan(0, _nodeCount);

    /// <summary>The attributes in order.</summary>
    public ReadOnlySpan<(HtmlName Name, ReadOnlyMemory<char> Value)> Attributes => _attributes;

    /// <summary>Is it a script with statements about the page in it?</summary>
    public bool HoldsJsonLd => Value(HtmlName.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase);

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

    // Only asked for with an option that is not set.
    ISourceReference? IConstructableElement.SourceReference { get => null; set { } }

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr IConstructableNamedNodeMap.this[StringOrMemory name] =>
        HtmlNames.TryGet(name.Memory.Span, out var known) && Has(known) ? new HtmlAttribute(name, Value(known).ToString()) : null!;

    /// <inheritdoc/>
    protected override HtmlElement? Holder => this;

    /// <summary>An attribute's value; empty where the element has no such attribute, or none in it.</summary>
    public ReadOnlySpan<char> Value(HtmlName name)
    {
        int index = IndexOf(name);
        return index < 0 ? default : _attributes[index].Value.Span;
    }

    /// <summary>Has the element such an attribute?</summary>
    public bool Has(HtmlName name) => (_names & Bit(name)) != 0;

    /// <inheritdoc/>
    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    /// <inheritdoc/>
    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (!HtmlNames.TryGet(name.Memory.Span, out var known)) return;
        int index = IndexOf(known);
        if (index >= 0) _attributes[index].Value = value.ToString().AsMemory();
        else _attributes = [.. _attributes, (known, value.ToString().AsMemory())];
        _names |= Bit(known);
    }

    /// <inheritdoc/>
    public void SetAttributes(StructAttributes attributes)
    {
        if (attributes.Count == 0) return;
        // A second <html> or <body> tag adds what the first one lacks.
        int known = _attributes.Length;
        Array.Resize(ref _attributes, known + attributes.Count);
        for (int i = 0; i < attributes.Count; i++)
        {
            _attributes[known + i] = Kept(attributes[i]);
            _names |= Bit(_attributes[known + i].Name);
        }
    }

    /// <inheritdoc/>
    public StringOrMemory GetAttribute(StringOrMemory ns, StringOrMemory name) =>
        HtmlNames.TryGet(name.Memory.Span, out var known) && IndexOf(known) is >= 0 and var i ? _attributes[i].Value : default(StringOrMemory);

    /// <inheritdoc/>
    public bool HasAttribute(StringOrMemory name) => HtmlNames.TryGet(name.Memory.Span, out var known) && Has(known);

    /// <inheritdoc/>
    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not HtmlElement other || other._attributes.Length != _attributes.Length) return false;
        foreach (var attribute in _attributes)
            if (!other.HasEqual(attribute)) return false;
        return true;
    }

    /// <inheritdoc/>
    public IConstructableNode ShallowCopy() => new HtmlElement(document, Tag) { _attributes = _attributes, _names = _names };

    /// <summary>Puts <paramref name="child"/> in before <paramref name="next"/>, which is one of the last children.</summary>
    public void AddBefore(HtmlNode next, HtmlNode child) => AddAt(LastIndexOf(next), child);

    /// <summary>Takes all children out.</summary>
    public void Clear() => (_nodes, _nodeCount) = ([], 0);

    /// <inheritdoc/>
    public void SetupElement() { }

    /// <inheritdoc/>
    public void AddComment(ref StructHtmlToken token) { }

    /// <inheritdoc/>
    protected override void Remove(HtmlNode child)
    {
        int index = LastIndexOf(child);
        if (index < 0) return;
        _nodeCount--;
        Array.Copy(_nodes, index + 1, _nodes, index, _nodeCount - index);
        _nodes[_nodeCount] = null!;
    }

    /// <inheritdoc/>
    protected override void Insert(int index, HtmlNode child) => AddAt(index, child);

    // Half of a page is scripts and styles.
    /// <inheritdoc/>
    protected override void InsertText(int index, StringOrMemory text)
    {
        if (Tag.IsCode && !HoldsJsonLd && !Has(HtmlName.ItemProp)) return;
        int start = document?.TokenStart ?? 0;
        if (Tag.Display == HtmlDisplay.Preformatted && _nodeCount == 0 && document is not null) start = document.BehindTag(start, Tag.Name);
        var data = (document ?? (HtmlDocument)this).Kept(text.Memory.Span, start, out bool isVerbatim);
        // "&amp;amp;" reads "&amp;", as which it also begins.
        AddAt(index, new HtmlText(data, start, isVerbatim && !data.Span.Contains('&')));
    }

    private void AddAt(int index, HtmlNode child)
    {
        child.Parent = this;
        if (_nodeCount == _nodes.Length) Array.Resize(ref _nodes, _nodeCount == 0 ? 1 : Math.Max(4, _nodeCount * 2));
        if (index < _nodeCount) Array.Copy(_nodes, index, _nodes, index + 1, _nodeCount - index);
        else index = _nodeCount;
        _nodes[index] = child;
        _nodeCount++;
        if (child is not HtmlElement element) return;
        element.Depth = Depth + 1;
        document?.Guard.Inserted(element.Depth);
    }

    // From the end, where the parser is at work.
    private int LastIndexOf(HtmlNode node) => _nodeCount == 0 ? -1 : Array.LastIndexOf(_nodes, node, _nodeCount - 1);

    private (HtmlName, ReadOnlyMemory<char>) Kept(MemoryHtmlAttributeToken attribute)
    {
        var name = attribute.Name.Memory.Span;
        if (!HtmlNames.TryGet(name, out var known)) return (known, $"{name}={attribute.Value.Memory.Span}".AsMemory());
        return (known, document is null ? attribute.Value.ToString().AsMemory() : document.KeptValue(attribute));
    }

    private bool HasEqual((HtmlName Name, ReadOnlyMemory<char> Value) attribute)
    {
        foreach (var (name, value) in _attributes)
            if (name == attribute.Name && value.Span.SequenceEqual(attribute.Value.Span)) return true;
        return false;
    }

    private static ulong Bit(HtmlName name) => 1UL << (int)name;

    private int IndexOf(HtmlName name)
    {
        if (!Has(name)) return -1;
        for (int i = 0; i < _attributes.Length; i++)
            if (_attributes[i].Name == name) return i;
        return -1;
    }
}
