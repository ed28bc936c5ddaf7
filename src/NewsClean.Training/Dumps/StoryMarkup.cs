using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsClean.Training.Alignment;
using NewsClean.Training.Gold;

namespace NewsClean.Training.Dumps;

/// <summary>The elements of a page's HTML that are its story: boxes are put between them, or they are taken out.</summary>
internal static class StoryMarkup
{
    // Shorter texts may stand elsewhere on the page too.
    private const int LeastGone = 12;

    // What stands between two paragraphs and is longer is a gallery or a part of the story that gold has missed.
    private const int LongestBox = 4000, MostWords = 30;

    private static readonly string[] s_wrappers = ["div", "aside", "section", "p"];

    private static readonly string[] s_classes = ["", "", "", " class=\"b-nl\"", " class=\"css-1k8f2z\"", " class=\"inline-box\"", " class=\"wp-block-group\"", " class=\"c12\""];

    /// <summary>The page with one to three boxes between its paragraphs; null where gold's paragraphs aren't elements.</summary>
    public static string? Boxed(string html, GoldPage page, StoryBoxes boxes, Random random)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var paragraphs = Paragraphs(document, page);
        if (paragraphs.Count < 2) return null;
        foreach (var paragraph in paragraphs.Skip(1).OrderBy(_ => random.Next()).Take(1 + random.Next(BoxedStory.MostBoxes)).ToArray())
            paragraph.Insert(AdjacentPosition.BeforeBegin, Draw(page, boxes, random));
        return document.DocumentElement.OuterHtml;
    }

    /// <summary>The page without the elements of its story; null where none is found.</summary>
    public static string? Hollow(string html, GoldPage page)
    {
        using var document = new HtmlParser().ParseDocument(html);
        string body = Words.Joined(page.Body);
        bool isChanged = false;
        foreach (var element in (IElement[])[.. document.Body?.QuerySelectorAll("*") ?? Enumerable.Empty<IElement>()])
        {
            if (element.ParentElement is null || element.LocalName is "script" or "style" or "h1") continue;
            string text = element.TextContent.Trim();
            if (text.Length < LeastGone || text.Length > page.Body!.Length * 2 || !body.Contains(Words.Joined(text), StringComparison.Ordinal)) continue;
            element.Remove();
            isChanged = true;
        }
        return isChanged ? document.DocumentElement.OuterHtml : null;
    }

    /// <summary>The elements that stand between two paragraphs of a page's story, side by side with them, and are none of it: a markup each.</summary>
    public static IEnumerable<string> BoxesOf(string html, GoldPage page)
    {
        using var document = new HtmlParser().ParseDocument(html);
        string body = Words.Joined(page.Body);
        var paragraphs = Paragraphs(document, page);
        for (int i = 1; i < paragraphs.Count; i++)
        {
            if (paragraphs[i - 1].ParentElement != paragraphs[i].ParentElement) continue;
            for (var between = paragraphs[i - 1].NextElementSibling; between is not null && between != paragraphs[i]; between = between.NextElementSibling)
            {
                if (between.LocalName is "script" or "style") continue;
                if (Words.Of(between.TextContent).Length is 0 or > MostWords || body.Contains(Words.Joined(between.TextContent), StringComparison.Ordinal)) continue;
                if (between.OuterHtml is { Length: < LongestBox } markup) yield return markup;
            }
        }
    }

    private static string Draw(GoldPage page, StoryBoxes boxes, Random random)
    {
        if (random.Next(2) == 0 && boxes.DrawElement(page, random) is { } element) return element;
        string[] lines = [.. boxes.Draw(page, random).Select(l => WebUtility.HtmlEncode(l)!)];
        string wrapper = s_wrappers[random.Next(s_wrappers.Length)], names = s_classes[random.Next(s_classes.Length)];
        string inside = wrapper == "p" ? string.Join("<br>", lines.Select(l => Link(l, random))) : random.Next(3) switch
        {
            0 => $"<h3>{lines.FirstOrDefault()}</h3><ul>{string.Concat(lines.Skip(1).Select(l => $"<li><a href=\"/a\">{l}</a></li>"))}</ul>",
            1 => string.Concat(lines.Select(l => $"<p>{l}</p>")) + "<form action=\"/s\"><input type=\"email\" name=\"e\"><button>OK</button></form>",
            _ => string.Concat(lines.Select(l => $"<div>{Link(l, random)}</div>")),
        };
        return $"<{wrapper}{names}>{inside}</{wrapper}>";
    }

    private static string Link(string line, Random random) => random.Next(2) == 0 ? $"<a href=\"/a\">{line}</a>" : line;

    // Elements whose text is a paragraph of gold, in its order; of nested ones the outermost.
    private static List<IElement> Paragraphs(IHtmlDocument document, GoldPage page)
    {
        string[] wanted = [.. (page.Body ?? "").Split('\n').Select(StoryBoxes.OneLine).Where(p => p.Length >= BoxedStory.LeastLength)];
        var found = new List<IElement>();
        if (document.Body is null || wanted.Length == 0) return found;
        int next = 0, longest = wanted.Max(p => p.Length) * 2 + 100;
        foreach (var element in document.Body.QuerySelectorAll("*"))
        {
            if (next >= wanted.Length) break;
            if (element.LocalName is "script" or "style" || element.TextContent is not { Length: >= BoxedStory.LeastLength } raw || raw.Length > longest) continue;
            int at = Array.IndexOf(wanted, StoryBoxes.OneLine(raw), next);
            if (at < 0) continue;
            found.Add(element);
            next = at + 1;
        }
        return found;
    }
}
