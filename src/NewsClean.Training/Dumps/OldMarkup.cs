using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsClean.Training.Dumps;

/// <summary>
/// Puts a page of today into the markup of the years before HTML 5: tables around its parts, paragraphs parted by <c>&lt;br&gt;&lt;br&gt;</c>, no elements or
/// attributes that say what a part is, no JSON-LD, a head with little more than a title. Gold has hardly a page of that age, and archives are full of them.
/// </summary>
internal static class OldMarkup
{
    // What pages of 2000 to 2008 had; hidden and open too, which say what shows. class and id are kept on their own.
    private static readonly HashSet<string> s_attributes =
    [
        "href", "src", "content", "name", "charset", "http-equiv", "alt", "title", "type", "value", "style", "lang", "dir", "colspan", "hidden", "open",
    ];

    private static readonly HashSet<string> s_names = ["class", "id"];

    // Elements of HTML 5 that stood around a part of the page, where a cell stood before.
    private static readonly string[] s_cells = ["header", "footer", "nav", "aside", "figure"];

    private static readonly string[] s_divisions = ["article", "main", "section", "hgroup", "picture", "figcaption"];

    private static readonly string[] s_gone = ["script", "style", "link", "svg"];

    // Where one of these ends, a line ends.
    private static readonly HashSet<string> s_blocks =
    [
        "address", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "li", "noscript", "ol", "p", "pre", "table", "td", "tr", "ul",
    ];

    /// <summary>The page in old markup.</summary>
    /// <param name="html">A page.</param>
    /// <param name="keepsNames">Do classes and ids stay?</param>
    public static string Of(string html, bool keepsNames)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in All(document, string.Join(',', s_gone))) element.Remove();
        foreach (var comment in document.Descendants<IComment>().ToArray()) comment.Remove();
        foreach (var meta in All(document, "meta").Where(IsOfToday)) meta.Remove();
        foreach (var element in All(document, "*")) KeepOldAttributes(element, keepsNames);
        foreach (var element in All(document, string.Join(',', s_cells))) PutIntoTable(document, element);
        foreach (var element in All(document, string.Join(',', s_divisions))) Rename(document, element, "div");
        foreach (var element in All(document, "time")) Rename(document, element, "span");
        foreach (var paragraph in All(document, "p")) ReplaceByBreaks(document, paragraph);
        return "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">" + document.DocumentElement.OuterHtml;
    }

    private static IElement[] All(IHtmlDocument document, string selector) => [.. document.QuerySelectorAll(selector)];

    private static bool IsOfToday(IElement meta) =>
        !meta.HasAttribute("charset") && !meta.HasAttribute("http-equiv") && meta.GetAttribute("name")?.ToLowerInvariant() is not ("description" or "keywords");

    private static void KeepOldAttributes(IElement element, bool keepsNames)
    {
        if (element.Id?.StartsWith("S:", StringComparison.Ordinal) == true) element.RemoveAttribute("hidden"); // what React streams a page in, and shows
        foreach (string name in element.Attributes.Select(a => a.Name).ToArray())
            if (!s_attributes.Contains(name) && !(keepsNames && s_names.Contains(name))) element.RemoveAttribute(name);
    }

    private static IElement Rename(IHtmlDocument document, IElement element, string name)
    {
        var renamed = document.CreateElement(name);
        foreach (var attribute in element.Attributes) renamed.SetAttribute(attribute.Name, attribute.Value);
        MoveChildren(element, renamed);
        element.Replace(renamed);
        return renamed;
    }

    private static void PutIntoTable(IHtmlDocument document, IElement element)
    {
        var cell = Rename(document, element, "td");
        var table = document.CreateElement("table");
        cell.Replace(table);
        table.AppendElement(document.CreateElement("tr")).AppendChild(cell);
    }

    private static void ReplaceByBreaks(IHtmlDocument document, IElement paragraph)
    {
        var before = paragraph.PreviousSibling;
        while (before is not (null or IElement) && string.IsNullOrWhiteSpace(before.TextContent)) before = before.PreviousSibling;
        if (before is not null && !(before is IElement element && s_blocks.Contains(element.LocalName))) paragraph.Before(document.CreateElement("br"));
        var inside = document.CreateDocumentFragment();
        MoveChildren(paragraph, inside);
        paragraph.Replace(inside, document.CreateElement("br"), document.CreateElement("br"));
    }

    private static void MoveChildren(INode from, INode to)
    {
        while (from.FirstChild is { } child) to.AppendChild(child);
    }
}
