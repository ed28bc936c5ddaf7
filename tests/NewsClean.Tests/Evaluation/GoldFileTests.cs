using NewsClean.Evaluation;

namespace NewsClean.Tests.Evaluation;

public class GoldFileTests
{
    [Fact]
    public void A_line_gives_a_page_and_blank_lines_none()
    {
        var page = Assert.Single(Read("\n{\"id\": \"p\", \"lang\": \"de\", \"fold\": 3, \"authors\": [\"A\"], \"body\": \"b\", \"summary\": [\"s\"], \"with\": [\"w\"], \"title\": null}\n  \n"));

        Assert.Equal(("p", "b", true, null), (page.Id, page.Body, page.BodyHasLead, page.Title));
        Assert.Equal(["A"], page.Authors!);
        Assert.Equal(["w"], page.With);
        Assert.Empty(page.Without);
        Assert.Equal(("de", "3"), (page.Fields["lang"], page.Fields["fold"]));
        Assert.False(page.Fields.ContainsKey("title") || page.Fields.ContainsKey("body"));
    }

    [Theory]
    [InlineData("{\"id\": \"p\", \"authors\": []}", 0)]
    [InlineData("{\"id\": \"p\", \"authors\": null}", null)]
    [InlineData("{\"id\": \"p\"}", null)]
    [InlineData("{\"id\": 7, \"authors\": \"Ann Lee\"}", 1)]
    public void No_authors_and_nothing_said_differ(string line, int? authors) => Assert.Equal(authors, Read(line)[0].Authors?.Count);

    [Theory]
    [InlineData("{\"id\": \"p\", \"summary\": []}")]
    [InlineData("{\"id\": \"p\", \"summary\": \"\"}")]
    [InlineData("{\"id\": \"p\", \"summary\": null}")]
    public void An_empty_summary_is_none(string line) => Assert.False(Read(line)[0].BodyHasLead);

    [Theory]
    [InlineData("{\"title\": \"x\"}", "id: expected text, found none")]
    [InlineData("{\"id\": \"p\"", "expected a JSON object: ")]
    [InlineData("[1]", "expected a JSON object, found Array")]
    [InlineData("{\"id\": \"p\", \"body\": [\"x\"]}", "body: expected text, found Array")]
    [InlineData("{\"id\": \"p\", \"authors\": [{\"name\": \"Ann\"}]}", "authors: expected a list of texts, found Object in it")]
    [InlineData("{\"id\": \"p\", \"with\": 3}", "with: expected a list of texts, found Number")]
    [InlineData("{\"id\": \"p\", \"title\": \"\\ud800\"}", "")]
    public void A_bad_line_is_named(string line, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read("{\"id\": \"good\"}\n\n" + line));

        Assert.StartsWith("gold.jsonl, line 3: " + message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"source\": {\"path\": \"a/p.txt\"}, \"id\": \"x\"}", "p")]
    [InlineData("{\"source\": \"a/p.txt.gz\"}", "p")]
    [InlineData("{\"source\": {\"record\": 1}, \"id\": \"x\"}", "x")]
    [InlineData("{\"id\": 12}", "12")]
    [InlineData("{}", "")]
    public void A_record_s_key_is_its_source_s_stem_or_its_id(string line, string key) => Assert.Equal(key, Assert.Single(ReadRecords(line)).Key);

    [Theory]
    [InlineData("{\"publishedAt\": \"2018\", \"published\": \"2019\"}", "2018")]
    [InlineData("{\"publishedAt\": null, \"published\": \"2019\"}", "2019")]
    public void Other_programs_names_of_fields_are_known(string line, string published) =>
        Assert.Equal(published, Assert.Single(ReadRecords(line)).Published);

    [Fact]
    public void A_body_may_be_paragraphs_and_authors_may_be_objects()
    {
        var record = Assert.Single(ReadRecords("{\"body\": [\"one\", {\"text\": \"two\"}, {}], \"authors\": [{\"name\": \"Ann\"}, \"Bo\"]}"));

        Assert.Equal("one\ntwo\n", record.Body);
        Assert.Equal(["Ann", "Bo"], record.Authors);
    }

    private static IReadOnlyList<GoldPage> Read(string text) => GoldFile.Read(new StringReader(text), "gold.jsonl");

    private static List<ScoredRecord> ReadRecords(string text) => [.. RecordFile.Read(new StringReader(text), "records.jsonl")];
}
