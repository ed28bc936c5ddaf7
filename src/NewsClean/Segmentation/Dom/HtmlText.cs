using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsClean.Segmentation.Dom;

/// <summary>A run of text between two tags.</summary>
/// <param name="data">The text with its character references resolved.</param>
/// <param name="start">Offset in the source of the run's first character.</param>
/// <param name="isVerbatim">Does the text stand in the source like this, for certain?</param>
internal sealed class HtmlText(ReadOnlyMemory<char> data, int start, bool isVerbatim) : HtmlNode
{
    /// <summary>The text with its character references resolved.</summary>
    public ReadOnlyMemory<char> Data { get; } = data;

    /// <summary>Offset in the source of the run's first character.</summary>
    public int Start { get; } = start;

    /// <summary>Does the text stand in the source like this, at <see cref="Start"/>? Not with character references in it, or line ends of two characters.</summary>
    public bool IsVerbatim { get; } = isVerbatim;

    /// <inheritdoc/>
    public override NodeFlags Flags => NodeFlags.None;

    /// <inheritdoc/>
    public override StringOrMemory NodeName => "#text";
}
