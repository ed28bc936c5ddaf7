using System.Text;

namespace NewsClean.Tests.Boilerplate;

/// <summary>Of a dump's line that holds the headline and more, what is the title.</summary>
public class PrintedHeadlineTests
{
    [Theory]
    [InlineData("Ferry line closes after ninety years | Harbour Gazette", "Ferry line closes after ninety years")]
    [InlineData("Ferry line closes after ninety years | Coast | Harbour Gazette", "Ferry line closes after ninety years")]
    [InlineData("Ferry line closes after ninety years - Harbour Gazette", "Ferry line closes after ninety years")] // named in the copyright
    [InlineData("Ferry line closes after ninety years - but the bus stays", "Ferry line closes after ninety years - but the bus stays")]
    [InlineData("Letters: Ferry line | Bus to Brenn | School road | Tax", "Letters: Ferry line | Bus to Brenn | School road | Tax")]
    [InlineData("Update | Ferry line closes after ninety years", "Update | Ferry line closes after ninety years")]
    [InlineData("Home » Coast » Ferry line closes after ninety years", "Ferry line closes after ninety years")]
    [InlineData("\"The last crossing\"Ferry line closes after ninety years", "Ferry line closes after ninety years")]
    [InlineData("The last crossing\"Ferry line closes after ninety years\"", "\"Ferry line closes after ninety years\"")]
    [InlineData("\"Ferry line closes\" after ninety years of service", "\"Ferry line closes\" after ninety years of service")]
    public void A_title_is_the_headline_and_nothing_beside_it(string line, string title)
    {
        string dump = line + """


            By Maren Tolvik

            12 March 2023

            The last car ferry between Brenn and Aldsund will make its final crossing on 30 April, the county council decided on Tuesday.

            The number of travellers has fallen every year since the bridge at Storholm was opened, and the county pays for each crossing.

            The crew of six have all been offered work on other lines along the western coast, according to the company that runs the ferry.

            © 2023 Harbour Gazette
            """;
        var article = Assert.IsType<Article>(NewsCleaner.Clean(new RawPage(new SourceLocation("-") { MediaType = "text/plain" }, Encoding.UTF8.GetBytes(dump))));
        Assert.Equal(title, article.Title);
    }
}
