using System.Text;

namespace NewsClean.Tests.Metadata;

/// <summary>Fields of HTML pages: what the markup states (wordlist meta-names) is weighed against what the page shows.</summary>
public sealed class StatedFieldsTests
{
    private const string Story = """
        <p>The ferry between Brenn and Aldsund will stop next spring, the county council said on Monday, after ninety years of service.</p>
        <p>"We would have kept the ferry if there had been any way to pay for it," said the council's leader, Oda Fremstad, after the vote.</p>
        <p>Fewer than forty cars a day have used the crossing since the bridge was opened, and the boat needs a new engine, the report says.</p>
        <p>The crew of nine will be offered work on other lines of the county. The last boat leaves Aldsund at ten in the evening, as it always has.</p>
        """;

    private const string Menu = "<nav><a href=/>Home</a> <a href=/local>Local</a> <a href=/business>Business</a></nav>";

    [Theory]
    [InlineData("<title>Ferry to Aldsund will stop after ninety years | Harbour Gazette</title>", "<h1>Ferry to Aldsund will stop after ninety years</h1>", "Ferry to Aldsund will stop after ninety years")] // the site's suffix
    [InlineData("<meta property=og:title content='You will not believe what this county has done'><title>Ferry to Aldsund will stop</title>", "<h1>Ferry to Aldsund will stop</h1>", "Ferry to Aldsund will stop")] // a teaser for social networks
    [InlineData("<meta property=og:site_name content='Harbour Gazette'><meta property=og:title content='Ferry to Aldsund will stop - Harbour Gazette'><title>Ferry to Aldsund will stop - Harbour Gazette</title>", "", "Ferry to Aldsund will stop")] // in the markup only
    [InlineData("<meta property=og:site_name content='Harbour Gazette'><meta property=og:title content='Harbour Gazette'><title>Ferry to Aldsund will stop - Harbour Gazette</title>", "<h1>Harbour Gazette</h1><h2 class=headline>Ferry to Aldsund will stop</h2>", "Ferry to Aldsund will stop")] // a logo as h1, the front page's og:title
    [InlineData("<meta property=og:site_name content='El Fiordo'><title>Transbordador: así votó el fiordo</title>", "<h1>Transbordador: así votó el fiordo</h1>", "Transbordador: así votó el fiordo")] // a site called by a word of the language
    [InlineData("<meta property=og:site_name content=TIDE><title>Ferry crisis – a race against tide</title>", "<h1>Ferry crisis – a race against tide</h1>", "Ferry crisis – a race against tide")]
    [InlineData("<meta property=og:site_name content=HAFEN><title>Kommentar: Der Hafen schaut weg</title>", "<h1>Kommentar: Der Hafen schaut weg</h1>", "Kommentar: Der Hafen schaut weg")]
    [InlineData("<link rel=canonical href='https://www.leuchtturm.example/1'><title>Skandal: Was der Leuchtturm verschweigt</title>", "<h1>Skandal: Was der Leuchtturm verschweigt</h1>", "Skandal: Was der Leuchtturm verschweigt")]
    [InlineData("<link rel=canonical href='https://www.keeper.example/1'><title>Ferry to Aldsund: a keeper remembers</title>", "<h1>Ferry to Aldsund: a keeper remembers</h1>", "Ferry to Aldsund: a keeper remembers")]
    [InlineData("<meta property=og:site_name content='Harbour Gazette'><title>Ferry to Aldsund will stop | Harbour Gazette Online</title>", "<h1>Ferry to Aldsund will stop | Harbour Gazette Online</h1>", "Ferry to Aldsund will stop")] // the name with a word more
    [InlineData("<meta property=og:site_name content='Harbour Gazette'>", "<h1>Ferry to Aldsund will stop | Harbour Gazette | Harbour Gazette</h1>", "Ferry to Aldsund will stop")] // the name twice
    public void Title_is_the_storys_own(string head, string heading, string title) =>
        Assert.Equal(title, Clean(head, heading).Title);

    [Fact]
    public void Title_that_only_the_markup_states_has_its_slice_as_evidence()
    {
        const string Head = "<meta property=og:title content='Ferry to Aldsund will stop'><title>Ferry to Aldsund will stop - Harbour Gazette</title>";
        var evidence = Assert.Single(Clean(Head, "").Evidence["title"]);
        Assert.Equal("Ferry to Aldsund will stop", Html(Head, "")[evidence.Start..evidence.End]);
    }

    [Theory]
    [InlineData("<meta property=article:section content=Transport>", "Transport")]
    [InlineData("<meta property=og:site_name content='Harbour Gazette'><meta property=article:section content='Harbour Gazette'>", null)]
    public void Section_is_what_the_markup_states_where_the_page_shows_none(string head, string? section) =>
        Assert.Equal(section, Clean(head, "<h1>Ferry to Aldsund will stop</h1>").Section);

    [Theory]
    [InlineData("""{"@type":"ListItem","position":1,"name":"Start"},{"@type":"ListItem","position":2,"name":"Transport"}""", "Transport")]
    [InlineData("""{"position":1,"item":{"name":"Start"}},{"position":2,"item":{"name":"Transport"}},{"position":3,"item":{"name":"Ferry to Aldsund"}}""", "Transport")] // the headline, cut
    [InlineData("""{"position":1,"name":"Start"},{"position":2,"name":"Ferry to Aldsund will stop"}""", null)]
    [InlineData("""{"position":1,"name":"Start"},"Transport",{"position":2,"name":7}""", null)]
    public void Section_is_the_last_of_the_breadcrumbs_that_is_not_the_page(string steps, string? section)
    {
        const string Heading = "<h1>Ferry to Aldsund will stop</h1>";
        string list = $$"""{"@type":"BreadcrumbList","itemListElement":[{{steps}}]}""";
        Assert.Equal(section, Clean($"<script type='application/ld+json'>{list}</script>", Heading).Section);
        Assert.Equal(section, Clean($$"""<script type="application/ld+json">{"@type":"WebPage","breadcrumb":{{list}}}</script>""", Heading).Section);
        Assert.Equal("Traffic", Clean($"<script type='application/ld+json'>{list}</script><meta property=article:section content=Traffic>", Heading).Section);
    }

    [Theory]
    [InlineData("<div><a href=/t>Transport</a><h1>Ferry to Aldsund will stop</h1></div>", "Transport")]
    [InlineData("<div><a href=/t class=Kicker_k__1>Transport</a></div><h1>Ferry to Aldsund will stop</h1>", "Transport")]
    [InlineData("<h1>Ferry to Aldsund will stop</h1><dl><dt>Details<dd class=category-name>Transport</dl>", "Transport")]
    [InlineData("<div><a href=/t>Transport</a></div><h1>Ferry to Aldsund will stop</h1>", null)]
    [InlineData("<div>Transport<h1>Ferry to Aldsund will stop</h1></div>", null)]
    [InlineData("<article class='post category-local'><h1>Ferry to Aldsund will stop</h1><div>Interview</div>", null)]
    [InlineData("<div class=kicker>The strike in March</div><h1>Ferry to Aldsund will stop</h1>", null)]
    [InlineData("<div><a href=/t>Save this story to read it later</a><h1>Ferry to Aldsund will stop</h1></div>", null)]
    public void Section_is_a_link_above_the_headline_or_what_the_page_calls_so(string heading, string? section)
    {
        Assert.Equal(section, Clean("", heading).Section);
        Assert.Equal("Traffic", Clean("<meta property=article:section content=Traffic>", heading).Section);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"<p>Rain</p>","articleSection":"Transport"}</script>""")]
    [InlineData("""<meta property="article:section" data-y="1 > 0" content="Transport">""")]
    public void Section_out_of_the_markup_has_its_slice_as_evidence(string head)
    {
        const string Heading = "<h1>Ferry to Aldsund will stop</h1>";
        var article = Clean(head, Heading);
        var evidence = Assert.Single(article.Evidence["section"]);
        Assert.Equal("Transport", Html(head, Heading)[evidence.Start..evidence.End]);
    }

    [Theory]
    [InlineData("<meta property=article:tag content=Ferries><meta property=article:tag content=Aldsund>", new[] { "Ferries", "Aldsund" })]
    [InlineData("<meta name=keywords content='news, weather, crossing, Brenn'>", new[] { "crossing", "Brenn" })] // the site's, but for what the story holds
    public void Tags_are_what_the_markup_states_where_the_page_shows_none(string head, string[] tags) =>
        Assert.Equal(tags, Clean(head, "<h1>Ferry to Aldsund will stop</h1>").Tags);

    [Theory]
    [InlineData("<div class=Tags_t><a href=1>Ferries</a><a href=2>Aldsund</a></div>", new[] { "Ferries", "Aldsund" })]
    [InlineData("<ul class='tags inline'><li><a href=1>Ferries</a><li><a href=2>Aldsund</a></ul>", new[] { "Ferries", "Aldsund" })]
    [InlineData("<div>By Maren Tolvik 06:30 Labels: <a rel=tag href=1>Ferries</a>, <a rel='nofollow tag' href=2>Aldsund</a></div>", new[] { "Ferries", "Aldsund" })]
    [InlineData("<div><a rel='category tag' href=1>Transport</a></div>", new string[0])]
    [InlineData("<div class=links><a href=1>Ferries</a><a href=2>Aldsund</a></div>", new string[0])]
    [InlineData("<div class=tag>An island's winter: <a href=1>The sound is frozen</a></div>", new string[0])]
    public void Tags_are_links_that_the_page_calls_so(string below, string[] tags) =>
        Assert.Equal(tags, Clean("", "<h1>Ferry to Aldsund will stop</h1>", below).Tags);

    [Fact]
    public void Caption_of_a_lazy_picture_is_an_image_and_no_body()
    {
        var article = Clean("", "<h1>Ferry to Aldsund will stop</h1><figure><img data-src=ferry.jpg alt='a boat'><figcaption>The old ferry at the quay of Aldsund. Photo: Maren Tolvik</figcaption></figure>");
        Assert.Equal([new ArticleImage("The old ferry at the quay of Aldsund.", "Maren Tolvik")], article.Images);
        Assert.DoesNotContain("quay", article.Body, StringComparison.Ordinal);
    }

    private static Article Clean(string head, string heading, string below = "") =>
        Assert.IsType<Article>(NewsCleaner.Clean(new RawPage(new SourceLocation("page.html") { MediaType = "text/html" }, Encoding.UTF8.GetBytes(Html(head, heading, below)))));

    private static string Html(string head, string heading, string below = "") =>
        $"<html lang=en><head>{head}</head><body>{Menu}<main><article>{heading}<p>By Maren Tolvik</p>{Story}{below}</article></main><footer>Contact us</footer></body></html>";
}
