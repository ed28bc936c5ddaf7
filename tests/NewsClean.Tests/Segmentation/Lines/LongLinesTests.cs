using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Lines;

/// <summary>Dumps without lines.</summary>
public class LongLinesTests
{
    internal const string Story =
        "The council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years. The last boat will leave at noon, and a band will play on the quay. "
        + "\"We would have kept it if there had been any way to pay for it,\" the mayor told us on Friday. The line loses more each year than the school costs, and carries half of the cars of 1998. "
        + "The crew of six have all been offered work on other lines along the western coast. The boat is to be sold to a museum in Lervik, where Peter van der Berg has collected ferries since 1987. "
        + "From May on a bus will cross the new bridge every hour, the council said, and twice an hour in the mornings. The fare will be the same as that of the ferry, at 42.50 kroner. "
        + "A plan to build a tunnel instead was dropped in March. It would have cost nine times as much as the bridge did, said Dr. Nils Aa. Berge of the Roads Office.";

    internal const string Menu = "Coast Gazette Home Local Business Culture Harbours Weather Subscribe Log in Ferry line to Brenn closes after ninety years Share Facebook Twitter Print 12 March 2023. ";

    internal const string Foot = " Subscribe to our newsletter and get the news of the coast by mail every morning. By signing up you agree to our terms of use and privacy policy. "
        + "All rights reserved. Contact us Privacy policy Terms of use Cookie settings Jobs Advertise with us About the Gazette.";

    [Fact]
    public void The_storys_sentences_are_one_paragraph_as_they_stood()
    {
        var article = Assert.IsType<Article>(NewsCleaner.CleanText(Menu + Story + Foot));
        Assert.Equal(Story, article.Body);
        Assert.All(article.Evidence["body"], e => Assert.Contains((Menu + Story + Foot)[e.Start..e.End], Story, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(" What would you do with the boat if it were yours? Reply Bo Ek says January 29, 2019 at 3:07 pm They should sell it to us. All news of the coast.", null)]
    [InlineData(" The council has told us so in the night. Reports on it are on Coast Radio on 26.08.2024 um 06:00 Uhr. All news of the coast.", null)]
    [InlineData(" Published on 3 May 2019. All rights reserved. Contact us and read our privacy policy.", "2019-05-03")]
    public void A_date_inside_the_line_counts_where_words_say_what_it_is(string foot, string? published) =>
        Assert.Equal(published, Assert.IsType<Article>(NewsCleaner.CleanText("Coast Gazette Home Local Business Ferry line closes. " + Story + foot)).PublishedAt);

    [Theory]
    [InlineData("It carried forty cars a day in each direction until 2019. Then came the bridge at Storholm, and nobody took it.", 2)]
    [InlineData("It carried forty cars a day in each direction, i.e. half of what it carried in the year before, said Dr. Lund of the council.", 1)]
    [InlineData("It costs forty kroner and 50 øre in each direction. 40 cars a day take it in winter, and twice as many in summer.", 1)]
    [InlineData("\"It carried forty cars a day in each direction until 2019.\" He shook his head, and looked at the bridge.", 2)]
    [InlineData("渡し船は毎日四十台の車を運んでいたが、橋ができてからは誰も乗らなくなった。町は四月末で航路を閉じることを決めた。", 2)]
    public void Pieces_end_with_sentences(string text, int pieces)
    {
        string line = new string('x', 1_000) + " ends here. " + text;
        Assert.Equal(1 + pieces, Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), line)).Blocks.Count);
    }

    [Fact]
    public void A_dump_with_lines_keeps_its_long_paragraph()
    {
        string page = string.Join('\n', Enumerable.Repeat("A line of the menu", 20)) + "\n" + Story;
        Assert.Equal(Story, Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), page)).Blocks[^1].Text);
    }
}
