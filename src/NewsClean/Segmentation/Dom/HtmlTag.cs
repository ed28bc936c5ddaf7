using AngleSharp.Dom;

namespace NewsClean.Segmentation.Dom;

/// <summary>What is known of all elements of a name.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="Display">How browsers show it where no style says otherwise.</param>
/// <param name="Roles">What a block in it is.</param>
internal sealed record HtmlTag(string Name, HtmlDisplay Display, BlockRoles Roles)
{
    /// <summary>AngleSharp's flags, by which the parser nests elements.</summary>
    public NodeFlags Flags { get; init; } = NodeFlags.HtmlMember;

    /// <summary>The element's namespace.</summary>
    public string NamespaceUri { get; init; } = NamespaceNames.HtmlUri;

    /// <summary>1 to 6 for <c>h1</c> to <c>h6</c>, otherwise 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>May elements of the name state something about the page?</summary>
    public bool Hints { get; } = Name is "html" or "title" or "meta" or "link" or "script" or "time" or "a";

    /// <summary>Is what stands in it for programs to read?</summary>
    public bool IsCode { get; } = Name is "script" or "style";
}
