using AngleSharp.Html.Construction;

namespace NewsClean.Segmentation.Dom;

// AngleSharp's parser tells by these types what to do with scripts, frames and encodings once they are read. Here nothing is done: no
// script runs, nothing is fetched, the page is decoded already; a template's content stays below it.

/// <summary><c>script</c>.</summary>
internal sealed class ScriptElement(HtmlDocument document) : HtmlElement(document, HtmlTags.Of("script")), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary><c>meta</c>.</summary>
internal sealed class MetaElement(HtmlDocument document) : HtmlElement(document, HtmlTags.Of("meta")), IConstructableMetaElement
{
    void IConstructableMetaElement.Handle() { }
}

/// <summary><c>template</c>.</summary>
internal sealed class TemplateElement(HtmlDocument document) : HtmlElement(document, HtmlTags.Of("template")), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment() { }
}

/// <summary><c>frame</c>.</summary>
internal sealed class FrameElement(HtmlDocument document) : HtmlElement(document, HtmlTags.Of("frame")), IConstructableFrameElement;

/// <summary><c>form</c>.</summary>
internal sealed class FormElement(HtmlDocument document) : HtmlElement(document, HtmlTags.Of("form")), IConstructableFormElement;

/// <summary>An element of SVG.</summary>
internal sealed class SvgElement(HtmlDocument document, HtmlTag tag) : HtmlElement(document, tag), IConstructableSvgElement;

/// <summary>An element of MathML.</summary>
internal sealed class MathElement(HtmlDocument document, HtmlTag tag) : HtmlElement(document, tag), IConstructableMathElement;
