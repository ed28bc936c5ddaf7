namespace NewsClean.Segmentation.Dom;

/// <summary>
/// Tags of preformatted text stand right behind each other, with nothing between them that the parser gives to its caller. To pass over a line end it takes the
/// token behind such a tag within its call for the tag itself, so that some thousands of them take more stack than there is: the page is read again without them.
/// </summary>
internal sealed class PreformattedRunException() : Exception("too many elements of preformatted text in each other");
