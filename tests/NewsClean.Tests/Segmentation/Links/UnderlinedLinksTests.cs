using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Links;

/// <summary>Dumps in which links have low lines and headings stars, and others that have such signs.</summary>
public class UnderlinedLinksTests
{
    private const string Story = """
        [The_Gazette_of_Brenn]
            * Local
            * Sport_and_games

        ****** Ferry line to Brenn closes after ninety years of service across the great
        sound of Aldsund ******
        By Maren_Tolvik
        12 March 2023
        [The ferry in the harbour]
        The town_council_of_Brenn has decided to close the ferry line across the sound
        on the last day of April, after ninety years.
        "We would have kept it if there had been any way to pay for it," said the
        mayor, Oda_Fremstad. A report [12] calls the line "dear" in so many words.
        ***** What comes after *****
        A bridge will be built by the men who built the one at Storholm, and the two
        boats will be sold to a yard in the north_of_the_country before the year ends.

        """;

    [Fact]
    public void A_story_is_what_a_reader_sees()
    {
        foreach (string dump in (string[])[Story, Story.ReplaceLineEndings("\r\n")])
        {
            var article = Assert.IsType<Article>(NewsCleaner.CleanText(dump));
            Assert.Equal(("Ferry line to Brenn closes after ninety years of service across the great sound of Aldsund", "Maren Tolvik"), (article.Title, Assert.Single(article.Authors)));
            Assert.Contains("The town council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years.", article.Body, StringComparison.Ordinal);
            Assert.Contains("\n\nWhat comes after\n\nA bridge will be built", article.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("The ferry in the harbour", article.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Write to ann_lee@example.org or see https://example.org/a_b and www.example.org/c_d", "Write to ann_lee@example.org or see https://example.org/a_b and www.example.org/c_d")]
    [InlineData("Name ________ and _blank", "Name ________ and _blank")]
    [InlineData("The tag #save_the_mill of @Maren_Tolvik_on_X calls read_line() at_//_once", "The tag #save_the_mill of @Maren Tolvik on X calls read_line() at // once")]
    [InlineData("[Correction: an earlier version of this article named the wrong year.]", "[Correction: an earlier version of this article named the wrong year.]")]
    [InlineData("[Editor's note] The_town was [sic] told", "[Editor's note] The town was [sic] told")]
    [InlineData("* Sport_and_games", "* Sport and games")]
    public void Only_the_programs_signs_go(string line, string shown) => Assert.Equal(shown, Segment(Story + "\n" + line).Blocks[^1].Text);

    [Theory]
    [InlineData("*** Breaking ***\n\nThe_snake of the sound is long.\n\nIt has a name.")] // one line with a low line
    [InlineData("** A note\n\ntown_council\nmayor_of_Brenn\nold_mill\nnew_bridge")] // no heading ends in stars
    [InlineData("** Update **\n\nCall read_line() first.\n\nThen call write_line() and close_file().\n\nThe name of my_file stays.")] // a note by hand, in a text on programs
    [InlineData("**** MEDIA RELEASE ****\n\nWrite to press_office@aldsund.example\n\nhttps://aldsund.example/old_mill/a_b.jpg\n\n#save_the_mill\n\nCall read_line().")]
    [InlineData("****** Names ***\n\nread_line\n\nwrite_line\n\nclose_file")]
    public void Other_texts_keep_their_signs(string text) =>
        Assert.Equal(text.Count(c => c is '*' or '_'), Segment(text).Blocks.Sum(b => b.Text.Count(c => c is '*' or '_')));

    private static Page Segment(string text) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), text));
}
