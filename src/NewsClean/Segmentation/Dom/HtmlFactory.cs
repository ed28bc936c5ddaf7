using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsClean.Segmentation.Dom;

/// <summary>Makes the nodes that AngleSharp's parser asks for.</summary>
internal sealed class HtmlFactory : IDomConstructionElementFactory<HtmlDocument, HtmlElement>
{
    // No page has more than one of these right behind another.
    private const int LongestRun = 100;

    /// <summary>How many elements of preformatted text the parser has made since it took the last token from its caller.</summary>
    public int PreformattedInCall { get; set; }

    /// <summary>Are tags of preformatted text left out?</summary>
    public bool PassesOverPreformatted { get; set; }

    /// <summary>The document that is being built.</summary>
    public HtmlDocument? Document { get; set; }

    /// <inheritdoc/>
    /// <exception cref="PreformattedRunException">Too many of preformatted text follow each other.</exception>
    public HtmlElement Create(HtmlDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        if (IsPreformatted(localName.Memory.Span) && ++PreformattedInCall > LongestRun) throw new PreformattedRunException();
        return new(document, HtmlTags.Of(localName.Memory.Span));
    }

    /// <inheritdoc/>
    public HtmlElement CreateUnknown(HtmlDocument document, StringOrMemory tagName) => Create(document, tagName);

    /// <inheritdoc/>
    public HtmlElement CreateNoScript(HtmlDocument document, bool scripting) => Create(document, "noscript");

    /// <inheritdoc/>
    public IConstructableNode CreateDocumentType(HtmlDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new HtmlText(default, 0, true);

    /// <inheritdoc/>
    public IConstructableMathElement CreateMath(HtmlDocument document, StringOrMemory name = default) => new MathElement(document, HtmlTags.OfMath(name.Memory.Span));

    /// <inheritdoc/>
    public IConstructableSvgElement CreateSvg(HtmlDocument document, StringOrMemory name = default) => new SvgElement(document, HtmlTags.OfSvg(name.Memory.Span));

    /// <inheritdoc/>
    public IConstructableMetaElement CreateMeta(HtmlDocument document) => new MetaElement(document);

    /// <inheritdoc/>
    public IConstructableScriptElement CreateScript(HtmlDocument document, bool parserInserted, bool started) => new ScriptElement(document);

    /// <inheritdoc/>
    public IConstructableFrameElement CreateFrame(HtmlDocument document) => new FrameElement(document);

    /// <inheritdoc/>
    public IConstructableTemplateElement CreateTemplate(HtmlDocument document) => new TemplateElement(document);

    /// <inheritdoc/>
    public IConstructableFormElement CreateForm(HtmlDocument document) => new FormElement(document);

    /// <inheritdoc/>
    public HtmlDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new HtmlDocument(source);

    /// <summary>Does the parser pass over a line end behind the start tag of this name (HTML Standard, 13.2.6.4.7)?</summary>
    public static bool IsPreformatted(ReadOnlySpan<char> name) => name is "pre" or "listing";
}
