using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Markup;

/// <summary>An element on the way from the root to the text that is read, with what it means for that text.</summary>
internal struct HtmlPlace
{
    /// <summary>The element.</summary>
    public HtmlElement Element;

    /// <summary>The nearest element that makes a block, itself or around it.</summary>
    public HtmlElement Block;

    /// <summary>The link that the text stands in; null in none.</summary>
    public HtmlElement? Link;

    /// <summary>What the elements so far make of a block.</summary>
    public BlockRoles Roles;

    /// <summary>Number of the nearest element that can hold several blocks.</summary>
    public int Container;

    /// <summary>1 to 6 in a heading.</summary>
    public int HeadingLevel;

    /// <summary>Number of the outermost hidden element around; 0 where the text shows.</summary>
    public int HiddenPart;

    /// <summary>The nearest itemprop.</summary>
    public HtmlElement? Item;

    /// <summary>Index of the next child.</summary>
    public int Next;

    /// <summary>Do line ends count?</summary>
    public bool Preformatted;

    /// <summary>Where they do, but lines were broken for their width: the column from which on one goes on in the next; else 0.</summary>
    public int WrapColumn;
}
