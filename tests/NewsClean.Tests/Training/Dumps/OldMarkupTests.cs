using NewsClean.Training.Dumps;

namespace NewsClean.Tests.Training.Dumps;

public class OldMarkupTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="Harbour closed"><meta name="keywords" content="harbour">
        <script type="application/ld+json">{"headline": "Harbour closed"}</script><title>Harbour closed</title></head><body><nav class="menu" role="navigation"><a href="/">Home</a></nav>
        <article itemscope><h1>Harbour closed</h1><time datetime="2018-05-31">31 May 2018</time><p id="lead" data-x="1">A storm.</p><figure><img src="a.jpg" loading="lazy"><figcaption>The wall</figcaption></figure></article></body></html>
        """;

    [Fact]
    public void What_says_what_a_part_is_goes_and_tables_stand_around_parts()
    {
        string old = OldMarkup.Of(Page, keepsNames: true);
        string[] gone = ["og:title", "ld+json", "<nav", "role=", "<article", "itemscope", "<time", "datetime", "<p", "data-x", "<figure", "<figcaption", "loading"];
        Assert.All(gone, part => Assert.DoesNotContain(part, old, StringComparison.Ordinal));
        string[] kept =
        [
            """<table><tr><td class="menu"><a href="/">Home</a></td></tr></table>""", "<div><h1>Harbour closed</h1><span>31 May 2018</span><br>A storm.<br><br>",
            """<table><tr><td><img src="a.jpg"><div>The wall</div></td></tr></table></div>""", """<meta name="keywords" content="harbour">""", "<title>Harbour closed</title>",
        ];
        Assert.All(kept, part => Assert.Contains(part, old, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_go_where_that_is_asked_for()
    {
        string bare = OldMarkup.Of(Page, keepsNames: false);
        Assert.DoesNotContain("menu", bare, StringComparison.Ordinal);
        Assert.Contains("<table><tr><td><a href=\"/\">Home</a></td></tr></table>", bare, StringComparison.Ordinal);
    }

    // Text in no element, noscript that is all there is, a dialog that shows, a part that a script moves to its place.
    [Theory]
    [InlineData("<p>One.</p><p>Two.</p>", "One.<br><br>Two.<br><br>")]
    [InlineData("12 March <p>One.</p>", "12 March <br>One.<br><br>")]
    [InlineData("<ul><li>A</li></ul> <p>One.</p>", "<ul><li>A</li></ul> One.<br><br>")]
    [InlineData("<noscript><p>One.</p></noscript>", "<noscript>One.<br><br></noscript>")]
    [InlineData("<dialog open><p>One.</p></dialog>", "<dialog open=\"\">One.<br><br></dialog>")]
    [InlineData("<div hidden id=\"S:1\"><p>One.</p></div><div hidden>Two</div>", "<div>One.<br><br></div><div hidden=\"\">Two</div>")]
    public void What_shows_still_shows_on_lines_of_its_own(string body, string old) =>
        Assert.Contains($"<body>{old}</body>", OldMarkup.Of($"<body>{body}</body>", keepsNames: false), StringComparison.Ordinal);
}
