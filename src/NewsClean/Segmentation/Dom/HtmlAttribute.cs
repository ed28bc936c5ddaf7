using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace NewsClean.Segmentation.Dom;

/// <summary>An attribute; its value has its character references resolved.</summary>
internal sealed class HtmlAttribute(StringOrMemory name, StringOrMemory value) : IConstructableAttr
{
    /// <inheritdoc/>
    public StringOrMemory Name { get; } = name;

    /// <inheritdoc/>
    public StringOrMemory Value { get; set; } = value;
}
