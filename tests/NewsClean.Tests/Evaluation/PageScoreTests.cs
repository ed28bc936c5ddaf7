using NewsClean.Evaluation;

namespace NewsClean.Tests.Evaluation;

public class PageScoreTests
{
    [Theory]
    [InlineData("Ferry sails", "FERRY SAILS!", true)]
    [InlineData("Ferry sails", "Ferry sails again", false)]
    [InlineData("Ferry sails", null, false)]
    [InlineData("—", null, true)]
    [InlineData("", "Ferry", null)]
    [InlineData(null, "Ferry", null)]
    public void Titles_are_equal_or_not(string? gold, string? found, bool? right) =>
        Assert.Equal(right, PageScore.Of(new GoldPage("p") { Title = gold }, new ScoredRecord("p") { Title = found }).Title);

    [Theory]
    [InlineData("Ann Lee|Bo Ek", "Bo Ek|ANN LEE", true)]
    [InlineData("Ann Lee|Bo Ek", "Ann Lee", false)]
    [InlineData("Ann Lee", "Ann Lee|Bo Ek", false)]
    [InlineData("Ann Lee", "Ann Lee|ann lee|?", true)]
    [InlineData("", "", true)]
    [InlineData("", "Ann Lee", false)]
    [InlineData(null, "Ann Lee", null)]
    public void Authors_are_a_set(string? gold, string found, bool? right)
    {
        var page = new GoldPage("p") { Authors = gold?.Split('|', StringSplitOptions.RemoveEmptyEntries) };
        var record = new ScoredRecord("p") { Authors = found.Split('|', StringSplitOptions.RemoveEmptyEntries) };

        Assert.Equal(right, PageScore.Of(page, record).Authors);
    }

    [Theory]
    [InlineData("2018-05-31", "2018-05-31T14:05", DateMatch.Right)]
    [InlineData("2018-05-31T23:00:00-05:00", "2018-05-31", DateMatch.Right)]
    [InlineData("2018-05-31", "2018-06-01", DateMatch.Wrong)]
    [InlineData("2018-05-31", "2018-05", DateMatch.Wrong)]
    [InlineData("2018-05-31", "", DateMatch.Missing)]
    [InlineData("2018-05-31", null, DateMatch.Missing)]
    [InlineData("", "2018-05-31", null)]
    [InlineData(null, "2018-05-31", null)]
    public void Only_the_day_counts_and_a_missing_one_is_not_wrong(string? gold, string? found, DateMatch? expected) =>
        Assert.Equal(expected, PageScore.Of(new GoldPage("p") { Published = gold }, new ScoredRecord("p") { Published = found }).Published);

    [Theory]
    [InlineData(true, "The bridge is closed.", "Inspectors found cracks.", true)]
    [InlineData(true, "the BRIDGE is closed", "The bridge is closed. Inspectors found cracks.", true)]
    [InlineData(true, null, "Inspectors found cracks.", false)]
    [InlineData(false, "The bridge is closed.", "Inspectors found cracks.", false)]
    public void The_lead_counts_where_gold_has_it_in_the_body(bool bodyHasLead, string? lead, string body, bool exact)
    {
        var gold = new GoldPage("p") { Body = "The bridge is closed.\nInspectors found cracks.", BodyHasLead = bodyHasLead };

        Assert.Equal(exact, PageScore.Of(gold, new ScoredRecord("p") { Lead = lead, Body = body }).Body!.Value.IsExact);
    }

    [Fact]
    public void Snippets_are_found_in_the_body_s_words()
    {
        var gold = new GoldPage("p") { With = ["left the HARBOUR", "went home", "arbour at"], Without = ["most read", "at noon"] };
        var record = new ScoredRecord("p") { Lead = "Most read: they went home.", Body = "The ferry left — the harbour — at noon." };

        var score = PageScore.Of(gold, record);

        // Right: "left the HARBOUR" and "arbour at" (parts of words do) are there, "most read" is not in the body.
        Assert.Equal((3, 5), (score.SnippetsRight, score.Snippets));
        Assert.Null(score.Body);
    }

    [Fact]
    public void A_page_without_a_record_counts_as_empty()
    {
        var gold = new GoldPage("p") { Title = "T", Authors = [], Published = "2018-05-31", Body = "a b c d e", With = ["a"], Without = ["z"] };

        var score = PageScore.Of(gold, null);

        Assert.Equal(
            new PageScore("p") { Body = new BodyScore(0, 0, 2, 0), Title = false, Authors = true, Published = DateMatch.Missing, SnippetsRight = 1, Snippets = 2 }, score);
    }

    [Theory]
    [InlineData("dumps/page-1.txt", "page-1")]
    [InlineData("page-1.html.gz", "page-1")]
    [InlineData("a/page.1.htm", "page.1")]
    [InlineData("page", "page")]
    [InlineData("page.TXT", "page")]
    [InlineData("page.Html.GZ", "page")]
    [InlineData("page.html.txt", "page")]
    [InlineData("page.jsonl", "page.jsonl")]
    public void The_key_of_a_page_is_its_name_without_ending(string path, string key) => Assert.Equal(key, ScoredRecord.KeyOf(path));
}
