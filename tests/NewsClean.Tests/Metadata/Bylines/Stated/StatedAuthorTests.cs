using NewsClean.Metadata.Bylines;

namespace NewsClean.Tests.Metadata.Bylines.Stated;

public class StatedAuthorTests
{
    [Theory]
    [InlineData("\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Ekberg\"}]", "<p>By Ann Lee and Bo Ekberg</p>", "Ann Lee|Bo Ekberg")]
    [InlineData("\"author\":\"By Ann Lee and Bo Ekberg\"", "", "Ann Lee|Bo Ekberg")]
    [InlineData("\"author\":{\"name\":\"Ann Lee\"}", "<a href=\"/author/ann\">Ann Lee</a>", "Ann Lee")]
    [InlineData("\"author\":{\"name\":\"https://news.example/staff/7\"}", "<p>By Ann Lee</p>", "Ann Lee")]
    [InlineData("\"author\":{\"name\":\"Harbour Gazette\"},\"publisher\":{\"name\":\"Harbour Gazette\"}", "<p>By Ann Lee</p>", "Ann Lee")]
    [InlineData("\"headline\":\"Ferry\"", "<p>By Ann Lee</p>", "Ann Lee")]
    public void Statements_are_weighed_with_what_the_page_shows(string json, string beside, string expected) =>
        Assert.Equal(expected, string.Join('|', BylineFinder.Find(StatedPages.Of(StatedPages.Json(json), beside))?.Value.Authors ?? []));

    [Theory]
    [InlineData("Harbour Gazette", "", "By Ann Lee and Maren Tolvik", "Ann Lee|Maren Tolvik")]
    [InlineData("Harbour Gazette", "<div>Harbour Gazette</div>", "By Ann Lee and Maren Tolvik", "Ann Lee|Maren Tolvik")] // in the page's head too
    [InlineData("admin", "", "By Ann Lee and Maren Tolvik", "Ann Lee|Maren Tolvik")]
    [InlineData("admin", "", "March 2023", "admin")]
    [InlineData("annlee", "", "Thread starter annlee", "annlee")]
    public void The_sites_name_and_accounts_are_no_answer_to_printed_names(string stated, string above, string byline, string expected)
    {
        string head = StatedPages.Json($"\"author\":{{\"name\":\"{stated}\"}},\"publisher\":{{\"name\":\"Harbour Gazette\"}}") + $"<meta name=\"author\" content=\"{stated}\">"
            + "<meta property=\"og:site_name\" content=\"Harbour Gazette\">";
        Assert.Equal(expected, string.Join('|', BylineFinder.Find(StatedPages.Of(head, $"{above}<p>{byline}</p>"))?.Value.Authors ?? []));
    }

    [Fact]
    public void A_byline_that_the_page_does_not_print_is_none()
    {
        var page = StatedPages.Of(StatedPages.Json("\"author\":{\"name\":\"Ann Lee\"}") + "<meta name=\"author\" content=\"Ann Lee\">", "<a href=\"/ann\">More by Ann Lee</a>");
        var found = BylineFinder.Find(page);
        Assert.Equal(["Ann Lee"], found!.Value.Authors);
        Assert.NotEmpty(found.Evidence);
    }
}
