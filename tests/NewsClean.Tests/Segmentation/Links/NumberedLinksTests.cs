using System.Globalization;
using NewsClean.Boilerplate;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Links;

/// <summary>Dumps in which lynx and elinks have given links numbers, and others that have numbers in brackets.</summary>
public class NumberedLinksTests
{
    private const string Menu = "   #[1]Search\n     * [2]Home\n     * [3]Town\n\n";

    private const string Story = "   Ferry line to Brenn closes after ninety years\n\n   By [4]Maren Tolvik\n\n   12 March 2023\n\n"
        + "   The [5]town council of Brenn has decided to close the ferry line across\n   the sound on the last day of April, after ninety years.\n\n"
        + "   \"We would have kept it if there had been any way to pay for it,\" said\n   the mayor, [6]Oda Fremstad. A report [12] calls the line \"dear\".\n\n"
        + "   The line loses more each year than the school costs; it carries 40\n   cars a day, half of what it carried before the bridge was built.\n\n";

    private static readonly string[] Paragraphs =
    [
        "The town council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years.",
        "\"We would have kept it if there had been any way to pay for it,\" said the mayor, Oda Fremstad. A report [12] calls the line \"dear\".",
        "The line loses more each year than the school costs; it carries 40 cars a day, half of what it carried before the bridge was built.",
    ];

    [Theory]
    [InlineData("References\n\n{0}")]
    [InlineData("References\n\n   Visible links:\n{0}\n   Hidden links:\n   8. https://gazette.example/pixel\n")]
    [InlineData("References\n\n   Visible links\n{0}")] // elinks
    [InlineData("Verweise\n\n   Sichtbare Links:\n{0}")]
    [InlineData("References\n{0}")]
    public void A_story_is_what_a_reader_sees(string list)
    {
        string page = Menu + Story + "   © 2023 Gazette\n\n" + string.Format(CultureInfo.InvariantCulture, list, Entries(1, 6));
        foreach (string dump in (string[])[page, page.ReplaceLineEndings("\r\n")])
        {
            var article = Assert.IsType<Article>(NewsCleaner.CleanText(dump));
            Assert.Equal(Paragraphs, article.Body.Split("\n\n"));
            Assert.Equal(("Ferry line to Brenn closes after ninety years", "Maren Tolvik"), (article.Title, Assert.Single(article.Authors)));
        }
    }

    [Fact]
    public void The_list_is_one_block_that_shows_its_heading_even_right_below_the_story()
    {
        string page = Menu + Story + "References\n\n" + Entries(1, 6);
        var blocks = BlockLabeller.Label(Segment(page)).Blocks;
        Assert.Equal(("References", BlockLabel.Navigation), (blocks[^1].Block.Text, blocks[^1].Label));
        Assert.Equal("References\n\n" + Entries(1, 6).TrimEnd(), page[blocks[^1].Block.Start..blocks[^1].Block.End]);
    }

    [Fact]
    public void Elinks_lists_titles_too_and_leaves_out_buttons() =>
        Assert.DoesNotContain("[4]", Segment(Menu + Story + "References\n\n   Visible links\n   2. Home\n\thttps://gazette.example/\n" + Entries(4, 6)).Blocks.Select(b => b.Text));

    [Theory]
    [InlineData("[7][IMG][8]BR24", "BR24")]
    [InlineData("(BUTTON) Share (BUTTON) Print", "Share Print")]
    [InlineData("[7]Subscribe ____________ (BUTTON)", "Subscribe")]
    [InlineData("[INS: New: :INS] [ ] Remember me [7] now", "New: Remember me now")]
    [InlineData("[7]\n\n   ____________\n\n   [IMG]", "")] // what shows no text is a mark
    [InlineData("[7][trump-large.JPG] A bridge", "A bridge")]
    [InlineData("the [sic], the [U.S.] and snake__case (M)", "the [sic], the [U.S.] and snake__case (M)")]
    [InlineData("Sport[7\n   ]Culture[8]Sea", "SportCultureSea")] // the page has no blanks between them, and lynx breaks such rows anywhere
    public void Marks_of_the_programs_do_not_show(string line, string shown) =>
        Assert.Equal(shown, string.Join(' ', Segment(Menu + "   By [4]Maren Tolvik, [5]Oda Fremstad, [6]Brenn\n\n   " + line + "\n\nReferences\n\n" + Entries(1, 8)).Blocks.SkipLast(1).Skip(4).Where(b => !b.IsLinkMark).Select(b => b.Text)));

    [Theory]
    [InlineData("The line[1] was built in 1931,[2] and the bridge[3] in 1998.\nThe school[4] is newer.\n\nReferences\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/\n4. https://d.example/")] // footnotes
    [InlineData("这条线路[1]建于1931年，[2]桥梁[3]建于1998年。\n\n参考资料\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/")]
    [InlineData("See [1] for the line, [2] for the bridge and [3] for the school.\n\nReferences\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/")]
    [InlineData("[1]Ann Lee, [2]Bo Ek and [3]Cy Day.\n\nReferences\n\n1. Lee, A. On ferries. Brenn 1998.\n2. Ek, B. On bridges: A history.\n3. Day, C. On schools.")] // no addresses
    [InlineData("   [1]Home [2]Town [3]Sea\n\n   The council has voted.")] // the list is cut off
    [InlineData("   The council has voted.\n\nReferences\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/")] // no numbers
    [InlineData("   [1]Home [2]Town [3]Sea\n\nReferences\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/\n\nThe council\n\nhas voted\n\nfor the line.")] // no end
    [InlineData("   [1]Home [2]Town\n\nReferences\n\n1. https://a.example/\n2. https://b.example/")]
    public void Other_text_stays_as_it_is(string text) =>
        Assert.Equal(text.Where(c => !char.IsWhiteSpace(c)), string.Concat(Segment(text).Blocks.Select(b => b.Text)).Where(c => !char.IsWhiteSpace(c)));

    [Theory]
    [InlineData("[1]", 300_000, "")]
    [InlineData("[", 300_000, "")]
    [InlineData("[1 ", 300_000, "]")]
    [InlineData("[_(", 300_000, "\n\nReferences\n\n1. a:b\n2. a:b\n3. a:b\n4. a:b")]
    [InlineData("1. http://a\n", 200_000, "")]
    public void Numbers_without_end_are_read_in_linear_time(string part, int times, string end) =>
        Assert.NotEmpty(Segment("[1]Home [2]Town [3]Sea\n\n" + string.Concat(Enumerable.Repeat(part, times)) + end).Blocks);

    [Fact]
    public void Evidence_is_the_block_that_a_value_stands_in()
    {
        string page = Menu + Story + "References\n\n" + Entries(1, 6);
        var evidence = Assert.Single(Assert.IsType<Article>(NewsCleaner.CleanText(page)).Evidence["byline"]);
        Assert.Equal("By [4]Maren Tolvik", page[evidence.Start..evidence.End]);
    }

    private static string Entries(int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(i => $"{i,4}. https://gazette.example/{i}\n"));

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));

    [Fact]
    public void Text_behind_the_list_stays()
    {
        const string behind = "A second page begins here, and its first paragraph is as long as those of the first one were.";
        string dump = Menu + Story + "References\n\n" + string.Join('\n', Enumerable.Range(1, 6).Select(i => $"   {i}. https://gazette.example/{i}")) + "\n\n" + behind + "\n";
        Assert.Equal(behind, Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), dump)).Blocks[^1].Text);
    }
}
