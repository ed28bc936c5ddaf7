using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Markdown;

/// <summary>What is read of dumps in Markdown; the rules are those of CommonMark 0.31.2.</summary>
public class MarkdownDumpTests
{
    private const string Menu = "* [Home](/)\n* [Town](/town \"All from the town\")\n* [Sea](https://gazette.example/sea)\n\n";

    [Theory]
    [InlineData("# Council votes on the bridge", "Council votes on the bridge")]
    [InlineData("### [Council votes](/a) on the bridge", "Council votes on the bridge")]
    [InlineData("4. # Council votes on the bridge", "Council votes on the bridge")] // the last of the breadcrumbs
    [InlineData("#2 of five", "#2 of five")]
    [InlineData("> \"I saw it,\" she said.", "\"I saw it,\" she said.")]
    [InlineData("> * a list's entry", "a list's entry")]
    [InlineData("3. a counted entry", "3. a counted entry")]
    [InlineData("**By [Ann Lee](/people/ann)** | _9 May 2022_", "By Ann Lee | 9 May 2022")]
    [InlineData("***By Ann Lee***", "By Ann Lee")]
    [InlineData("See [the page (in Danish)](/da \"On Brenn (da)\") for more", "See the page (in Danish) for more")]
    [InlineData("![A diver](/d.jpg)_The bell on the quay_", "The bell on the quay")]
    [InlineData("[![A diver](/d.jpg) Two divers](/divers)", "Two divers")]
    [InlineData("2 \\* 3 and snake\\_case", "2 * 3 and snake_case")]
    [InlineData("2 * 3 and snake_case_names", "2 * 3 and snake_case_names")]
    [InlineData("the [sic] note (here)", "the [sic] note (here)")]
    [InlineData("one line\nand its rest", "one line and its rest")]
    [InlineData("# Council votes ##", "Council votes")]
    [InlineData("# A talk on C#", "A talk on C#")]
    [InlineData("She writes it in C#", "She writes it in C#")]
    [InlineData("> first line\n> and its rest", "first line and its rest")]
    [InlineData("the [line](/l)\n[across the sound](/s)", "the line across the sound")]
    [InlineData("from the\n30. April on", "from the 30. April on")]
    [InlineData("What the f***, that is s**t for £40* and 5*3", "What the f***, that is s**t for £40* and 5*3")]
    [InlineData("[They](the members of the council) asked", "[They](the members of the council) asked")]
    [InlineData("[They](members.html \"The council\") asked", "They asked")]
    public void A_block_is_what_a_reader_sees(string markdown, string shown) => Assert.Equal(shown, Segment(Menu + markdown).Blocks[^1].Text);

    [Theory]
    [InlineData("one line  \nanother", 2)] // two blanks are a line break
    [InlineData("one line\\\nanother", 2)]
    [InlineData("# Heading\ntext", 2)]
    [InlineData("Heading\n=====\ntext", 2)]
    [InlineData("Heading\n-----\ntext", 2)]
    [InlineData("> one\n>\n> two", 2)]
    [InlineData("1. one\n2. two\n3. three", 3)]
    [InlineData("text\n* entry\n* entry", 3)]
    [InlineData("| a | b |\n| c | d |", 2)]
    [InlineData("[One](/1)\n[Two](/2)", 2)] // a menu
    [InlineData("![](/a.jpg)\n\n* * *\n\n___\n\ntext", 1)] // what shows no text is no block
    public void Blocks_begin_where_markdown_begins_them(string markdown, int blocks) => Assert.Equal(3 + blocks, Segment(Menu + markdown).Blocks.Count);

    [Fact]
    public void A_link_around_blocks_leaves_its_text() =>
        Assert.Equal(["Mackerel are late", "4 hours ago"], Segment(Menu + "[\n\nMackerel are late\n\n4 hours ago\n\n](https://gazette.example/b)").Blocks.Skip(3).Select(b => b.Text));

    [Theory]
    [InlineData("# hashtag lines\n# are no headings\n# without links")]
    [InlineData("[sic](!) and f[1](x) and [2](y)")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal(text.Split('\n')[0], Segment(text).Blocks[0].Text);

    [Fact]
    public void A_dump_with_a_line_a_paragraph_is_none_for_links_in_its_comments()
    {
        string[] lines = [.. Enumerable.Range(0, 40).Select(i => $"Line {i} of the page, a paragraph."), "See [one](https://a.example), said Bo.", "No, [two](https://b.example) or [three](https://c.example), said Ek."];
        Assert.Equal(lines, Segment(string.Join('\n', lines)).Blocks.Select(b => b.Text));
    }

    [Fact]
    public void A_page_that_quotes_markdown_stays_as_it_is()
    {
        string[] lines = [.. Enumerable.Range(0, 100).Select(i => $"Line {i} of the page."), "A link is written [Ann Lee](/ann), a picture ![Ann](/ann.jpg), a title [Ann](/ann \"Lee\")."];
        Assert.Equal(lines, Segment(string.Join("\n\n", lines)).Blocks.Select(b => b.Text));
    }

    [Theory]
    [InlineData("[", 300_000, "")]
    [InlineData("[a](/b ", 100_000, "")]
    [InlineData("[![", 100_000, "](/a)](/b)")]
    [InlineData("> * ", 200_000, "end")]
    [InlineData("*", 400_000, "")]
    [InlineData("_", 400_000, " x")]
    [InlineData("*a ", 200_000, "")]
    public void Brackets_without_end_are_text(string part, int times, string end) =>
        Assert.NotEmpty(Segment(Menu + string.Concat(Enumerable.Repeat(part, times)) + end).Blocks);

    [Fact]
    public void Evidence_is_the_block_that_a_value_stands_in()
    {
        const string byline = "**By [Maren Tolvik](/people/maren)**";
        string page = Menu + "# Ferry line to Brenn closes after ninety years\n\n" + byline + "\n\n12 March 2023\n\nThe council of Brenn has decided to close the [ferry line](/lines) across the sound on the last day of April.\n\n"
            + "\"We would have kept it if there had been any way to pay for it,\" the mayor told us on Friday. The line loses more each year than the school costs.";
        var article = Assert.IsType<Article>(NewsCleaner.CleanText(page));
        Assert.Equal((string[])["Maren Tolvik"], article.Authors);
        var evidence = Assert.Single(article.Evidence["byline"]);
        Assert.Equal(byline, page[evidence.Start..evidence.End]);
        Assert.Equal(["12 March 2023"], article.PublishedRaw);
    }

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));
}
