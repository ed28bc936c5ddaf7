using NewsClean.Boilerplate;
using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Boilerplate;

/// <summary>What the passes make of an HTML page's blocks, with a stand-in for the model that takes paragraphs and all that begins with "=" for the story.</summary>
public class MarkedBlocksTests
{
    private const string Story = """
        <h1>Ferry line to close in April</h1><div>By Maren Tolvik</div><div id=story>
        <p>The council of Brenn has decided to close the ferry line on the last day of April.</p>
        <p>"We would have kept it if there had been any way to pay for it," the mayor told us.</p>
        <p>The crew of six have all been offered work on other lines along the western coast.</p>
        """;

    [Theory]
    [InlineData("<td>Lesen Sie auch:<br><a href=1>=Das Freibad</a><br><a href=2>=Die Feuerwehr wählt</a>", "=Die", BlockLabel.Related, RuleNames.UnderHeading)]
    [InlineData("<td>Lesen Sie auch:<br><a href=1>=Das Freibad</a><br>=Die Feuerwehr wählt", "=Die", BlockLabel.Body, RuleNames.Model)]
    [InlineData("<div><a href=1>Lire aussi Loyers : la carte des villes du littoral</a></div><p>Le conseil a voté le budget de la commune.</p>", "Lire aussi", BlockLabel.Related, RuleNames.LinkLine)]
    public void What_the_markup_says_gives_a_label(string behind, string start, BlockLabel label, string rule)
    {
        var block = Label("<table><td>" + Story + "</div>" + behind)
            .Blocks.First(b => b.Block.Text.StartsWith(start, StringComparison.Ordinal));
        Assert.Equal((label, rule), (block.Label, block.Rule));
    }

    [Theory]
    [InlineData("<h2>The boat goes to Lervik.</h2>", BlockLabel.Lead, RuleNames.Standfirst)]
    [InlineData("<div>連絡船は来春、九十年の歴史に幕。</div>", BlockLabel.Lead, RuleNames.Standfirst)]
    [InlineData("<h2>The boat goes to Lervik</h2>", BlockLabel.Other, RuleNames.HeadRest)]
    [InlineData("<div>The boat <a href=/x>goes to Lervik.</a></div>", BlockLabel.Other, RuleNames.HeadRest)]
    public void A_short_sentence_between_headline_and_byline_is_the_standfirst(string below, BlockLabel label, string rule)
    {
        var block = Label(Story.Replace("</h1>", "</h1>" + below, StringComparison.Ordinal)).Blocks[1];
        Assert.Equal((label, rule), (block.Label, block.Rule));
    }

    [Theory]
    [InlineData("<p style='text-align:center'><img src=a><br><em>The ferry in May.</em></p>", BlockLabel.Caption)]
    [InlineData("<p><a href=a><img src=a></a> <em>The ferry in May.</em> <i>(Ann Lee)</i></p>", BlockLabel.Caption)]
    [InlineData("<p style='text-align:center'><img src=a><br>The ferry in May.</p>", BlockLabel.Caption)]
    [InlineData("<table><td><img src=a><br><font size=1>=The ferry in May.</font></table>", BlockLabel.Caption)]
    [InlineData("<amp-img src=a></amp-img><p class=caption>The ferry in May.</p>", BlockLabel.Caption)]
    [InlineData("<div><div><img src=a></div> <div>=The ferry in May.</div></div>", BlockLabel.Caption)]
    [InlineData("<p><img src=a>The ferry left in May.</p>", BlockLabel.Body)]
    [InlineData("<p><img src=a><br>The ferry left in May.</p>", BlockLabel.Body)]
    [InlineData("<p><em>The ferry left in May.</em><br><img src=a></p>", BlockLabel.Body)]
    [InlineData("<p><img src=a><em>The</em> ferry left in May.</p>", BlockLabel.Body)]
    [InlineData("<div><p class=caption>The ferry left in May.</p></div>", BlockLabel.Body)]
    [InlineData("<ul><li><img src=a><div>=The ferry left in May</div></ul>", BlockLabel.Body)]
    [InlineData("<div><img src=a><div>=The ferry left in May</div><div>=The bus came</div></div>", BlockLabel.Body)]
    public void Below_a_picture_a_line_in_other_letters_is_its_caption(string between, BlockLabel label)
    {
        var blocks = Label(Story.Insert(Story.LastIndexOf("<p>", StringComparison.Ordinal), between)).Blocks;
        Assert.Equal(label, blocks.First(b => b.Block.Text.Contains(" in May", StringComparison.Ordinal)).Label);
    }

    [Theory]
    [InlineData("<div><span>Maren Tolvik</span><p>Our reporter has written about the islands for this paper since the autumn of 2011.</p></div>", false)]
    [InlineData("<div><p>Maren Tolvik has written about the islands as our reporter since the autumn of 2011.</p></div>", false)]
    [InlineData("<div><p>Oda Fremstad has written about the islands as our reporter since the autumn of 2011.</p></div>", true)]
    [InlineData("<div><span>Oda Fremstad</span><p>Our reporter has written about the islands for this paper since the autumn of 2011.</p></div>", true)]
    public void A_paragraph_about_the_author_in_an_element_of_its_own_is_no_part_of_the_story(string behind, bool isBody)
    {
        var block = Label(Story + "</div>" + behind).Blocks.First(b => b.Block.Text.Contains("reporter", StringComparison.Ordinal));
        Assert.Equal(isBody, block.Label == BlockLabel.Body);
    }

    [Fact]
    public void The_storys_last_paragraph_may_begin_with_the_authors_name() =>
        Assert.Equal(BlockLabel.Body, Label(Story + "<p>Maren Tolvik has seen the last boat leave the quay of Brenn for us.</p></div>").Blocks[^1].Label);

    private static LabelledPage Label(string html) => BlockLabeller.Label(HtmlSegmenter.Segment(new DecodedPage(html, new SourceLocation("-"), html)), StandIn);

    private static ModelOutput StandIn(Page page)
    {
        var output = new ModelOutput(page.Blocks.Count) { Article = 1 };
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            output[BlockTarget.Title][i] = block.Markup!.HeadingLevel == 1 ? 0.9f : 0;
            output[BlockTarget.Body][i] = block.Markup.Tag == "p" ? 0.98f : block.Text[0] == '=' || block.Text.StartsWith("Lesen", StringComparison.Ordinal) ? 0.8f : 0.02f;
        }
        return output;
    }
}
