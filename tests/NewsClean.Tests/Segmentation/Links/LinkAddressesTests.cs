using NewsClean.Boilerplate;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Links;

/// <summary>Dumps in which addresses stand in brackets behind links, and others that have brackets.</summary>
public class LinkAddressesTests
{
    private const string Menu = "Skip to content [/main]Gazette\n[https://static.gazette.example/images/logo-of-the-gazette-of-the-harbour-2023.svg]\n * Home [/]\n * Town [https://gazette.example/town]\n * Sport [https://gazette.example/sport]\n * Weather [https://gazette.example/weather]\n * Tides [/tides]\n * Notices [/notices]\n\n\n";

    private const string Story = "FERRY LINE TO BRENN CLOSES AFTER NINETY YEARS OF SERVICE ACROSS THE GREAT SOUND\nOF ALDSUND\n\nBy Maren Tolvik [/people/maren-tolvik]\n\n"
        + "The town council of Brenn has decided to close the ferry line across the sound\n[https://brenn.example/council/minutes/decision-on-the-ferry-line-of-the-year-2023-in-full]\non the last day of April, after ninety years.\n\n"
        + "\"We would have kept it if there had been any way to pay for it,\" said the mayor,\nOda Fremstad [https://brenn.example/people?name[]=oda], who \"loves [sic] the\nboats\" and has a report [12] that calls the line \"dear\".\n\n"
        + "The line loses more each year than the school costs; it carries 40 cars a day,\nhalf of what it carried before the bridge [https://brenn.example/bridge] was\nbuilt, and one in ten pays nothing at all, as the men who take the money are\naway on Sundays.\n";

    private static readonly string[] Paragraphs =
    [
        "The town council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years.",
        "\"We would have kept it if there had been any way to pay for it,\" said the mayor, Oda Fremstad, who \"loves [sic] the boats\" and has a report [12] that calls the line \"dear\".",
        "The line loses more each year than the school costs; it carries 40 cars a day, half of what it carried before the bridge was built, and one in ten pays nothing at all, as the men who take the money are away on Sundays.",
    ];

    [Fact]
    public void A_story_is_what_a_reader_sees()
    {
        foreach (string dump in (string[])[Menu + Story, (Menu + Story).ReplaceLineEndings("\r\n")])
        {
            var article = Assert.IsType<Article>(NewsCleaner.CleanText(dump));
            Assert.Equal(Paragraphs, article.Body.Split("\n\n"));
            Assert.Equal(("FERRY LINE TO BRENN CLOSES AFTER NINETY YEARS OF SERVICE ACROSS THE GREAT SOUND OF ALDSUND", "Maren Tolvik"), (article.Title, Assert.Single(article.Authors)));
        }
    }

    [Theory]
    [InlineData("Home [/]Town [/town]", "Home Town")]
    [InlineData("Write to us [desk@gazette.example] or call [tel:+4712345678].", "Write to us or call.")]
    [InlineData("More [story.asp?id=139932]", "More")]
    [InlineData("A bridge [bridge of Brenn] stood [1] here [...] [and so on]", "A bridge [bridge of Brenn] stood [1] here [...] [and so on]")]
    [InlineData("[data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP]", "")] // what shows no text is a mark
    [InlineData("https://share.example/?u=https://gazette.example/a /cdn-cgi/l/email", "")] // links around pictures without a text
    [InlineData("The notice stands at https://brenn.example/ferry in full.", "The notice stands at https://brenn.example/ferry in full.")]
    [InlineData("The mill [/mill]'s roof, a \"Gazette [/]\" and a Brenn [/brenn]-based firm", "The mill's roof, a \"Gazette\" and a Brenn-based firm")]
    [InlineData("东京 [/tokyo]都的议会 [https://tokyo.example/]开会", "东京都的议会开会")]
    [InlineData("Each pupil shall bring [his/her] tools [and/or] a knife [3/4] at [10:30:00] [Photo/Reuters]", "Each pupil shall bring [his/her] tools [and/or] a knife [3/4] at [10:30:00] [Photo/Reuters]")]
    [InlineData("Its board [board.html] meets. The roof [../roof.jpg] leaks.", "Its board meets. The roof leaks.")]
    [InlineData("An open [https://gazette.example/a", "An open [https://gazette.example/a")]
    public void Only_addresses_go(string line, string shown) =>
        Assert.Equal(shown, string.Join('|', Segment(Menu + line).Blocks.Where(b => !b.IsLinkMark).Skip(7).Select(b => b.Text)));

    [Theory]
    [InlineData("https://static.gazette.example/images/2023/03/ferry-of-1933-in-the-harbour-large.jpg")] // takes more than a line
    [InlineData("https://static.gazette.example/images/2023/03/ferry-of-1933-in-harbour.jpg")] // takes one
    public void A_caption_below_a_picture_is_a_block_of_its_own(string address)
    {
        var blocks = Segment(Menu + Story + $"\nThe ferry of the year 1933 leaves the harbour of Brenn for the island on a Sunday\n[{address}]\nThe ferry leaves the harbour of Brenn on a Sunday in 1933.\n").Blocks;
        Assert.Equal("The ferry leaves the harbour of Brenn on a Sunday in 1933.", blocks[^1].Text);
    }

    [Fact]
    public void What_shows_nothing_is_a_mark_and_every_character_is_in_a_block()
    {
        string page = Menu + Story + "\n[https://static.gazette.example/images/ferry.jpg]\n";
        var blocks = BlockLabeller.Label(Segment(page)).Blocks;
        Assert.Contains(blocks, b => b is { Rule: "link-mark", Label: BlockLabel.Template } && b.Block.Text.StartsWith("[https://static", StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, page.Length).Where(i => !char.IsWhiteSpace(page[i])), i => Assert.Contains(blocks, b => b.Block.Start <= i && i < b.Block.End));
    }

    [Fact]
    public void A_date_below_an_address_that_fills_its_line_is_no_part_of_the_byline()
    {
        const string Head = "OLD MILL\n\nBy Maren Tolvik\n[https://gazette.example/people/maren-tolvik/articles-and-columns?from=story]\n12 March 2023\n\n";
        Assert.Contains("12 March 2023", Segment(Menu + Head + Story).Blocks.Select(b => b.Text));
    }

    [Fact]
    public void A_dump_without_line_ends_is_cut_at_its_sentences()
    {
        string line = string.Concat(Enumerable.Range(1, 9).Select(i => $"The council of town {i} has voted on the plan for the old mill [https://town{i}.example/plan] and will meet again on Sunday. "));
        Assert.Equal(Enumerable.Range(1, 9).Select(i => $"The council of town {i} has voted on the plan for the old mill and will meet again on Sunday."), Segment(line).Blocks.Select(b => b.Text));
    }

    [Theory]
    [InlineData("The minutes [https://brenn.example/minutes], the notice [https://brenn.example/notice] and the plan [https://brenn.example/plan] are public [https://a.example/] [https://b.example/].")] // five sources
    [InlineData("[b]Bold[/b], [i]it[/i], [u]under[/u], [s]struck[/s], [quote]quoted[/quote], [url]linked[/url], [img]shown[/img]")]
    [InlineData("The files [/etc/passwd], [/etc/group], [/etc/fstab], [/etc/hosts], [/etc/shadow], [/etc/motd] and [/etc/issue] hold the settings")]
    public void A_writers_own_brackets_stay(string line) => Assert.Equal(line, Assert.Single(Segment(line).Blocks).Text);

    [Fact]
    public void Of_a_long_text_a_few_sources_are_too_few()
    {
        string text = string.Concat(Enumerable.Range(1, 181).Select(i => $"Town {i} has a mill{(i % 30 == 0 ? $" [https://town{i}.example/]" : "")}.\n\n"));
        Assert.Equal(6, Segment(text).Blocks.Count(b => b.Text.Contains('[', StringComparison.Ordinal)));
    }

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));
}
