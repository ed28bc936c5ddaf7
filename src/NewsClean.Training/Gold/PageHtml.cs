using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsClean.Training.Gold;

/// <summary>What the HTML of a gold page says of texts that stand in its dump: weak labels where gold has none.</summary>
/// <param name="DocumentTitle">The text of <c>&lt;title&gt;</c>; null without one.</param>
/// <param name="Captions">Texts of <c>&lt;figcaption&gt;</c>.</param>
/// <param name="Headings">Texts of <c>&lt;h2&gt;</c> to <c>&lt;h6&gt;</c>.</param>
internal sealed partial record PageHtml(string? DocumentTitle, IReadOnlyList<string> Captions, IReadOnlyList<string> Headings)
{
    /// <summary>A page without HTML.</summary>
    public static PageHtml None { get; } = new(null, [], []);

    /// <summary>Reads <c>html/ID.html.gz</c> of the page's folder.</summary>
    public static PageHtml Read(GoldPage page)
    {
        if (GoldReader.Html(page) is not { } bytes) return None;
        string html = EncodingOf(page.Encoding).GetString(bytes);
        string[] titles = Texts(TitleElement(), html);
        return new PageHtml(titles.Length > 0 ? titles[0] : null, Texts(CaptionElement(), html), Texts(HeadingElement(), html));
    }

    private static Encoding EncodingOf(string? name)
    {
        try { return Encoding.GetEncoding(name ?? "utf-8"); }
        catch (ArgumentException) { return Encoding.UTF8; }
    }

    private static string[] Texts(Regex element, string html) =>
        [.. element.Matches(html).Select(m => WebUtility.HtmlDecode(Tag().Replace(m.Groups["text"].Value, " ")).Trim()).Where(t => t.Length > 0)];

    // Matches "<title>News</title>"; not "<titlebar>".
    [GeneratedRegex(@"<title(?:\s[^>]*)?>(?<text>.*?)</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TitleElement();

    // Matches "<figcaption class=x>A harbour</figcaption>"; not "<figure>".
    [GeneratedRegex(@"<figcaption(?:\s[^>]*)?>(?<text>.*?)</figcaption>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionElement();

    // Matches "<h2>Later</h2>"; not "<h1>Title</h1>" or "<hr>".
    [GeneratedRegex(@"<(?<h>h[2-6])(?:\s[^>]*)?>(?<text>.*?)</\k<h>>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingElement();

    // Matches "<b>" and "</a>"; not "a < b".
    [GeneratedRegex(@"<[/a-zA-Z!][^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
