using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;
using NewsClean.Segmentation.Markup;

namespace NewsClean;

/// <summary>What the markup of an HTML page says of a block. Everything is a hint: pages use elements and class names as they like.</summary>
public sealed class BlockMarkup
{
    // A date or a number may stand beside the link.
    private const double WholeLink = 0.9;

    private IReadOnlyList<string>? _classWords;
    private IReadOnlyList<BlockLink>? _links;

    internal BlockMarkup(HtmlElement element, BlockRoles roles, SourceRun[] runs)
    {
        Element = element;
        Roles = roles;
        Runs = runs;
    }

    /// <summary>Name of the nearest block element, lower case: <c>p</c>, <c>h1</c>, <c>li</c>, <c>div</c>, <c>tr</c> …</summary>
    public string Tag => Element.Tag.Name;

    /// <summary>The elements from the root down to <see cref="Tag"/>, separated by blanks: <c>html body div article p</c>.</summary>
    public string Path => MarkupWords.PathOf(Element);

    /// <summary>1 to 6 in <c>h1</c> to <c>h6</c>, otherwise 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Share (0 to 1) of the block's characters, blanks aside, that stand in links.</summary>
    public double LinkDensity { get; init; }

    /// <summary>What the block is by the elements that it stands in.</summary>
    public BlockRoles Roles { get; }

    /// <summary>How many elements stand around the block's own, the root included.</summary>
    public int Depth { get; init; }

    /// <summary>
    /// A number for the nearest element that can hold several blocks (<c>div</c>, <c>section</c>, <c>ul</c> …): blocks of the same page with the same
    /// number stand in the same element.
    /// </summary>
    public int Container { get; init; }

    /// <summary>The value of <c>itemprop</c> at the block's element or the nearest around or in it, such as <c>articleBody</c>; null without one.</summary>
    public string? ItemProp => Item?.Value(HtmlName.ItemProp).ToString();

    /// <summary>
    /// Lower-case words out of class, id, role, itemprop and data-testid of the block's element and the nearest around it, nearest first, each
    /// once: <c>articleBody__text-Main</c> gives article, body, text, main. At most 24.
    /// </summary>
    public IReadOnlyList<string> ClassWords => _classWords ??= MarkupWords.Of(Element);

    /// <summary>The links in the block, in order.</summary>
    public IReadOnlyList<BlockLink> Links => _links ??= [.. Linked.Select(link => new BlockLink(link.Start, link.End, link.Link.Value(HtmlName.Href).Trim().ToString()))];

    /// <summary>Is the block a link, with hardly anything beside it?</summary>
    internal bool IsLink => LinkDensity >= WholeLink;

    /// <summary>The nearest block element.</summary>
    internal HtmlElement Element { get; }

    /// <summary>The element of the block's first character: <see cref="Element"/>, or one in it.</summary>
    internal HtmlElement First { get; init; } = null!;

    /// <summary>The element that has <see cref="ItemProp"/>; null without one.</summary>
    internal HtmlElement? Item { get; init; }

    /// <summary>What <see cref="Links"/> is made of when it is asked for: offsets in the text, and the element.</summary>
    internal (int Start, int End, HtmlElement Link)[] Linked { get; init; } = [];

    /// <summary>Where the pieces of the block's text stand in the source, in order.</summary>
    internal SourceRun[] Runs { get; }

    /// <summary>The span of the source from the character at <paramref name="from"/> to the one before <paramref name="to"/>.</summary>
    internal (int Start, int End) SourceOf(int from, int to)
    {
        int last = Math.Max(from, to - 1);
        ref readonly var run = ref RunOf(last);
        return (At(RunOf(from), from), At(run, last) + (last == run.Text ? run.Width : 1));
    }

    private static int At(in SourceRun run, int offset) => run.Source + offset - run.Text + (offset > run.Text ? run.Width - 1 : 0);

    // The last run that starts at the offset or before it, or the first of all.
    private ref readonly SourceRun RunOf(int offset)
    {
        int low = 0, high = Runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Runs[middle].Text <= offset) low = middle;
            else high = middle - 1;
        }
        return ref Runs[low];
    }
}
