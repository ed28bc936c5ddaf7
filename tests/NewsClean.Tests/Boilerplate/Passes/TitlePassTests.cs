using System.Text;

namespace NewsClean.Tests.Boilerplate.Passes;

public class TitlePassTests
{
    private const string First = "The council voted on Tuesday to close the ferry line between Brenn and Aldsund after ninety years of service, officials said on Wednesday.";
    private const string Second = "Residents of the island said that they would have kept the boats running if there had been any way to pay for it, and that they hoped for a bridge.";

    // Pages that show nothing else above the story.
    [Theory]
    [InlineData("ferry@aldsund.example")]
    [InlineData("[› ferry@aldsund.example")]
    [InlineData("Ferry line office: ferry@aldsund.example")]
    public void A_mails_address_is_no_headline(string line)
    {
        Assert.Null(TitleOf($"{line}\n\n{First}\n\n{Second}", "text/plain"));
        Assert.Null(TitleOf($"<p>{line}</p><p>{First}</p><p>{Second}</p>", "text/html"));
    }

    [Theory]
    [InlineData("Ferry line closes @ Aldsund")]
    [InlineData("@AldsundFerry says goodbye after ninety years")]
    public void A_headline_may_have_the_sign(string headline)
    {
        Assert.Equal(headline, TitleOf($"{headline}\n\n{First}\n\n{Second}", "text/plain"));
        Assert.Equal(headline, TitleOf($"<h1>{headline}</h1><p>{First}</p><p>{Second}</p>", "text/html"));
    }

    // A section and the link to another story speak of the same places; what stands below them is the headline and no standfirst.
    [Theory]
    [InlineData("Brenn and Aldsund news")]
    [InlineData("Bridge at Storholm opens to traffic")]
    [InlineData("What is happening in Aldsund?")]
    public void What_stands_above_the_headline_is_none(string line)
    {
        const string headline = "Car ferry between Brenn and Aldsund will make its last crossing on 30 April";
        Assert.Equal(headline, TitleOf($"{line}\n\n{headline}\n\nBy Maren Tolvik\n\n14 May 2021\n\n{First}\n\n{Second}", "text/plain"));
    }

    [Theory]
    [InlineData("Harbour Gazette: Ferry line closes after ninety years\nHarbour Gazette\n12 March 2023\nFerry line closes after ninety years", "Ferry line closes after ninety years")]
    [InlineData("Aldsund: Ferry line closes after ninety years\nHarbour Gazette\n12 March 2023\nFerry line closes after ninety years", "Aldsund: Ferry line closes after ninety years")]
    public void A_sites_name_before_the_documents_title_is_no_part_of_the_headline(string above, string title) =>
        Assert.Equal(title, TitleOf($"{above}\n{First}\n{Second}", "text/plain"));

    [Theory]
    [InlineData("World > Markets")]
    [InlineData("Home / News / Local")]
    public void A_path_to_the_page_is_none(string path)
    {
        const string headline = "Kenya's tea exporters warn of losses";
        Assert.Equal(headline, TitleOf($"World\n\nMarkets\n\nNews\n\nMore\n\n{path}\n\n12 March 2023\n\n{headline}\n\n{First}\n\n{Second}", "text/plain"));
    }

    private static string? TitleOf(string page, string mediaType) =>
        Assert.IsType<Article>(NewsCleaner.Clean(new RawPage(new SourceLocation("-") { MediaType = mediaType }, Encoding.UTF8.GetBytes(page)))).Title;
}
