using System.Buffers;
using System.Globalization;
using System.Text;
using NewsClean.Boilerplate;
using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;
using NewsClean.SiteMemory;

namespace NewsClean.Tests.SiteMemory;

public class SiteMemoryTests
{
    private const string Appeal = "The Harbour Gazette lives by its readers, who pay for every story that we write.";
    private const string Lead = "The council of Brenn has decided to close the ferry line on the last day of April.";

    // What the stand-in for the model says of every block: it half believes the appeal, and is sure of sentences of the story.
    private static ModelOutput Model(Page page)
    {
        var scores = new ModelOutput(page.Blocks.Count) { Article = 1 };
        for (int i = 0; i < page.Blocks.Count; i++)
            scores[BlockTarget.Body][i] = !page.Blocks[i].Text.EndsWith('.') ? 0.02f : page.Blocks[i].Text == Appeal ? 0.7f : 0.9f;
        return scores;
    }

    [Theory]
    [InlineData("""{"site":"a.example","pages":4,"blocks":[{"key":"f0112233445566778","pages":4}]}""", "16 hex digits")]
    [InlineData("""{"site":"a.example","pages":4,"blocks":[{"key":null,"pages":4}]}""", "16 hex digits")]
    [InlineData("""{"site":null,"pages":4,"blocks":[]}""", "expected a name")]
    public void A_profile_that_was_edited_wrongly_is_refused_with_its_line(string line, string cause)
    {
        var written = new ArrayBufferWriter<byte>();
        SiteProfileFile.Write(Learn([]), written);
        string first = Encoding.UTF8.GetString(written.WrittenSpan).Split('\n')[0];
        using var reader = new StringReader(first + "\n" + line);
        var fault = Assert.Throws<InvalidDataException>(() => SiteProfileFile.Read(reader, "sites.profile"));
        Assert.Contains("sites.profile, line 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains(cause, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.gazette.example/news/1")]
    [InlineData(null)] // the dumps' heads and tails tell
    public void A_block_on_all_pages_of_a_site_is_no_longer_body(string? url)
    {
        var profile = Learn(Enumerable.Range(1, 5).Select(i => Page(i, url)));
        var page = Page(9, url);

        Assert.Contains(Appeal, Body(page, null), StringComparison.Ordinal);
        Assert.DoesNotContain(Appeal, Body(page, profile), StringComparison.Ordinal);
        Assert.Equal(Body(page, null).Replace(Appeal + "\n", "", StringComparison.Ordinal), Body(page, profile));
    }

    [Fact]
    public void A_lead_that_teasers_repeat_on_other_pages_survives()
    {
        var pages = Enumerable.Range(1, 12).Select(i => Page(i, teaser: i <= 4 ? Lead : null)).ToList();
        var profile = Learn(pages);
        var page = Page(13, lead: Lead);

        Assert.Contains(profile.Sites.Single(s => s.Name.StartsWith("host", StringComparison.Ordinal)).Blocks, b => b.Key == BlockKey.Of(Lead) && b.Pages == 4);
        Assert.Contains(Lead, Body(page, profile), StringComparison.Ordinal);
        Assert.DoesNotContain(Appeal, Body(page, profile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_under_several_addresses_stays_whole()
    {
        var pages = Enumerable.Range(1, 5).Select(i => Page(1, extra: $"Read {Words[i]} times")).ToList();

        Assert.Equal(Body(pages[0], null), Body(pages[0], Learn(pages)));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Three_pages_make_a_site_and_one_page_counts_once(int pages, int sites)
    {
        var learned = Enumerable.Range(1, pages).Select(i => Page(i)).ToList();

        Assert.Equal(sites, Learn([.. learned, .. learned, .. learned]).Count);
    }

    [Fact]
    public void The_order_of_the_pages_changes_nothing_in_a_site_of_any_size()
    {
        var pages = Enumerable.Range(1, 100).Select(i => Page(i, teaser: i % 7 == 0 ? Lead : null, url: i % 2 == 0 ? null : "https://gazette.example/")).ToList();
        string inOrder = Write(Learn(pages));

        Assert.Equal(inOrder, Write(Learn(pages.AsEnumerable().Reverse())));
        Assert.Equal(inOrder, Write(Learn(pages.OrderBy(p => p.Decoded.Id[5..], StringComparer.Ordinal))));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\"pages\":{SiteLearner.PagesPerSite}"), inOrder, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_was_written_says_the_same_when_it_is_read()
    {
        var profile = Learn(Enumerable.Range(1, 5).Select(i => Page(i)));
        string text = Write(profile);
        using var reader = new StringReader(text);
        var again = SiteProfileFile.Read(reader, "sites.profile");

        Assert.Equal(text, Write(again));
        Assert.StartsWith("{\"profile\":\"newsclean sites 1\"}\n{\"site\":\"host:gazette.example\",\"pages\":5,\"blocks\":[{\"key\":\"", text, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"theharbourgazettelivesbyitsreaderswhopayforeverystorythatwewrite\"", text, StringComparison.Ordinal);
        Assert.Equal(Body(Page(9), profile), Body(Page(9), again));
    }

    [Theory]
    [InlineData("{}", "line 1")]
    [InlineData("no JSON", "line 1")]
    [InlineData("{\"profile\":\"newsclean sites 1\"}\n{\"site\":\"host:a\"}", "line 2")]
    [InlineData("{\"profile\":\"newsclean sites 1\"}\n{\"site\":\"host:a\",\"pages\":0,\"blocks\":[]}", "line 2")]
    [InlineData("{\"profile\":\"newsclean sites 1\"}\n{\"site\":\"host:a\",\"pages\":4,\"blocks\":[{\"key\":\"xyz\",\"pages\":3}]}", "line 2")]
    public void What_is_no_profile_is_named_with_its_line(string text, string place)
    {
        using var reader = new StringReader(text);

        var error = Assert.Throws<InvalidDataException>(() => SiteProfileFile.Read(reader, "sites.profile"));
        Assert.StartsWith("sites.profile, " + place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 comments", "12 Comments", true)]
    [InlineData("Most read", "MOST  READ:", true)]
    [InlineData("Most read", "Most shared", false)]
    [InlineData("12", "13", true)]
    [InlineData("评论", "评 论", true)]
    public void Blocks_of_one_template_have_one_key(string first, string second, bool same) => Assert.Equal(same, BlockKey.Of(first) == BlockKey.Of(second));

    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    // Numbers are spelt out: blocks that differ in figures alone come from one template.
    private static Page Page(int number, string? url = "https://www.gazette.example/news/1", string? teaser = null, string? lead = null, string? extra = null)
    {
        string n = Words[number % 20] + "-" + Words[number / 20];
        string text = $"""
            Story {n} of the harbour

            Harbour Gazette
            Home
            Local

            {lead ?? $"The boat {n} has left the harbour of Aldsund for the last time."}

            Nobody of the crew of the {n} wanted to talk to us about the voyage.

            {Appeal}

            The owners of the {n} say that they have a buyer for her in the north.

            {extra ?? n}
            Read also
            {teaser ?? $"Number {n} is a ship that nobody has seen."}

            Imprint
            Privacy
            About us
            """;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Segmenter.Segment(new DecodedPage(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), new SourceLocation("a.txt"), text) { Url = url });
    }

    private static SiteProfile Learn(IEnumerable<Page> pages)
    {
        var learner = new SiteLearner();
        foreach (var page in pages) learner.Add(page);
        return learner.Learn();
    }

    private static string Body(Page page, SiteProfile? profile) => string.Join('\n', BlockLabeller
        .Label(page, p => profile is null ? Model(p) : SiteEvidence.Weigh(p, Model(p), profile))
        .Blocks.Where(b => b.Label == BlockLabel.Body).Select(b => b.Block.Text));

    private static string Write(SiteProfile profile)
    {
        var output = new ArrayBufferWriter<byte>();
        SiteProfileFile.Write(profile, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
