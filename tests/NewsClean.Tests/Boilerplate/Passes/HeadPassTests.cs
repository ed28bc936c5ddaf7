using System.Text;

namespace NewsClean.Tests.Boilerplate.Passes;

/// <summary>What stands between the headline and the story.</summary>
public class HeadPassTests
{
    [Theory]
    [InlineData("The boat has carried passengers and cars across the fjord since the spring of 1934.", true)]
    [InlineData("This story is part four of our series on the ferries of the western coast:", false)]
    public void What_ends_in_a_colon_is_no_standfirst(string below, bool isLead)
    {
        string[] blocks =
        [
            "Ferry line closes after ninety years", below, "By Maren Tolvik", "12 March 2023",
            "The last car ferry between Brenn and Aldsund will make its final crossing on 30 April, the county council decided on Tuesday.",
            "The number of travellers has fallen every year since the bridge at Storholm was opened, and the county pays for each crossing.",
            "The crew of six have all been offered work on other lines along the western coast, according to the company that runs the ferry.",
        ];
        var page = new RawPage(new SourceLocation("-") { MediaType = "text/plain" }, Encoding.UTF8.GetBytes(string.Join("\n\n", blocks)));
        var article = Assert.IsType<Article>(NewsCleaner.Clean(page));
        Assert.Equal(isLead ? below : null, article.Lead);
        Assert.DoesNotContain(below, article.Body, StringComparison.Ordinal);
    }
}
