using NewsClean.Boilerplate;
using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Boilerplate;

/// <summary>The passes around the model, with a stand-in for it that takes long sentences for the story and is unsure of what begins with "~", less sure of "≈", and half sure of what begins with "=".</summary>
public class BlockLabellerTests
{
    private const string Story = """
        The council of Brenn has decided to close the ferry line on the last day of April.

        "We would have kept it if there had been any way to pay for it," the mayor told us.

        The crew of six have all been offered work on other lines along the western coast.
        """;

    private const string Links = "Read also\nLibrary hours to be cut\nWho pays for the new school road?";

    private const string Box = "Sign up to our newsletter\nYour email address\nSubscribe\nRead more\nLibrary hours to be cut\nFree parking in the old town";

    [Theory]
    // Beside the story.
    [InlineData("12\n\n" + Story, "12", BlockLabel.Pagination, RuleNames.NoWords)]
    [InlineData("^\n\n" + Story, "^", BlockLabel.Other, RuleNames.NoWords)]
    [InlineData("{{item.date}}\n\n" + Story, "{{item", BlockLabel.Template, RuleNames.Template)]
    [InlineData("Strict Standards: Redefining already defined constructor for class Cache in /www/wp-includes/cache.php on line 384\n\n" + Story, "Strict", BlockLabel.Template, RuleNames.ServerMessage)]
    [InlineData("Home | News | Sport | Weather\n\n" + Story, "Home", BlockLabel.Navigation, RuleNames.LinkBar)]
    [InlineData("© Ann Lee/Coast Press\n\n" + Story, "© Ann", BlockLabel.Credit, RuleNames.CreditSign)]
    [InlineData("31 May 2018, 14:05\n\n" + Story, "31 May", BlockLabel.Date, RuleNames.DateLine)]
    [InlineData("Ferry line to close in April\n\nBy Maren Tolvik\n\n" + Story, "By Maren", BlockLabel.Byline, RuleNames.BylineLine)]
    [InlineData(Story + "\n\nMost read\nCat finds way home", "Cat finds", BlockLabel.MostRead, RuleNames.UnderHeading)]
    [InlineData(Story + "\n\n~By using this site you agree to the rules that we have laid down for all of our readers and their guests.", "~By using", BlockLabel.Consent, RuleNames.Notice)]
    // The headline and what repeats it.
    [InlineData("Ferry line to close in April\n\n" + Story + "\n\nTags\nFerry line to close in April", "Ferry line", BlockLabel.Title, RuleNames.Headline)]
    // Between the paragraphs.
    [InlineData(Story + "\n\nFerries of the coast\n\nThe boat itself is to be sold to a museum in the town of Lervik next year.\n\nFerries of the coast", "Ferries", BlockLabel.Related, RuleNames.Repeated)]
    [InlineData(Story + "\n\nRead also\nThe mayor in 2016\nIsland school on the outer coast gets four new pupils\n\nThe boat itself is to be sold to a museum in the town of Lervik next year.", "The mayor in", BlockLabel.Other, RuleNames.TeaserPicture)]
    [InlineData(Story + "\n\n=The ferry in the harbour of Brenn (Photo: Ann Lee)\n\nThe boat itself is to be sold to a museum in the town of Lervik next year.", "=The ferry", BlockLabel.Caption, RuleNames.PictureText)]
    [InlineData(Story + "\n\n=The ferry will leave the harbour of Brenn on Friday. (dpa)\n\nThe boat itself is to be sold to a museum in the town of Lervik next year.", "=The ferry", BlockLabel.Body, RuleNames.Model)]
    // Behind a box: paragraphs that follow each other, not teasers below headlines.
    [InlineData(Story + "\n\n" + Box + "\n\n~The piers are to be taken away in the autumn of next year.\n\n~The boat goes to a museum.", "~The piers", BlockLabel.Body, RuleNames.Continuation)]
    [InlineData(Story + "\n\n" + Box + "\n\n~The piers are to be taken away in the autumn of next year.\n\n~The boat goes to a museum.", "~The boat", BlockLabel.Body, RuleNames.Continuation)]
    [InlineData(Story + "\n\n" + Box + "\n~The piers are to be taken away in the autumn of next year.\nSlow boats\n~The boat goes to a museum.", "~The boat", BlockLabel.Related, RuleNames.UnderHeading)]
    [InlineData(Story + "\n\nShare this\n~Maren Tolvik\nStaff Writer\n\n~Maren Tolvik has covered the county and its ferries since the spring of 2011.\n\n~She lives in Brenn with two dogs.", "~Maren Tolvik has", BlockLabel.Other, RuleNames.FrameSentence)]
    [InlineData(Story + "\n\nComments\n~The piers are to be taken away in the autumn of next year.\n~The boat goes to a museum.", "~The boat", BlockLabel.Comments, RuleNames.UnderHeading)]
    [InlineData(Story + "\n\n" + Links + "\n\n≈The piers are to be taken away in the autumn of next year.\n\n≈The boat goes to a museum.", "≈The boat", BlockLabel.Body, RuleNames.Continuation)]
    [InlineData(Story + "\n\nThe coast\n\n≈The piers are to be taken away in the autumn of next year.\n\n≈The boat goes to a museum.", "≈The boat", BlockLabel.Other, RuleNames.FrameSentence)]
    [InlineData(Story + "\n\nSubscribe\n\n≈The best of the western coast in one letter every morning.\n\nYour email address\n\n≈The boat goes to a museum.", "≈The best", BlockLabel.Other, RuleNames.Insert)]
    [InlineData(Story + "\n\nSubscribe\n\nJohn\n\n14 May 2021, 10:15\n\n~I have crossed the sound with it since the spring of 1987.\n\n~It is a shame.", "~I have", BlockLabel.Other, RuleNames.FrameSentence)]
    // Its edges.
    [InlineData(Story + "\n\n" + Links + "\n\n~The boat is to be sold in the summer.", "~The boat", BlockLabel.Body, RuleNames.ClosingParagraph)]
    [InlineData(Story + "\n\n" + Links + "\n\n~The boat is to be sold in the summer.", "Who pays", BlockLabel.Related, RuleNames.AfterRelated)]
    [InlineData(Story + "\n\n~The boat is to be sold in the summer.", "~The boat", BlockLabel.Body, RuleNames.ClosingParagraph)]
    [InlineData(Story + "\n\nThe boat is to be sold in the summer. (dpa)", "The boat", BlockLabel.Body, RuleNames.ClosingParagraph)]
    [InlineData(Story + "\n\nThe boat is to be sold in the summer. (Ann Lee, APA)", "The boat", BlockLabel.Body, RuleNames.ClosingParagraph)]
    [InlineData(Story + "\n\nThe boat in the harbour of Brenn (dpa)", "The boat", BlockLabel.Navigation, RuleNames.FrameLine)]
    [InlineData(Story + "\n\n~Avajaisia vietetään kaupungin juhlavuonna.", "~Avajaisia", BlockLabel.Body, RuleNames.ClosingParagraph)]
    public void A_rule_gives_its_label(string dump, string start, BlockLabel label, string rule)
    {
        var block = Label(dump).Blocks.First(b => b.Block.Text.StartsWith(start, StringComparison.Ordinal));
        Assert.Equal((label, rule), (block.Label, block.Rule));
    }

    [Fact]
    public void The_headline_of_the_documents_title_is_labelled_too()
    {
        var page = Label("Ferry line to close in April\nHome\nSport\nWeather\nFerry line to close in April\n12 March 2023\n\n" + Story);
        Assert.Equal([RuleNames.Headline, RuleNames.HeadlineAgain], page.Blocks.Where(b => b.Label == BlockLabel.Title).Select(b => b.Rule).Order());
    }

    [Fact]
    public void A_sentence_above_the_byline_is_the_standfirst()
    {
        const string lead = "The boat has carried eleven cars a day in each direction since the autumn.";
        var page = Label($"Ferry line to close in April\n\n{lead}\n\nBy Maren Tolvik\n12 March 2023\n\n" + Story);
        Assert.Equal((BlockLabel.Lead, RuleNames.AboveByline), LabelOf(page, lead));
    }

    [Fact]
    public void Of_a_first_paragraph_that_stands_twice_the_upper_one_is_the_standfirst()
    {
        const string lead = "The council of Brenn has decided to close the ferry line on the last day of April.";
        var page = Label($"Ferry line to close in April\n\n{lead}\n\nThe line is ninety years old, and older than the bridge that took its cars.\n\n" + Story);
        Assert.Equal([RuleNames.RepeatedLead, RuleNames.Model], page.Blocks.Where(b => b.Block.Text == lead).Select(b => b.Rule));
    }

    [Fact]
    public void A_caption_that_stands_twice_in_a_row_is_no_paragraph()
    {
        const string caption = "The car ferry on its way from Brenn to Aldsund on a windy day in March.";
        var page = Label($"Ferry line to close in April\n\n{caption}\n{caption}\n\n" + Story);
        Assert.All(page.Blocks.Where(b => b.Block.Text == caption), b => Assert.Equal((BlockLabel.Caption, RuleNames.PictureText), (b.Label, b.Rule)));
    }

    [Fact]
    public void Every_block_has_a_label_and_together_they_are_the_page()
    {
        var page = Label("Home\nSport\n\n" + Story + "\n\nContact\n");
        Assert.Equal(page.Page.Blocks, page.Blocks.Select(b => b.Block));
        Assert.All(page.Blocks, b => Assert.InRange(b.Probability, 0, 1));
    }

    [Fact]
    public void A_page_without_blocks_has_no_labels() => Assert.Empty(Label(" \n\n").Blocks);

    private static (BlockLabel, string) LabelOf(LabelledPage page, string text) =>
        page.Blocks.Where(b => b.Block.Text == text).Select(b => (b.Label, b.Rule)).First();

    private static LabelledPage Label(string dump) =>
        BlockLabeller.Label(Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), dump.ReplaceLineEndings("\n"))), StandIn);

    private static ModelOutput StandIn(Page page)
    {
        var output = new ModelOutput(page.Blocks.Count) { Article = 1 };
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            string text = page.Blocks[i].Text;
            bool sentence = text[^1] is '.' or '"' && text.Count(c => c == ' ') >= 9;
            output[BlockTarget.Title][i] = text.StartsWith("Ferry line", StringComparison.Ordinal) ? 0.9f : 0;
            output[BlockTarget.Body][i] = text[0] == '~' ? 0.2f : text[0] == '≈' ? 0.13f : text[0] == '=' ? 0.8f : sentence ? 0.98f : 0.02f;
        }
        return output;
    }
}
