using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsClean.Segmentation.Dom;

/// <summary>The root of a page's tree.</summary>
internal sealed class HtmlDocument(TextSource source) : HtmlElement(null, HtmlTags.Document), IConstructableDocument
{
    // Characters that are looked through for a tag's end.
    private const int LongestTag = 4096;

    private static readonly HtmlTag Table = HtmlTags.Of("table");

    private readonly string _html = source.Text;
    private int _elements;

    /// <summary>Keeps the time bounded.</summary>
    public NestingGuard Guard = new(source.Length);

    /// <summary>Offset in the source of the token that is being read.</summary>
    public int TokenStart { get; set; }

    /// <summary>The element <c>html</c>; null in an empty page.</summary>
    public HtmlElement? Root => Child(this, "html");

    /// <summary>The element <c>head</c>.</summary>
    public HtmlElement? HeadElement => Root is { } root ? Child(root, "head") : null;

    /// <inheritdoc/>
    public TextSource Source { get; } = source;

    /// <inheritdoc/>
    public IDisposable? Builder { get; set; }

    /// <inheritdoc/>
    public QuirksMode QuirksMode { get; set; }

    IConstructableElement IConstructableDocument.Head => HeadElement!;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    void IConstructableDocument.PerformMicrotaskCheckpoint() { }

    void IConstructableDocument.ProvideStableState() { }

    void IConstructableDocument.TrackError(Exception exception) { }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest() { }

    void IConstructableDocument.Clear() => Clear();

    /// <summary>The <see cref="HtmlElement.Number"/> of a new element.</summary>
    public int NextNumber() => ++_elements;

    /// <summary>
    /// A text that outlives the parser, whose own texts stand in memory that it uses for the next page: where it stands in the source like this, the source's own.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it should stand in the source.</param>
    /// <param name="isVerbatim">Does it?</param>
    public ReadOnlyMemory<char> Kept(ReadOnlySpan<char> text, int start, out bool isVerbatim)
    {
        isVerbatim = start + text.Length <= _html.Length && _html.AsSpan(start, text.Length).SequenceEqual(text);
        return isVerbatim ? _html.AsMemory(start, text.Length) : text.ToString().AsMemory();
    }

    /// <summary>
    /// Where the text behind a start tag begins, where the parser has read both in one step: it passes over the line end behind <c>&lt;pre&gt;</c> (HTML Standard, 13.2.6.4.7).
    /// </summary>
    /// <param name="start">Where the tag starts; any other place stays.</param>
    /// <param name="name">The tag's name.</param>
    public int BehindTag(int start, string name)
    {
        var tag = _html.AsSpan(start);
        if (tag.Length < name.Length + 2 || tag[0] != '<' || !tag.Slice(1, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)) return start;
        char quote = '\0', before = '\0';
        int at = 1 + name.Length;
        for (; quote != '\0' || tag[at] != '>'; at++)
        {
            if (at + 1 >= Math.Min(tag.Length, LongestTag)) return start;
            char c = tag[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && before == '=') quote = c; // elsewhere it is part of a name or value
            if (!char.IsWhiteSpace(c)) before = c;
        }
        at++;
        if (at < tag.Length && tag[at] == '\r') at++;
        if (at < tag.Length && tag[at] == '\n') at++;
        return Math.Min(start + at, _html.Length);
    }

    /// <summary>An attribute's value, as <see cref="Kept"/> keeps texts.</summary>
    public ReadOnlyMemory<char> KeptValue(MemoryHtmlAttributeToken attribute)
    {
        if (attribute.Value.Length == 0) return default;
        int start = attribute.Position.Index + attribute.Name.Length;
        // class = "story"
        while (start < _html.Length && _html[start] is '=' or ' ' or '\t' or '\n' or '\r' or '\f') start++;
        if (start < _html.Length && _html[start] is '"' or '\'') start++;
        return Kept(attribute.Value.Memory.Span, start, out _);
    }

    // An element that may not stand in a table goes before it, as browsers have it. The parser finds no tables but its own, and hands such
    // elements to the document, behind the root.
    /// <inheritdoc/>
    protected override void Insert(int index, HtmlNode child)
    {
        if (child is HtmlElement && LastTable() is { Parent: { } holder } table) holder.AddBefore(table, child);
        else base.Insert(index, child);
    }

    private HtmlElement? LastTable()
    {
        HtmlElement? table = null;
        for (var element = Root; element is not null; element = LastChild(element))
            if (ReferenceEquals(element.Tag, Table)) table = element;
        return table;
    }

    private static HtmlElement? LastChild(HtmlElement parent)
    {
        for (int i = parent.Nodes.Length - 1; i >= 0; i--)
            if (parent.Nodes[i] is HtmlElement element) return element;
        return null;
    }

    private static HtmlElement? Child(HtmlElement parent, string name)
    {
        for (int i = 0; i < parent.Nodes.Length; i++)
            if (parent.Nodes[i] is HtmlElement element && element.Tag.Name == name) return element;
        return null;
    }
}
