using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace NewsClean.Tests.Writing.Story;

/// <summary>Pages that try to run something where the record is shown: nothing but the words comes through.</summary>
public class HostileMarkupTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().UseAutoLinks().Build();

    private static readonly Dictionary<string, string[]> Allowed = "article h1 h2 h3 h4 h5 h6 p ul li blockquote table tbody thead tr th td pre code em strong figure figcaption"
        .Split(' ').ToDictionary(name => name, _ => Array.Empty<string>()).Concat(new Dictionary<string, string[]>
        {
            ["a"] = ["href"], ["img"] = ["src", "alt"], ["time"] = ["datetime"], ["ol"] = ["start"], ["br"] = [],
        }).ToDictionary();

    private static readonly string[] Vectors =
    [
        "<script>alert(1)</script>word", "<p onclick=alert(1) style='width:expression(alert(1))' id=x class=y>word</p>", "<svg/onload=alert(1)>word</svg>",
        "<svg><script>alert(1)</script><a xlink:href='javascript:alert(1)'><text>word</text></a></svg>", "<img src=x onerror=alert(1)>word", "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
        "<a href='javascript:alert(1)'>word</a>", "<a href='JaVaScRiPt:alert(1)'>word</a>", "<a href='java\tscript:alert(1)'>word</a>", "<a href='java&#10;script:alert(1)'>word</a>",
        "<a href='&#106;avascript&colon;alert(1)'>word</a>", "<a href=' &#1; javascript:alert(1)'>word</a>", "<a href='javascript&Tab;:alert(1)'>word</a>", "<a href='\0javascript:alert(1)'>word</a>",
        "<a href='vbscript:x'>word</a>", "<a href='data:text/html,<script>alert(1)</script>'>word</a>", "<a href='data:text/html;base64,PHNjcmlwdD4='>word</a>", "<a href='blob:https://news.example/1'>word</a>",
        "<a href='view-source:javascript:x'>word</a>", "<a href='feed:javascript:x'>word</a>", "<a href='//[::1'>word</a>", "<a href='https://x\" onmouseover=alert(1) y=\"'>word</a>",
        "<a href=\"https://x.example/' onmouseover='alert(1)\">word</a>", "<a href='https://x.example/\"><script>alert(1)</script>'>word</a>", "<a href='https://x.example/`)[a](javascript:alert(1)'>word](javascript:x)</a>",
        "<a href='https://x.example/&copy;&lt;&#x28;'>word</a>", "<a href='https://x.example/|*_~]('>a|b*c</a>", "<a href='mailto:a@b.example?body=\"><b>'>word</a>", "<a href='javascript:x'><a href='https://ok.example/'>word</a>",
        "<iframe srcdoc='<script>alert(1)</script>' src=javascript:alert(1)></iframe>word", "<object data=javascript:alert(1)>word</object>", "<embed src=javascript:alert(1)>word", "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>word</button></form>",
        "<base href='javascript:/a/-alert(1)///////'><a href=../lol>word</a>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>word", "<link rel=stylesheet href=javascript:alert(1)>word", "<style>@import 'javascript:alert(1)';</style>word",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;/article&gt;&lt;/script&gt; &amp;lt;b&amp;gt;</p>", "<p>&lt;img src=x onerror=alert(1)&gt; --&gt; ]]&gt; &lt;!--</p>", "<b><p><i>word</b>more</i></p>", "<<b>word</<b>", "<p><a href=https://x.example><b><table><tr><td>word</a></b>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">word</noscript>", "<template><img src=x onerror=alert(1)><p>word</p></template>", "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>word",
        "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)>word</annotation-xml></math>", "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>word", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>word",
        "<select><option><script>alert(1)</script></select>word", "<textarea></textarea><img src=x onerror=alert(1)>word", "<xmp><img src=x onerror=alert(1)></xmp>", "<plaintext><script>alert(1)</script>", "<title><img src=x onerror=alert(1)></title>word", "<p>nul\0and&#0;&#1;&#27;&#128;word</p>",
        "<!--><img src=x onerror=alert(1)>-->word", "<![CDATA[<img src=x onerror=alert(1)>]]>word", "<?xml x='><img src=x onerror=alert(1)>'?>word", "<p>[word](javascript:alert(1)) ![x](javascript:x) &lt;javascript:x&gt; `code` **b**</p>", "<p>[id]: javascript:alert(1)</p><p>[id]</p>",
        "<figure><img src='javascript:alert(1)' alt='x'><figcaption>Caption</figcaption></figure>word", "<figure><img src='https://x.example/a.jpg' alt='\"><script>alert(1)</script>'><figcaption>&lt;script&gt; *c* `d`</figcaption></figure>word",
        "<figure><img src='https://x.example/a.jpg\" onerror=\"alert(1)' alt='](javascript:x)'><figcaption>Cap](javascript:y)</figcaption></figure>word", "<figure><img src='data:image/svg+xml,<svg onload=alert(1)>'><figcaption>C</figcaption></figure>word",
        "<table><tr><td onclick=x>a|b<td><a href=javascript:x>c</a><td><code>d|e</code></table>", "<pre>```\n<script>alert(1)</script>\n~~~</pre>", "<ol start='1\" onclick=\"x'><li value='9e9'>word</ol>", "<ol start=-5><li>word</ol>", "<ol start=99999999999999999999><li>word</ol>", "<code>`</code><code>``</code>",
        "<ul><li><script>x</script><p>- [ ] word</p><li># word<li>&gt; word<li>1) word</ul>", "<blockquote><pre>&gt; x\n\n&lt;b&gt;</pre></blockquote>", "<h2>&lt;b&gt; # <a href=javascript:x>head</a> #</h2>", "<p>\u202eword\u2028 \u2029\ufeff</p>",
    ];

    /// <summary>Every vector alone.</summary>
    public static TheoryData<string> Alone => [.. Vectors];

    [Theory, MemberData(nameof(Alone))]
    public void Nothing_but_words_comes_through(string vector) =>
        Assert.Equal([], Faults($"<html><body><div><p>Before it stands a paragraph.</p>{vector}<p>After it another.</p></div>"));

    [Fact]
    public void Nothing_but_words_comes_through_where_two_meet()
    {
        var faults = new List<string>();
        foreach (string first in Vectors)
            foreach (string second in Vectors)
                if (Faults($"<body><p>One.</p><div>{first}{second}</div><p>End.</p>") is [var fault, ..]) faults.Add($"{first} {second}: {fault}");
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(20))}");
    }

    [Fact]
    public void Words_in_any_setting_render_as_they_stand()
    {
        string[] words = ["word", "*", "_", "`", "“said”", "[", "]", "!", "#", "1.", "-", "~", "|", "\\", "&amp;amp;", "東京", "😀", "(", "www.", "://", "^1", "5", "a_b", "$"];
        string[] settings = ["{0}", "<em>{0}</em>", "<b>{0}</b>", "<b><i>{0}</i></b>", "<code>{0}</code>", "<a href='https://x.example/a'>{0}</a>", "<a href='/b'><em>{0}</em></a>"];
        var faults = new List<string>();
        foreach (string first in words)
            foreach (string second in words)
            {
                string[] lines = [.. settings.SelectMany(a => settings.Select(b => In(a, first) + In(b, second) + " " + In(b, first) + "x"))];
                if (Faults($"<body><p>One.</p><p>{string.Join("</p><p>", lines)}</p>").Count > 0)
                    faults.AddRange(lines.Select(line => (Line: line, Faults: Faults($"<body><p>One.</p><p>{line}</p>"))).Where(row => row.Faults.Count > 0).Select(row => $"{row.Line}: {row.Faults[0]}"));
            }
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(20))}");
    }

    private static string In(string setting, string words) => setting.Replace("{0}", words, StringComparison.Ordinal);

    private static List<string> Faults(string page)
    {
        var article = MarkupPages.Article(page);
        string html = SampleRecords.Write("html", null, article);
        string markdown = Markdown.ToHtml(MarkupPages.Write("md", article), GitHub);
        var faults = new List<string>();
        foreach (var (name, written) in new[] { ("html", html), ("md", markdown) })
        {
            var document = new HtmlParser().ParseDocument("<!doctype html><body>" + written);
            // A page that is written out and read again must not change into another.
            var again = new HtmlParser().ParseDocument("<!doctype html><body>" + document.Body!.InnerHtml);
            if (again.Body!.InnerHtml != document.Body.InnerHtml) faults.Add($"{name}: changes when it is read again: {written}");
            faults.AddRange(document.Head!.Children.Concat(document.Body.QuerySelectorAll("*")).SelectMany(Wrong).Select(wrong => $"{name}: {wrong}: {written}"));
            if (Words(document.Body, html.Contains("<figure>", StringComparison.Ordinal) && name == "md") is { } words && words != Squeezed(article.Body))
                faults.Add($"{name}: text is {words}, not {Squeezed(article.Body)}: {written}");
        }
        return faults;
    }

    private static IEnumerable<string> Wrong(IElement element)
    {
        if (!Allowed.TryGetValue(element.LocalName, out var attributes) || element.NamespaceUri != "http://www.w3.org/1999/xhtml") yield return $"<{element.LocalName}>";
        foreach (var attribute in element.Attributes)
        {
            if (attributes?.Contains(attribute.Name) != true) yield return $"{element.LocalName} {attribute.Name}";
            if (attribute.Name is "href" or "src" && !IsSafe(attribute.Name, attribute.Value)) yield return $"{element.LocalName} {attribute.Value}";
        }
    }

    private static bool IsSafe(string attribute, string address) =>
        address.All(c => c is > ' ' and < '\u007f' and not ('"' or '<' or '>' or '`' or '\\'))
        && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)
            || (attribute == "href" && address.StartsWith("mailto:", StringComparison.Ordinal)));

    // Without what is not of the body: captions. Markdown's stand in paragraphs like others; such pages are looked at as HTML.
    private static string? Words(IElement body, bool unknown)
    {
        if (unknown) return null;
        foreach (var caption in body.QuerySelectorAll("figcaption").ToList()) caption.Remove();
        return Squeezed(body.TextContent);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\0'));
}
