using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsClean.Segmentation.Dom;

/// <summary>A run of text between two tags.</summary>
internal sealed class HtmlText(ReadOnlyMemory<char> data, int start) : HtmlNode
{
    /// <summary>The text with its character references resolved.</summary>
    public ReadOnlyMemory<char> Data { get; } = data;

    /// <summary>Offset in the source of the run's first character.</summary>
    public int Start { get; } = start;

    /// <inheritdoc/>
    public override NodeFlags Flags => NodeFlags.None;

    /// <inheritdoc/>
    public override StringOrMemory NodeName => "#text";
}
