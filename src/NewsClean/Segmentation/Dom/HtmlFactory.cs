using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsClean.Segmentation.Dom;

/// <summary>Makes the nodes that AngleSharp's parser asks for.</summary>
internal sealed class HtmlFactory : IDomConstructionElementFactory<HtmlDocument, HtmlElement>
{
    /// <summary>The document that is being built.</summary>
    public HtmlDocument? Document { get; set; }

    /// <inheritdoc/>
    public HtmlElement Create(HtmlDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        new(document, HtmlTags.Of(localName.Memory.Span));

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
}
