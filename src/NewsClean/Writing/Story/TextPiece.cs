using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>A slice of a block's text that stands in one element. White space between two pieces belongs to neither.</summary>
/// <param name="Start">Offset of its first character in the block's text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Holder">The innermost element around it.</param>
internal readonly record struct TextPiece(int Start, int End, HtmlElement Holder);
