using NewsClean.Segmentation;
using NewsClean.Tests.Segmentation.Lines;

namespace NewsClean.Tests.Segmentation.Scripts;

/// <summary>Dumps of all text nodes, scripts among them.</summary>
public class ScriptLinesTests
{
    private const string Menu = "Coast Gazette\nHome\nLocal\nBusiness\nSubscribe\n\nFerry line to Brenn closes after ninety years\n12 March 2023\n\n";

    private static readonly string[] s_story =
    [
        "The council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years.",
        "The last boat will leave at noon, and a band will play on the quay.",
        "The line loses more each year than the school costs, and carries half of the cars of 1998.",
        "The crew of six have all been offered work on other lines along the western coast.",
        "From May on a bus will cross the new bridge every hour, the council said, and twice an hour in the mornings.",
    ];

    private const string Config = """window.gazette={"ads":{"slots":["top","rail"],"text":"The reader sees a notice. It closes by itself."},"id":4711};(function(){var d=document;d.x=1;})();""";

    [Theory]
    [InlineData("var slots = [];\nif (slots.length) {\n  fill(slots);\n}")]
    [InlineData(".article p,\n.article li {\n  margin: 0 auto;\n}")]
    [InlineData("{\n\"@type\": \"NewsArticle\",\n\"description\": \"The council has decided. The line will close.\",\n\"datePublished\": \"2021-01-01\"\n}")]
    [InlineData("/* The slot is filled\n   when a reader has seen half of the story,\n   not before. */\nfill();")]
    [InlineData("gazette.set(\"a\", {\n  enabled: true,\n  small\n});")]
    public void A_script_between_paragraphs_is_no_part_of_the_story(string script)
    {
        string page = Menu + string.Join("\n" + script + "\n", s_story) + "\n" + Config + Config + Config;
        var article = Assert.IsType<Article>(NewsCleaner.CleanText(page));
        Assert.Equal(s_story, article.Body.Split("\n\n"));
        Assert.Equal("2023-03-12", article.PublishedAt);
        Assert.Equal("Ferry line to Brenn closes after ninety years", article.Title);
        var blocks = Cut(page);
        Assert.Contains(blocks, b => b.IsScript);
        Assert.Equal(NotBlank(page, 0, page.Length), blocks.Sum(b => NotBlank(page, b.Start, b.End)));
    }

    [Fact]
    public void The_head_and_short_paragraphs_between_two_scripts_are_the_pages()
    {
        const string ad = "\ngoogletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });\n";
        string page = Config + "\n" + Config + ad + "Ferry line to Brenn closes after ninety years\nBy Ann Lee\n12 March 2023" + ad + string.Join(ad, s_story[..3]) + ad + "Nobody was hurt." + ad + string.Join(ad, s_story[3..]) + ad + Config;
        var article = Assert.IsType<Article>(NewsCleaner.CleanText(page));
        Assert.Equal(("Ferry line to Brenn closes after ninety years", "Ann Lee", "2023-03-12"), (article.Title, Assert.Single(article.Authors), article.PublishedAt));
        Assert.Contains("Nobody was hurt.", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("for the ferry (which has run since 1931), and they will apply from May on, the mayor said.")]
    [InlineData("(b) if the owner (or tenant) fails to pay;")]
    [InlineData("the council (which met on Monday),")]
    public void Pieces_of_sentences_are_no_program(string line) =>
        Assert.False(Cut(Menu + string.Join("\n", Enumerable.Repeat(Config, 6)) + "\n\n" + line + "\n\n" + string.Join('\n', s_story)).Single(b => b.Text.StartsWith(line[..20], StringComparison.Ordinal)).IsScript);

    [Theory]
    [InlineData("---\ntitle: a {window. document.}\n---\n")]
    [InlineData("---\ntitle: a {window. document.}\n---\n\n \n")]
    public void A_header_without_a_page_behind_it_is_read(string dump) => Assert.Equal("a {window. document.}", Assert.Single(Cut(dump)).Text);

    [Fact]
    public void Braces_in_braces_are_read_once()
    {
        string nested = new string('{', 300_000) + new string('}', 300_000); // each pair read by itself took minutes
        Assert.Equal(2 * 300_000, Cut(Menu + Config + nested).Max(b => b.End - b.Start) - Config.Length);
    }

    [Fact]
    public void Formulas_in_a_long_line_stay()
    {
        string line = string.Join(' ', s_story) + " The formula \\frac{a}{b}={c}_{d} and (){x} with [{y}] shows ({z}) that the load {\\displaystyle {\\frac {a}{b}}={c}} rises. " + string.Join(' ', s_story);
        var blocks = Cut(Menu + "\n" + line);
        Assert.DoesNotContain(blocks, b => b.IsScript);
        Assert.Contains(blocks, b => b.Text.Contains("shows ({z}) that the load {\\displaystyle", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_and_scripts_on_one_line_are_told_apart()
    {
        string line = LongLinesTests.Menu + Config + LongLinesTests.Story + Config + LongLinesTests.Foot;
        Assert.Equal(LongLinesTests.Story, Assert.IsType<Article>(NewsCleaner.CleanText(line)).Body);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("}}{{")]
    public void A_brace_without_its_fellow_swallows_no_text(string brace)
    {
        string line = LongLinesTests.Menu + Config + brace + " " + LongLinesTests.Story + " " + Config + LongLinesTests.Foot;
        string body = Assert.IsType<Article>(NewsCleaner.CleanText(line)).Body;
        Assert.Contains(LongLinesTests.Story, body, StringComparison.Ordinal);
        Assert.DoesNotContain("window", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_an_article_quotes_stays_text()
    {
        string page = Menu + string.Join("\n\n", s_story) + "\n\nvar boats = [];\n\nif (boats.length) {\n\nsail(boats);\n\n}\n\n" + string.Join("\n\n", s_story.Reverse());
        Assert.DoesNotContain(Cut(page), b => b.IsScript);
    }

    [Theory]
    [InlineData("\"60 is 60\": a strike in the harbour")]
    [InlineData("\"error\": there is no connection to the harbour.")]
    [InlineData("He said: \"We will sail (if the wind allows it);\"")]
    [InlineData("|")]
    [InlineData("[12]")]
    [InlineData("if the wind allows it")]
    public void Other_lines_that_look_like_it_stay_text(string line)
    {
        string page = Menu + line + "\n" + string.Join('\n', s_story) + "\n" + string.Join('\n', Enumerable.Repeat(Config, 6));
        Assert.False(Cut(page).Single(b => b.Text.StartsWith(line, StringComparison.Ordinal)).IsScript);
    }

    private static IReadOnlyList<TextBlock> Cut(string page) => Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), page)).Blocks;

    private static int NotBlank(string text, int start, int end) => text[start..end].Count(c => !char.IsWhiteSpace(c));
}
