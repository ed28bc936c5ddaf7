using NewsClean.Segmentation.Dom;

namespace NewsClean.Writing.Story;

/// <summary>An element around a block that gives the story structure.</summary>
/// <param name="Kind">What it makes: a list, item, quote, preformatted text, a table or a row.</param>
/// <param name="Element">The element; blocks with the same element stand in the same part.</param>
internal readonly record struct PathStep(PartKind Kind, HtmlElement Element);
