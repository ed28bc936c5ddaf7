using NewsClean.Writing;
using YamlDotNet.RepresentationModel;

namespace NewsClean.Tests.Writing;

public class MarkdownFormatTests
{
    [Fact]
    public void An_article_has_front_matter_headings_and_paragraphs()
    {
        string markdown = SampleRecords.Write("md", new WritingOptions { Fields = ["title", "authors", "publishedAt", "source", "byline", "lead", "body", "section"] }, SampleRecords.Full());
        Assert.Equal(
            """
            ---
            title: "Ferry line reopens"
            authors: ["Ann Lee","Bo Ek"]
            publishedAt: "2021-03-03T14:05:00+02:00"
            source: {"path":"news/a.txt","member":null,"record":12,"key":null,"offset":34,"length":5678,"compression":null,"mediaType":"text/plain","encoding":"utf-8"}
            byline: "By Ann Lee and Bo Ek"
            lead: "Boats run again after nine days"
            section: "Transport"
            ---

            # Ferry line reopens

            By Ann Lee and Bo Ek · 2021-03-03T14:05:00+02:00

            *Boats run again after nine days*

            The ferry runs again.

            ## What comes next

            More boats are due.

            """.ReplaceLineEndings("\n"),
            markdown);
    }

    [Fact]
    public void Front_matter_is_yaml_that_gives_hostile_text_back()
    {
        string markdown = SampleRecords.Write("md", null, SampleRecords.Of(SampleRecords.Hostile));
        string yaml = markdown[4..markdown.IndexOf("\n---\n", StringComparison.Ordinal)];
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var map = (YamlMappingNode)stream.Documents[0].RootNode;
        Assert.Equal(SampleRecords.Hostile, ((YamlScalarNode)map["title"]).Value);
        Assert.Equal(SampleRecords.Hostile, ((YamlScalarNode)map["authors"][0]).Value);
        Assert.Equal(SampleRecords.Hostile, ((YamlScalarNode)map["source"]["path"]).Value);
        Assert.False(map.Children.ContainsKey("body"));
        Assert.False(map.Children.ContainsKey("publishedAt"));
    }

    [Fact]
    public void A_page_without_an_article_is_its_front_matter() =>
        Assert.Equal(
            "---\nstatus: \"notArticle\"\nreason: {\"code\":\"noBody\",\"message\":\"no block reads like a story's paragraph\"}\n---\n",
            SampleRecords.Write("md", new WritingOptions { Fields = ["status", "reason", "title", "body"] }, SampleRecords.Menu()));

    [Theory]
    [InlineData("---\nbyline: \"By Ann Lee and Bo Ek\"\n---\n\nBy Ann Lee and Bo Ek\n", "byline")]
    [InlineData("---\nmodifiedAt: \"2021-03-04\"\n---\n", "modifiedAt")]
    [InlineData("---\npublishedAt: \"2021-03-03T14:05:00+02:00\"\n---\n\n2021-03-03T14:05:00+02:00\n", "publishedAt")]
    public void Only_the_chosen_fields_are_written(string expected, params string[] fields) =>
        Assert.Equal(expected, SampleRecords.Write("md", new WritingOptions { Fields = fields }, SampleRecords.Full()));

    [Theory]
    [InlineData("# broken.gz: error: ends in mid-stream\n", "title", "body")]
    [InlineData("---\nstatus: \"error\"\n---\n\n# broken.gz: error: ends in mid-stream\n", "status", "title")]
    public void Chosen_fields_do_not_hide_a_failure(string expected, params string[] fields) =>
        Assert.Equal(expected, SampleRecords.Write("md", new WritingOptions { Fields = fields }, SampleRecords.Broken()));

    [Fact]
    public void The_body_alone_has_no_front_matter() =>
        Assert.Equal("One paragraph.\n\nOne paragraph.\n", SampleRecords.Write("md", new WritingOptions { Fields = ["body"] }, SampleRecords.Bare(), SampleRecords.Bare()));

    [Theory]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("> not a quote", "\\> not a quote")]
    [InlineData("- not a list", "\\- not a list")]
    [InlineData("--- not a rule", "\\--- not a rule")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("+ not a list", "\\+ not a list")]
    [InlineData("* not a list", "\\* not a list")]
    [InlineData("1986. A great year", "1986\\. A great year")]
    [InlineData("3) no list", "3\\) no list")]
    [InlineData("1234567890. too long for a list", "1234567890. too long for a list")]
    [InlineData("3.5 percent", "3.5 percent")]
    [InlineData("42", "42")]
    [InlineData("=== no underline", "\\=== no underline")]
    [InlineData("    no code", "&#32;   no code")]
    [InlineData("\tno code", "&#9;no code")]
    [InlineData("a *b* _c_ `d` [e](f) <g> ~h~ i|j \\k", "a \\*b\\* \\_c\\_ \\`d\\` \\[e](f) \\<g> \\~h\\~ i\\|j \\\\k")]
    [InlineData("see https://a.example/x_y. Or www.a.example: now", "see https\\://a.example/x_y. Or www\\.a.example: now")]
    [InlineData("AT&T & R&D", "AT&T & R&D")]
    [InlineData("&amp; &#8364; &#x20AC;", "\\&amp; \\&#8364; \\&#x20AC;")]
    [InlineData("one\ntwo\r\n# three", "one\\\ntwo\\\n\\# three")]
    [InlineData("kept \u2028 and \u0085", "kept \u2028 and \u0085")]
    public void A_paragraph_renders_as_it_was_printed(string text, string written) => Assert.Equal(written, MarkdownText.Paragraph(text));

    [Theory]
    [InlineData("Lessons in C #", "Lessons in C \\#")]
    [InlineData("Two\nlines", "Two lines")]
    [InlineData("1. First", "1. First")]
    public void A_heading_stays_one_line_with_all_its_characters(string text, string written) => Assert.Equal(written, MarkdownText.Heading(text));
}
