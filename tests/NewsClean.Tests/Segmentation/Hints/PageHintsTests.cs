namespace NewsClean.Tests.Segmentation.Hints;

/// <summary>What meta elements are about stands in the wordlist "meta-names".</summary>
public class PageHintsTests
{
    [Theory]
    [InlineData("<meta property='og:title' content='Rain &amp; wind'>", PageHintKind.Title, "Rain & wind", "og:title")]
    [InlineData("<title>Rain | Gazette</title>", PageHintKind.Title, "Rain | Gazette", "title")]
    [InlineData("<meta name=Author content='Ann Lee'>", PageHintKind.Author, "Ann Lee", "author")]
    [InlineData("<meta name='DC.date.issued' content='2021-05-03'>", PageHintKind.Published, "2021-05-03", "dc.date.issued")]
    [InlineData("<meta property='article:modified_time' content='2021-05-04'>", PageHintKind.Modified, "2021-05-04", "article:modified_time")]
    [InlineData("<meta name='parsely-section' content=Weather>", PageHintKind.Section, "Weather", "parsely-section")]
    [InlineData("<link rel=canonical href='https://example.org/rain'>", PageHintKind.Url, "https://example.org/rain", "canonical")]
    [InlineData("<link rel=alternate hreflang=de href='https://example.org/regen'>", PageHintKind.Alternate, "https://example.org/regen", "hreflang")]
    [InlineData("<body><a rel='nofollow author'>Ann <b>Lee</b></a>", PageHintKind.Author, "Ann Lee", "rel-author")]
    [InlineData("<body><time datetime='2021-05-03T10:00'>Monday</time>", PageHintKind.Time, "2021-05-03T10:00", "time")]
    [InlineData("<body><time pubdate datetime='2021-05-03'>Monday</time>", PageHintKind.Published, "2021-05-03", "time-pubdate")]
    [InlineData("<body><time class='entry-date updated' datetime='2021-05-04'>", PageHintKind.Modified, "2021-05-04", "time-class")]
    [InlineData("<body><span itemprop=author itemscope><a itemprop=name>Ann Lee</a></span>", PageHintKind.Author, "Ann Lee", "itemprop")]
    [InlineData("<body><meta itemprop=datePublished content='2021-05-03'>", PageHintKind.Published, "2021-05-03", "itemprop")]
    [InlineData("<html lang=nl-BE>", PageHintKind.Language, "nl-BE", "html-lang")]
    public void The_markup_states(string html, PageHintKind kind, string value, string source)
    {
        string page = "<!DOCTYPE html>" + html + "<p>Rain fell.</p>";
        var hint = Assert.Single(HtmlPages.Cut(page).Hints.Of(kind));
        Assert.Equal((value, source), (hint.Value, hint.Source));
        Assert.Equal('<', page[hint.Start]);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Rain","author":{"name":"Ann Lee"}}""", "Ann Lee")]
    [InlineData("""{"@type":["Article"],"headline":"Rain","author":["Ann Lee",{"@type":"Person","name":"Bo Ek"}]}""", "Ann Lee; Bo Ek")]
    [InlineData("""{"@graph":[{"@type":"WebSite","name":"Gazette"},{"@type":"BlogPosting","headline":"Rain","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ann Lee"}]}""", "Ann Lee")]
    [InlineData("""[{"@type":"http://schema.org/Article","headline":"Rain","author":"Ann Lee",},]""", "Ann Lee")]
    [InlineData("<!--\n{\"@type\":\"Article\",\"headline\":\"Rain\",\"description\":\"wet\nand \\'cold\\'\",\"author\":\"Ann Lee\"}\n//-->", "Ann Lee")]
    [InlineData("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Rain\",\"author\":\"Ann Lee\"};\n//]]>", "Ann Lee")]
    [InlineData("""{"@type":"Thing"}{"@type":"Article","headline":"Rain","author":"Ann Lee"}""", "Ann Lee")]
    [InlineData("""{"@type":"Article","headline":"Rain","author":[{"name":"Ann Lee"}],"articleBody":"Rain fell on""", "Ann Lee")]
    [InlineData("""{"@type":"Article","headline":"Rain","author":"Ann Lee","description":"cut in an emoji \ud83d"}""", "Ann Lee")]
    [InlineData("""{"@type":"Article","headline":"Rain","author":["Bo \ud83d","Ann Lee"]}""", "Ann Lee")]
    public void Json_is_read_as_pages_have_it(string json, string authors)
    {
        var hints = HtmlPages.Cut($"<head><script type='application/ld+json'>{json}</script></head><p>Rain fell.").Hints;
        Assert.Equal(("Rain", "json-ld"), hints.Of(PageHintKind.Title).Select(h => (h.Value, h.Source)).Single());
        Assert.Equal(authors, string.Join("; ", hints.Of(PageHintKind.Author).Select(h => h.Value)));
    }

    [Theory]
    [InlineData("""{"@type":"VideoObject","headline":"Rain"}""")]
    [InlineData("""{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Rain"}]}""")]
    [InlineData("""{"@type":"JobPosting","headline":"Rain"}""")]
    [InlineData("not json { at all")]
    [InlineData("")]
    public void Json_about_other_things_states_nothing(string json) =>
        Assert.Empty(HtmlPages.Cut($"<head><script type='application/ld+json'>{json}</script></head><p>Rain fell.").Hints.Items);

    [Theory]
    [InlineData("""{"@type":"Article","headline":"Rain"}""", """{"@type":"Article","datePublished":"2021-05-03","author":"Ann Lee"}""", "Ann Lee")] // one story in two objects
    [InlineData("""{"@type":"Article","headline":"Rain","author":"Ann Lee"}""", """{"@type":"Article","headline":"Rain on the harbour all day","author":"Bo Ek"}""", "Ann Lee; Bo Ek")] // the longer form of the title
    [InlineData("""{"@type":"Article","headline":"Gazette"}""", """{"@type":"Article","headline":"Wet day ahead","author":"Ann Lee"}""", "Ann Lee")] // the site's name is no headline
    [InlineData("""{"@type":"Article","headline":"Rain","author":"Ann Lee"}""", """{"@type":"Article","headline":"Sun at last","author":"Bo Ek"}""", "Ann Lee")] // another story
    [InlineData("""{"@type":"Article","headline":"Rain","author":"Ann Lee"}""", """{"@type":"Article","url":"https://example.org/sun","author":"Bo Ek"}""", "Ann Lee")] // another address
    [InlineData("""{"@type":"Article","headline":"Rain","author":"Ann Lee"}""", """{"@type":"Article","url":"http://example.org/rain/","author":"Bo Ek"}""", "Ann Lee; Bo Ek")]
    public void Json_of_other_stories_alone_is_left_out(string one, string other, string authors)
    {
        const string Head = "<head><title>Rain | Gazette</title><meta property='og:site_name' content=Gazette><link rel=canonical href='https://example.org/rain'>";
        var hints = HtmlPages.Cut($"{Head}<script type='application/ld+json'>{one}</script><script type='application/ld+json'>{other}</script></head><p>Rain fell.").Hints;
        Assert.Equal(authors, string.Join("; ", hints.Of(PageHintKind.Author).Select(h => h.Value)));
    }

    [Theory]
    [InlineData("<link rel=canonical href='/rain'><meta property='og:url' content='https://example.org/og'>", "https://example.org/og")]
    [InlineData("<meta property='og:url' content='https://example.org/og'><link rel=canonical href='https://example.org/rain'>", "https://example.org/rain")]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>", null)]
    public void The_canonical_link_gives_the_url(string head, string? url) => Assert.Equal(url, HtmlPages.Cut(head + "<p>Rain fell.").Decoded.Url);
}
