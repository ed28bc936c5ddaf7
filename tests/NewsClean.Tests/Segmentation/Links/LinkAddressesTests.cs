using NewsClean.Boilerplate;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Links;

/// <summary>Dumps in which addresses stand in brackets behind links, and others that have brackets.</summary>
public class LinkAddressesTests
{
    private const string Menu = "Skip to content [/main]Gazette\n[https://static.gazette.example/images/logo-of-the-gazette-of-the-harbour-2023.svg]\n * Home [/]\n * Town [https://gazette.example/town]\n * Sport [https://gazette.example/sport]\n\n\n";

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
    [InlineData("An open [https://gazette.example/a", "An open [https://gazette.example/a")]
    public void Only_addresses_go(string line, string shown) =>
        Assert.Equal(shown, string.Join('|', Segment(Menu + line).Blocks.Where(b => !b.IsLinkMark).Skip(4).Select(b => b.Text)));

    [Fact]
    public void A_caption_below_a_picture_is_a_block_of_its_own()
    {
        var blocks = Segment(Menu + Story + "\nThe ferry of the year 1933 leaves the harbour of Brenn for the island on a Sunday\n[https://static.gazette.example/images/2023/03/ferry-of-1933-in-the-harbour-large.jpg]\nThe ferry leaves the harbour of Brenn on a Sunday in 1933.\n").Blocks;
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
    public void A_writers_own_addresses_stay()
    {
        const string Line = "The minutes [https://brenn.example/minutes], the notice [https://brenn.example/notice] and the plan [https://brenn.example/plan] are public.";
        Assert.Equal(Line, Assert.Single(Segment(Line).Blocks).Text);
    }

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));
}
