using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsClean.Segmentation.Dom;

/// <summary>The elements that are known by name. Elements of other names are inline, as browsers have it.</summary>
internal static class HtmlTags
{
    /// <summary>What stands for the document itself.</summary>
    public static HtmlTag Document { get; } = new("#document", HtmlDisplay.Block, BlockRoles.None) { Flags = NodeFlags.None };

    // By the HTML Standard's style sheet (section Rendering); form controls show no text of the page.
    private static readonly (HtmlDisplay Display, string Names)[] Displays =
    [
        (HtmlDisplay.Block,
            "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure "
            + "footer form frameset header hgroup hr legend li listing main menu nav ol optgroup search section summary table "
            + "caption tbody tfoot thead tr ul"),
        (HtmlDisplay.Paragraph, "p h1 h2 h3 h4 h5 h6"),
        (HtmlDisplay.Preformatted, "pre plaintext xmp"),
        (HtmlDisplay.Cell, "td th"),
        (HtmlDisplay.Break, "br"),
        (HtmlDisplay.None,
            "head title meta link base basefont bgsound script style template iframe frame noframes noembed object embed "
            + "applet param source track audio video canvas svg math select datalist option textarea input img area col "
            + "colgroup map progress meter keygen"),
        (HtmlDisplay.Inline,
            "a abbr acronym b bdi bdo big blink button cite code data del dfn em font i ins kbd label mark nobr noscript "
            + "output picture q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var wbr"),
    ];

    private static readonly (BlockRoles Role, string Names)[] Roles =
    [
        (BlockRoles.List, "ul ol dl menu dir"), (BlockRoles.Table, "table"), (BlockRoles.Figure, "figure"), (BlockRoles.Caption, "figcaption caption"),
        (BlockRoles.Time, "time"), (BlockRoles.Aside, "aside"), (BlockRoles.Nav, "nav"), (BlockRoles.Header, "header"), (BlockRoles.Footer, "footer"),
        (BlockRoles.Main, "main"), (BlockRoles.Article, "article"), (BlockRoles.Form, "form search"), (BlockRoles.Quote, "blockquote q"),
        (BlockRoles.Code, "pre code kbd samp listing xmp plaintext"), (BlockRoles.Button, "button"), (BlockRoles.Paragraph, "p"),
        (BlockRoles.Heading, "h1 h2 h3 h4 h5 h6"), (BlockRoles.Address, "address"), (BlockRoles.NoScript, "noscript"), (BlockRoles.Dialog, "dialog"),
    ];

    // Makes the elements whose flags are asked for; above all that do so, as initialisers run in this order.
    private static readonly IDocument Maker = new HtmlParser().ParseDocument("");

    private static readonly FrozenDictionary<string, HtmlTag> Html = MakeHtml().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> ByName = Html.GetAlternateLookup<ReadOnlySpan<char>>();

    // The elements of SVG and MathML at which the parser goes back to HTML; all others are alike.
    private static readonly HtmlTag[] Svg = [.. "foreignObject desc title".Split(' ').Select(name => Foreign(name, NamespaceNames.SvgUri)), Foreign("svg", NamespaceNames.SvgUri)];
    private static readonly HtmlTag[] Math =
        [.. "mi mo mn ms mtext annotation-xml".Split(' ').Select(name => Foreign(name, NamespaceNames.MathMlUri)), Foreign("math", NamespaceNames.MathMlUri)];

    /// <summary>Is there an element of HTML with this <paramref name="name"/>, in small letters?</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => ByName.ContainsKey(name);

    /// <summary>The HTML element called <paramref name="name"/>.</summary>
    public static HtmlTag Of(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var tag) ? tag : new HtmlTag(name.ToString(), HtmlDisplay.Inline, BlockRoles.None);

    /// <summary>The element of SVG called <paramref name="name"/>.</summary>
    public static HtmlTag OfSvg(ReadOnlySpan<char> name) => Foreign(Svg, name);

    /// <summary>The element of MathML called <paramref name="name"/>.</summary>
    public static HtmlTag OfMath(ReadOnlySpan<char> name) => Foreign(Math, name);

    private static HtmlTag Foreign(HtmlTag[] known, ReadOnlySpan<char> name)
    {
        foreach (var tag in known)
            if (name.SequenceEqual(tag.Name)) return tag;
        return known[^1] with { Name = name.ToString(), Display = HtmlDisplay.Inline };
    }

    private static Dictionary<string, HtmlTag> MakeHtml()
    {
        var roles = new Dictionary<string, BlockRoles>(StringComparer.Ordinal);
        foreach (var (role, names) in Roles)
            foreach (string name in names.Split(' ')) roles.Add(name, role);
        var tags = new Dictionary<string, HtmlTag>(StringComparer.Ordinal);
        foreach (var (display, names) in Displays)
        {
            foreach (string name in names.Split(' '))
            {
                int level = name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
                tags.Add(name, new HtmlTag(name, display, roles.GetValueOrDefault(name)) { Flags = Maker.CreateElement(name).Flags, HeadingLevel = level });
            }
        }
        return tags;
    }

    private static HtmlTag Foreign(string name, string uri) =>
        new(name, name is "svg" or "math" ? HtmlDisplay.None : HtmlDisplay.Inline, BlockRoles.None)
        {
            NamespaceUri = uri, Flags = Maker.CreateElement(uri, name).Flags,
        };
}
