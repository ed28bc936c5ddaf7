namespace NewsClean.Tests.Writing.Story;

/// <summary>What the markup of a story becomes in the formats that show structure.</summary>
public class StoryStructureTests
{
    private const string First = "<p>The ferry runs again.</p>", Last = "<p>More boats are due.</p>";

    /// <summary>What stands between two paragraphs; as HTML; as Markdown.</summary>
    public static TheoryData<string, string, string> Parts => new()
    {
        { "<h2>What is new</h2><h4>Prices</h4>", "<h2>What is new</h2>\n<h4>Prices</h4>\n", "## What is new\n\n#### Prices\n\n" },
        { "<h1>Second top</h1>", "<h2>Second top</h2>\n", "## Second top\n\n" },
        { "<h3><b>Bold</b> head #</h3>", "<h3><strong>Bold</strong> head #</h3>\n", "### Bold head \\#\n\n" },
        { "<ul><li>One</li><li>Two</li></ul>", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n", "- One\n- Two\n\n" },
        { "<ol start=5><li>One</li><li>Two</li></ol>", "<ol start=\"5\">\n<li>One</li>\n<li>Two</li>\n</ol>\n", "5. One\n6. Two\n\n" },
        { "<ol><li><aside>Ad</aside></li><li>Two</li><li>Three</li></ol>", "<ol start=\"2\">\n<li>Two</li>\n<li>Three</li>\n</ol>\n", "2. Two\n3. Three\n\n" },
        { "<ul><li>One<ol><li>A</li><li>B</li></ol></li><li>Two</li></ul>", "<ul>\n<li>One\n<ol>\n<li>A</li>\n<li>B</li>\n</ol>\n</li>\n<li>Two</li>\n</ul>\n", "- One\n  1. A\n  2. B\n- Two\n\n" },
        { "<ul><li>One</li><ul><li>A</li></ul></ul>", "<ul>\n<li>One\n<ul>\n<li>A</li>\n</ul>\n</li>\n</ul>\n", "- One\n  - A\n\n" },
        { "<ul><li><p>One</p><p>more</p></li><li>Two</li></ul>", "<ul>\n<li>\n<p>One</p>\n<p>more</p>\n</li>\n<li>Two</li>\n</ul>\n", "- One\n\n  more\n\n- Two\n\n" },
        { "<ul><li>One</li></ul><ul><li>Other</li></ul>", "<ul>\n<li>One</li>\n</ul>\n<ul>\n<li>Other</li>\n</ul>\n", "- One\n\n* Other\n\n" },
        { "<li>One</li><li>Two</li>", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n", "- One\n- Two\n\n" },
        { "<ul><li>1. One</li></ul>", "<ul>\n<li>1. One</li>\n</ul>\n", "- 1\\. One\n\n" },
        { "<blockquote><p>We are glad.</p><p>All of us.</p></blockquote>", "<blockquote>\n<p>We are glad.</p>\n<p>All of us.</p>\n</blockquote>\n", "> We are glad.\n>\n> All of us.\n\n" },
        { "<blockquote>A<ul><li>B</li></ul></blockquote>", "<blockquote>\n<p>A</p>\n<ul>\n<li>B</li>\n</ul>\n</blockquote>\n", "> A\n>\n> - B\n\n" },
        { "<pre>one *\ntwo `</pre>", "<pre>one *\ntwo `</pre>\n", "```\none *\ntwo `\n```\n\n" },
        { "<pre class='a>b'>\n  if x:\n\n    go   &amp;   run\n</pre>", "<pre>  if x:\n\n    go &amp; run</pre>\n", "```\n  if x:\n\n    go & run\n```\n\n" },
        { "<pre>The sails  go   round,\n    the sails\tstand</pre>", "<pre>The sails  go   round,\n    the sails\tstand</pre>\n", "```\nThe sails  go   round,\n    the sails\tstand\n```\n\n" },
        { "<pre>a\n````\n</pre>", "<pre>a\n````</pre>\n", "`````\na\n````\n`````\n\n" },
        {
            "<table><tr><th>Day<th>Boats<tr><td>Monday<td>4 | 5<tr><td><td>6</table>",
            "<table>\n<tr>\n<th>Day</th>\n<th>Boats</th>\n</tr>\n<tr>\n<td>Monday</td>\n<td>4 | 5</td>\n</tr>\n<tr>\n<td></td>\n<td>6</td>\n</tr>\n</table>\n",
            "| Day | Boats |\n| --- | --- |\n| Monday | 4 \\| 5 |\n| | 6 |\n\n"
        },
        {
            "<table><tr><td><p>Monday</p></td><td colspan=2><p>4</p><p>5</p></td></tr></table>",
            "<table>\n<tr>\n<td>Monday</td>\n<td>4 5</td>\n<td></td>\n</tr>\n</table>\n",
            "| | | |\n| --- | --- | --- |\n| Monday | 4 5 | |\n\n"
        },
        { "<table><tr><td>Laid out</td></tr><tr><td>one below the other</td></tr></table>", "<p>Laid out</p>\n<p>one below the other</p>\n", "Laid out\n\none below the other\n\n" },
        { "<table><tr><td>Out</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "<p>Out</p>\n<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>\n", "Out\n\n| | |\n| --- | --- |\n| a | b |\n\n" },
        { "<p>It <em>runs</em> <strong><i>again</i></strong> un<b>believ</b>ably</p>", "<p>It <em>runs</em> <strong><em>again</em></strong> un<strong>believ</strong>ably</p>\n", "It *runs* ***again*** un**believ**ably\n\n" },
        { "<p>word<em>“said”</em>word</p>", "<p>word<em>“said”</em>word</p>\n", "word“said”word\n\n" },
        { "<p>use <code>a`b</code> and <code>`</code></p>", "<p>use <code>a`b</code> and <code>`</code></p>\n", "use ``a`b`` and `` ` ``\n\n" },
        { "<p>see <a href='b.html?x=(1)&amp;y'>the <b>port</b> line</a>!</p>", "<p>see <a href=\"https://news.example/world/b.html?x=(1)&amp;y\">the <strong>port</strong> line</a>!</p>\n", "see [the **port** line](https://news.example/world/b.html?x=%281%29&y)!\n\n" },
        { "<p>Wow!<a href=/a>pictures</a></p>", "<p>Wow!<a href=\"https://news.example/a\">pictures</a></p>\n", "Wow\\![pictures](https://news.example/a)\n\n" },
        { "<p><b>1</b>. One</p><p>1986. A <i>year</i></p>", "<p><strong>1</strong>. One</p>\n<p>1986. A <em>year</em></p>\n", "**1**\\. One\n\n1986\\. A *year*\n\n" },
        {
            "<figure><img src='data:image/gif;base64,AA' data-src='/q (1).jpg' alt='The &quot;quay&quot;'><figcaption>The quay, <b>Monday</b></figcaption><figcaption>Cy Day</figcaption></figure>",
            "<figure>\n<img src=\"https://news.example/q%20(1).jpg\" alt=\"The &quot;quay&quot;\">\n<figcaption>The quay, Monday Cy Day</figcaption>\n</figure>\n",
            "![The \"quay\"](https://news.example/q%20%281%29.jpg)\\\n*The quay, Monday Cy Day*\n\n"
        },
        { "<figure><img src='javascript:x'><figcaption>The quay</figcaption></figure>", "", "" },
        { "<aside><ul><li>Buy now</li></ul></aside>", "", "" },
    };

    [Theory, MemberData(nameof(Parts))]
    public void Markup_becomes_the_structure_that_it_means(string markup, string html, string markdown)
    {
        var article = MarkupPages.Article($"<div>{First}{markup}{Last}</div>");
        Assert.Equal($"<p>The ferry runs again.</p>\n{html}<p>More boats are due.</p>\n", MarkupPages.Write("html", article));
        Assert.Equal($"The ferry runs again.\n\n{markdown}More boats are due.\n", MarkupPages.Write("md", article));
    }

    [Theory]
    [InlineData("<ul><li><p>One.</p><p>Two.</p></li></ul>")]
    [InlineData("<blockquote><p>One.</p><p>Two.</p></blockquote>")]
    [InlineData("<table><tr><td><p>One.</p><p>Two.</p></td><td><aside>Menu</aside></td></tr></table>")]
    [InlineData("<pre>One.\nTwo.</pre>")]
    public void What_stands_around_the_whole_story_is_the_pages_frame(string page)
    {
        var article = MarkupPages.Article(page);
        Assert.Equal("<p>One.</p>\n<p>Two.</p>\n", MarkupPages.Write("html", article));
        Assert.Equal("One.\n\nTwo.\n", MarkupPages.Write("md", article));
    }

    [Theory]
    [InlineData("b.html", null, "", null)]
    [InlineData("//cdn.example/x", null, "", null)]
    [InlineData("https://a.example/x", null, "", "https://a.example/x")]
    [InlineData("b.html", null, "<base href='https://base.example/d/'>", "https://base.example/d/b.html")]
    [InlineData("b.html", MarkupPages.Address, "<base href='/d/'>", "https://news.example/d/b.html")]
    [InlineData("b.html", MarkupPages.Address, "<base href='javascript:x'>", "https://news.example/world/b.html")]
    [InlineData("b.html", "not an address", "", null)]
    [InlineData("b.html", "file:///etc/", "", null)]
    [InlineData("mailto:desk@news.example?subject=Hi there", null, "", "mailto:desk@news.example?subject=Hi%20there")]
    [InlineData("https://münchen.example/ü", null, "", "https://xn--mnchen-3ya.example/%C3%BC")]
    [InlineData("tel:+123", MarkupPages.Address, "", null)]
    [InlineData("ftp://a.example/", MarkupPages.Address, "", null)]
    [InlineData("https://a b.example/", MarkupPages.Address, "", null)]
    [InlineData("", MarkupPages.Address, "", null)]
    public void A_link_is_absolute_or_none(string href, string? address, string head, string? expected)
    {
        var article = MarkupPages.Article($"<head>{head}</head><body><p>see <a href=\"{href}\">it</a></p>", address);
        Assert.Equal(expected is null ? "<p>see it</p>\n" : $"<p>see <a href=\"{expected}\">it</a></p>\n", MarkupPages.Write("html", article));
        Assert.Equal(expected is null ? "see it\n" : $"see [it]({expected})\n", MarkupPages.Write("md", article));
    }

    [Fact]
    public void A_body_that_the_caller_changed_is_written_as_it_is()
    {
        var article = MarkupPages.Article("<div><ul><li>One</li><li>Two</li></ul></div>") with { Body = "Other <words>." };
        Assert.Equal("<p>Other &lt;words&gt;.</p>\n", MarkupPages.Write("html", article));
    }

    [Fact]
    public void Deep_nesting_ends_in_bounded_output()
    {
        string page = string.Concat(Enumerable.Repeat("<p>word</p><blockquote><ul><li>", 20_000)) + "end";
        var article = MarkupPages.Article(page);
        Assert.InRange(MarkupPages.Write("md", article).Length, 20_000, 5_000_000);
        Assert.Contains("<p>word</p>", MarkupPages.Write("html", article), StringComparison.Ordinal);
    }
}
