using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Markdown;

/// <summary>What is read of Markdown as Pandoc writes it, with attributes, fences and HTML (CommonMark 0.31.2, Pandoc's manual).</summary>
public class PandocMarkdownTests
{
    private const string Menu = "-   [Home](/){.nav}\n-   [Town](/town \"All from the town\"){.nav\n    target=\"_blank\"}\n-   [Sea](https://gazette.example/sea)\n\n";

    [Theory]
    [InlineData("# Council votes on the bridge {#council-votes .headline}", "Council votes on the bridge")]
    [InlineData("# [Council votes](/a){data-id=\"\"} {#council\n.headline}", "Council votes")]
    [InlineData("[Advertisement]{.small}", "Advertisement")]
    [InlineData("By [[Ann Lee](/people/ann){.author\nrel=\"author\"}]{.by} \\| 9 May", "By Ann Lee | 9 May")]
    [InlineData("[Ann](/a){onclick=\"go('a', \\\"b\\\", {c: 1});\" .x}, Bo", "Ann, Bo")]
    [InlineData("[Ann](/a){#link_Ann Lee target=\"_blank\"}, Bo", "Ann, Bo")]
    [InlineData("> [Ann](/a){.x\n> .y} Lee", "Ann Lee")]
    [InlineData("`f(x)`{.cs} is called", "`f(x)` is called")]
    [InlineData("He wrote f(x){ return x; } and [a]{b}", "He wrote f(x){ return x; } and [a]{b}")]
    [InlineData("Set {.a} in a line", "Set {.a} in a line")]
    [InlineData("![](data:image/png;base64,iVBORw0KGgo=){.icon}Edit", "Edit")]
    [InlineData("9\\ May", "9 May")]
    [InlineData("<span class=\"by\">By\n<a href=\"/ann\" class='x>y'>Ann\nLee</a></span>", "By Ann Lee")]
    [InlineData("a <em>b</em>, 1 < 2 <3, I <img src=\"/heart.png\"> you", "a b, 1 < 2 <3, I you")]
    [InlineData("a < b and b > c", "a < b and b > c")]
    [InlineData("one<!-- not -> this --> two", "one two")]
    [InlineData("Write to <news@gazette.example> or <https://gazette.example/a>.", "Write to news@gazette.example or https://gazette.example/a.")]
    [InlineData("[A](<https://gazette.example/a b>) b", "A b")]
    public void A_block_is_what_a_reader_sees(string markdown, string shown) => Assert.Equal(shown, Segment(Menu + markdown).Blocks[^1].Text);

    [Theory]
    [InlineData("::: story\none\n:::\ntwo", "one|two")]
    [InlineData("::: {.story #main data-x=\"a b\"}\none\n\n:::: {.in}\ntwo\n::::\n:::", "one|two")]
    [InlineData("-   ::: entry\n    one\n    :::", "one")]
    [InlineData("::: is what he wrote", "::: is what he wrote")]
    [InlineData("<div class=\"a\"\nid=\"b\">\n\none\n\n</div>\n\ntwo", "one|two")]
    [InlineData("one<br />\ntwo", "one|two")]
    [InlineData("one\\\ntwo", "one|two")]
    [InlineData("<figure>\n<img src=\"/a.jpg\" />\n<figcaption>The bell</figcaption>\n</figure>\none", "The bell|one")]
    [InlineData("<td>one</td><td>two</td>", "one|two")]
    [InlineData("one\n\n```{=html}\n<!-- -->\n```\n\ntwo", "one|two")]
    [InlineData("one\n\n``` {.cs}\nif (*a*) b;\n  c[d](e)\n```\n\ntwo", "one|if (*a*) b;|c[d](e)|two")]
    [InlineData("one\n\n~~~\n# a\n~~~~\n\ntwo", "one|# a|two")]
    [InlineData("one\n\n```\n*two*", "one|``` two")] // nothing ends it
    public void Blocks_are_what_a_reader_sees(string markdown, string shown) => Assert.Equal(shown, string.Join('|', Segment(Menu + markdown).Blocks.Skip(3).Select(b => b.Text)));

    [Fact]
    public void Divisions_alone_tell_markdown()
    {
        Assert.Equal(["one two", "three"], Segment("::: a\n::: b\none\ntwo\n:::\n\nthree\n:::").Blocks.Select(b => b.Text));
        Assert.Equal(["one two", "three"], Segment("one\ntwo\n\n<div class=\"a\">\n\n<div>\n\nthree\n\n</div>\n\n</div>").Blocks.Select(b => b.Text));
    }

    [Fact]
    public void Evidence_is_where_a_value_stands()
    {
        const string byline = "By [Maren Tolvik](/people/maren){.author rel=\"author\"}";
        string page = Menu + "::: story\n# Ferry line to Brenn closes after ninety years {#ferry .headline}\n\n" + byline + "\n\n12 March 2023\n\nThe council of Brenn has decided to close the [ferry line](/lines){.in} across the sound on the last day of April.\n\n"
            + "\"We would have kept it if there had been any way to pay for it,\" the mayor told us on Friday. The line loses more each year than the school costs.\n:::\n";
        var article = Assert.IsType<Article>(NewsCleaner.CleanText(page));
        Assert.Equal("Ferry line to Brenn closes after ninety years", article.Title);
        Assert.Equal((string[])["Maren Tolvik"], article.Authors);
        var evidence = Assert.Single(article.Evidence["byline"]);
        Assert.StartsWith("By [Maren Tolvik](/people/maren)", page[evidence.Start..evidence.End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=\"a\">\n\n<div\nid=\"b\">\n\n# One [two](/two)\n\n</div>\n\n</div>", "text/plain")]
    [InlineData("<div class=\"a\">\n\n-   <a href=\"/\">Home</a>\n    <div>\n\n    in\n\n    </div>\n\n</div>\n\nText", "text/plain")]
    [InlineData("<div class=\"a\">\n<div>\n\n<span>a</span></div></div>", "text/html")]
    [InlineData("<div>\n\n<div>\n\n<p>Text</p>\n\n</div>\n\n</div>", "text/html")]
    [InlineData("<div><div>Text</div></div>", "text/html")]
    public void Markdown_that_opens_with_a_tag_is_no_html(string text, string mediaType) => Assert.Equal(mediaType, NewsCleaner.CleanText(text).Source.MediaType);

    [Theory]
    [InlineData("[a]{", 300_000)]
    [InlineData("]{a=\"", 300_000)]
    [InlineData("<a b='<a b=\"", 100_000)]
    [InlineData("<!--", 300_000)]
    [InlineData("::: {.a ", 100_000)]
    [InlineData("](data:", 100_000)]
    [InlineData("```{=html}\n[a](/b)\n", 50_000)]
    [InlineData("~~~a\n[a](/b)\n", 50_000)]
    public void What_nothing_ends_is_text(string part, int times) => Assert.NotEmpty(Segment(Menu + string.Concat(Enumerable.Repeat(part, times))).Blocks);

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));

    [Theory]
    [InlineData("Use `List<String>` for names; the tag `<div>` opens a division and `<br>` breaks a line.")]
    [InlineData("the vector type Vec<u8> holds bytes, and a <b and c> d")]
    [InlineData("<Applause> \"We won <inaudible>.\" <Name of the editor> left.")]
    public void Words_in_angle_brackets_that_are_no_elements_stay(string text)
    {
        string page = "# A bridge for Brenn\n\n[Home](https://gazette.example/) [Local](https://gazette.example/local) [Sport](https://gazette.example/sport)\n\n" + text + "\n";
        Assert.Equal(text, NewsClean.Segmentation.Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), page)).Blocks[^1].Text);
    }
}
