using System.Text;

namespace NewsClean.Tests.Segmentation;

/// <summary>Pages made to break a parser. Each must end, with its text in blocks; the time allowed is a hundred times what it takes.</summary>
public class HostileHtmlTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        { "paragraphs in unclosed formatting", string.Concat(Enumerable.Range(0, 500).Select(i => $"<b class=c{i}>")) + Repeat("<p>", 4) + "Rain" },
        { "nested blocks", Repeat("<div>", 20) + "Rain" },
        { "nested inline", Repeat("<span>", 20) + "Rain" },
        { "nested formatting", Repeat("<b>", 4) + "Rain" },
        { "nested preformatted text", Repeat("<pre>", 4) + "Rain" },
        { "nested listings and preformatted text", Repeat("<listing><pre>", 4) + "<p>Rain" },
        { "preformatted text behind comments", Repeat("<pre class='>'><!-- > -->", 4) + "Rain" },
        { "preformatted text with long attributes", Repeat("<pre id='" + new string('x', 5000) + "'>", 20) + "Rain" },
        { "preformatted text and what is no tag", Repeat("<pre></>", 4) + "Rain" },
        { "preformatted text and comments that end otherwise", Repeat("<pre><!-- > --!></pre>", 4) + "Rain" },
        { "nested lists", Repeat("<ul><li>", 8) + "Rain" },
        { "nested tables", Repeat("<table><tr><td>", 8) + "Rain" },
        { "siblings", string.Concat(Enumerable.Repeat("<p>Hail</p>", 100_000)) + "Rain" },
        { "one attribute", "<p class=\"" + new string('x', 10 * Megabyte) + "\">Rain" },
        { "one element of many attributes", "<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 ")) + ">Rain" },
        { "unclosed comment", "<p>Rain</p>" + Repeat("<!-- ", 4) },
        { "text that may not stand in a table", "<table>" + Repeat("<i>x</i>", 1) + "<tr><td>Rain</table>" },
        { "references", Repeat("&amp;", 4) + "<p>Rain" },
        { "json", "<script type='application/ld+json'>" + Repeat("[{\"a\":", 4) + "</script><p>Rain" },
        { "a script deep down", string.Concat(Enumerable.Repeat("<div>", 510)) + "<p>Hail<script>var a=1;</script><p>Rain" },
        { "item properties", Repeat("<span itemprop=author>", 4) + "Rain" },
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_hostile_page_ends_with_its_text(string name)
    {
        var page = await Task.Run(() => HtmlPages.Cut(Pages[name])).WaitAsync(TimeSpan.FromMinutes(5));
        Assert.Contains(page.Blocks, b => b.Text.EndsWith("Rain", StringComparison.Ordinal));
    }

    // The parser is in a script there, as far as it knows, and is told of its end.
    [Fact]
    public void An_end_tag_without_a_start_deep_down_is_no_fault_of_the_program()
    {
        string html = "<body>" + string.Concat(Enumerable.Repeat("<svg><title>", 250)) + "</title>\n</script>\n";
        Assert.Equal(ReasonCodes.NoBody, Assert.IsType<NotAnArticle>(NewsCleaner.Clean(new RawPage(new SourceLocation("-") { MediaType = "text/html" }, Encoding.UTF8.GetBytes(html)))).Reason.Code);
    }

    private static string Repeat(string text, int megabytes) => string.Concat(Enumerable.Repeat(text, megabytes * Megabyte / text.Length));
}
