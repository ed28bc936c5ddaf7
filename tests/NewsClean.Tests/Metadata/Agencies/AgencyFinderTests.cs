using NewsClean.Metadata;
using NewsClean.Metadata.Agencies;
using NewsClean.Metadata.Bylines;

namespace NewsClean.Tests.Metadata.Agencies;

public class AgencyFinderTests
{
    [Theory]
    [InlineData("LIMA, June 6. /TASS/. A bridge was closed.", "TASS")]
    [InlineData("(CNN) — A bridge was closed.", "CNN")]
    [InlineData("LIMA (Reuters) - A bridge was closed.", "Reuters")]
    [InlineData("Hamburg (dpa/lno) - Eine Brücke wurde gesperrt.", "dpa")]
    [InlineData("МОСКВА, 6 июня. /ТАСС/. Мост закрыт.", "ТАСС")]
    public void The_head_of_the_story_names_the_agency(string paragraph, string agency) =>
        Assert.Equal(agency, AgencyFinder.Find(Labelled.Page("Body: " + paragraph), null, null)?.Value);

    [Theory]
    [InlineData("Source: AFP", "AFP")]
    [InlineData("Quelle: paper.example, dpa", "dpa")]
    [InlineData("dpa/AFP", "dpa")]
    [InlineData("Источник: Интерфакс", "Интерфакс")]
    public void A_line_behind_the_story_names_the_agency(string line, string agency) =>
        Assert.Equal(agency, AgencyFinder.Find(Labelled.Page("Body: A bridge was closed.", "Other: " + line), null, null)?.Value);

    [Theory]
    [InlineData("Body: The Associated Press (AP) said a bridge was closed.")]
    [InlineData("Body: A bridge was closed, TASS quoted the mayor as saying.")]
    [InlineData("Credit: Ann Lee/AFP")]
    [InlineData("Caption: The bridge. — AFP")]
    public void A_mention_or_a_pictures_credit_is_no_agency_of_the_story(string line) =>
        Assert.Null(AgencyFinder.Find(Labelled.Page(line, "Body: The mayor spoke."), null, null));

    [Fact]
    public void The_datelines_agency_comes_first_and_keeps_its_evidence()
    {
        var dateline = new Finding<string>("/ITAR-TASS/", [new Evidence(3, 9, "dateline", 0.9)]);
        var byline = new Finding<Byline>(new Byline("By Reuters", ["Reuters"], "Reuters"), []);
        var found = AgencyFinder.Find(Labelled.Page("Body: A bridge."), dateline, byline);
        Assert.Equal("TASS", found?.Value);
        Assert.Equal(3, found!.Evidence[0].Start);
    }

    [Fact]
    public void The_byline_names_it_where_the_dateline_does_not() =>
        Assert.Equal("Reuters", AgencyFinder.Find(Labelled.Page("Body: A bridge."), null, new Finding<Byline>(new Byline("By Reuters", ["Reuters"], "Reuters"), []))?.Value);
}
