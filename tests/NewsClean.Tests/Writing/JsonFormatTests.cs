using System.Text.Json;
using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

public class JsonFormatTests
{
    [Fact]
    public void A_full_article_has_every_value_in_the_records_order()
    {
        string expected =
            """
            {"id":"00ff","source":{"path":"news/a.txt","member":null,"record":12,"key":null,"offset":34,"length":5678,"compression":null,"mediaType":"text/plain","encoding":"utf-8"},
            "status":"article","reason":null,"url":"https://news.example/a","fetchedAt":"2021-02-03T04:05:06Z","title":"Ferry line reopens",
            "lead":"Boats run again after nine days","byline":"By Ann Lee and Bo Ek","authors":["Ann Lee","Bo Ek"],"agency":"Reuters",
            "dateline":{"text":"PORT ALMA, March 3 (Reuters) -","place":"PORT ALMA","date":"2021-03-03"},"publishedAt":"2021-03-03T14:05:00+02:00",
            "publishedRaw":["March 3, 2021","2:05 pm"],"modifiedAt":"2021-03-04","modifiedRaw":"Updated March 4","section":"Transport",
            "tags":["Ferries","Ports"],"language":"en","body":"The ferry runs again.\n\nWhat comes next\n\nMore boats are due.",
            "images":[{"caption":"The quay","credit":"Cy Day"},{"caption":"A boat","credit":null},{"caption":null,"credit":"Port authority"}],
            "related":["Storm closes harbour"],"copyright":"© 2021 Example News","confidence":0.9123}
            """.ReplaceLineEndings("") + "\n";
        Assert.Equal(expected, SampleRecords.Write("jsonl", null, SampleRecords.Full()));
    }

    [Fact]
    public void What_an_article_does_not_say_is_null_and_lists_are_empty()
    {
        using var json = JsonDocument.Parse(SampleRecords.Write("jsonl", null, SampleRecords.Bare()));
        foreach (string name in new[] { "reason", "url", "title", "lead", "byline", "dateline", "publishedAt", "modifiedRaw", "language" })
            Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty(name).ValueKind);
        foreach (string name in new[] { "authors", "publishedRaw", "tags", "images", "related" })
            Assert.Equal(0, json.RootElement.GetProperty(name).GetArrayLength());
    }

    [Fact]
    public void Records_without_an_article_have_the_same_fields_and_say_why()
    {
        string[] lines = SampleRecords.Write("jsonl", null, SampleRecords.Menu(), SampleRecords.Broken()).Split('\n');
        Assert.Equal("", lines[2]);
        using var menu = JsonDocument.Parse(lines[0]);
        using var broken = JsonDocument.Parse(lines[1]);
        Assert.Equal(RecordFields.All, menu.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(RecordFields.All, broken.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("notArticle", "noBody"), StatusAndCode(menu));
        Assert.Equal(0.03, menu.RootElement.GetProperty("confidence").GetDouble());
        Assert.Equal(("error", "badCompression"), StatusAndCode(broken));
        foreach (string name in new[] { "id", "body", "authors", "images", "confidence" })
            Assert.Equal(JsonValueKind.Null, broken.RootElement.GetProperty(name).ValueKind);
    }

    [Fact]
    public void What_was_read_from_a_page_that_is_no_article_stands_in_its_record()
    {
        var weak = SampleRecords.Menu() with { Reading = SampleRecords.Full() };
        var options = new WritingOptions { Evidence = true };
        using var expected = JsonDocument.Parse(SampleRecords.Write("jsonl", options, SampleRecords.Full()));
        using var json = JsonDocument.Parse(SampleRecords.Write("jsonl", options, weak));

        Assert.Equal(("notArticle", "noBody"), StatusAndCode(json));
        foreach (string name in new[] { "title", "authors", "dateline", "publishedAt", "publishedRaw", "body", "images", "related", "evidence" })
            Assert.Equal(expected.RootElement.GetProperty(name).GetRawText(), json.RootElement.GetProperty(name).GetRawText());
        Assert.DoesNotContain("The ferry runs again.", SampleRecords.Write("txt", null, weak), StringComparison.Ordinal);
        Assert.DoesNotContain("The ferry runs again.", SampleRecords.Write("md", null, weak), StringComparison.Ordinal);
        Assert.DoesNotContain("The ferry runs again.", SampleRecords.Write("html", null, weak), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    public void Hostile_text_comes_back_as_it_was(string format)
    {
        string written = SampleRecords.Write(format, new WritingOptions { SingleRecord = true }, SampleRecords.Of(SampleRecords.Hostile));
        using var json = JsonDocument.Parse(written);
        foreach (string name in new[] { "title", "lead", "byline", "section", "body", "copyright" })
            Assert.Equal(SampleRecords.Hostile, json.RootElement.GetProperty(name).GetString());
        Assert.Equal(SampleRecords.Hostile, json.RootElement.GetProperty("authors")[0].GetString());
        Assert.Equal(SampleRecords.Hostile, json.RootElement.GetProperty("images")[0].GetProperty("credit").GetString());
        Assert.Equal(SampleRecords.Hostile, json.RootElement.GetProperty("source").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("Zürich, 東京, \u05e9\u05dc\u05d5\u05dd, \U0001F600\u200D, no\u00a0break", "Zürich, 東京, \u05e9\u05dc\u05d5\u05dd, \U0001F600\u200D, no\u00a0break")]
    [InlineData("<b> & 'it' + /", "<b> & 'it' + /")]
    [InlineData("\"\\\b\f\n\r\t", "\\\"\\\\\\b\\f\\n\\r\\t")]
    [InlineData("\0\u001f\u007f\u0085\u009f\u2028\u2029\ufeff", "\\u0000\\u001f\\u007f\\u0085\\u009f\\u2028\\u2029\\ufeff")]
    public void Only_what_could_tear_a_line_is_escaped(string text, string written) =>
        Assert.Equal($"{{\"body\":\"{written}\"}}\n", SampleRecords.Write("jsonl", new WritingOptions { Fields = ["body"] }, SampleRecords.Bare(text)));

    // Attributes can't hold lone surrogates.
    public static TheoryData<string, string> LoneSurrogates() => new()
    {
        { "\ud800", "\ufffd" },
        { "a\udc00b", "a\ufffdb" },
        { "end \U0001F600\ud83d", "end \U0001F600\ufffd" },
        { "\ud83d\ud83d\ude00\"", "\ufffd\U0001F600\\\"" },
    };

    [Theory]
    [MemberData(nameof(LoneSurrogates), DisableDiscoveryEnumeration = true)]
    public void A_lone_surrogate_becomes_a_replacement_character(string text, string written) =>
        Assert.Equal($"{{\"body\":\"{written}\"}}\n", SampleRecords.Write("jsonl", new WritingOptions { Fields = ["body"] }, SampleRecords.Bare(text)));

    [Theory]
    [InlineData('"', "\\\"")]
    [InlineData('\\', "\\\\")]
    [InlineData('\u001f', "\\u001f")]
    [InlineData('\u007f', "\\u007f")]
    [InlineData('\u009f', "\\u009f")]
    [InlineData('\u2029', "\\u2029")]
    [InlineData('\ufeff', "\\ufeff")]
    [InlineData('\u00a0', "\u00a0")]
    [InlineData('\u202a', "\u202a")]
    [InlineData('!', "!")]
    public void A_character_is_escaped_or_not_wherever_it_stands(char character, string written)
    {
        for (int at = 0; at < 20; at++)
        {
            string before = new('x', at), behind = new('y', 20 - at);
            Assert.Equal($"{{\"body\":\"{before}{written}{behind}\"}}\n", SampleRecords.Write("jsonl", new WritingOptions { Fields = ["body"] }, SampleRecords.Bare(before + character + behind)));
        }
    }

    [Theory]
    [InlineData(0.91234567, "0.9123")]
    [InlineData(0.99996, "1")]
    [InlineData(0.00001, "0")]
    [InlineData(0.5, "0.5")]
    [InlineData(double.NaN, "null")]
    public void Confidence_has_at_most_four_digits(double value, string written) =>
        Assert.Equal($"{{\"confidence\":{written}}}\n", SampleRecords.Write("jsonl", new WritingOptions { Fields = ["confidence"] }, SampleRecords.Bare() with { Confidence = value }));

    [Fact]
    public void Fields_are_written_in_the_order_that_was_asked_for() =>
        Assert.Equal("{\"title\":\"Ferry line reopens\",\"id\":\"00ff\"}\n", SampleRecords.Write("jsonl", new WritingOptions { Fields = ["title", "id"] }, SampleRecords.Full()));

    [Fact]
    public void Evidence_stands_in_the_records_order_and_only_for_the_fields_that_are_written()
    {
        var options = new WritingOptions { Fields = ["id", "authors", "title", "lead"], Evidence = true };
        using var json = JsonDocument.Parse(SampleRecords.Write("jsonl", options, SampleRecords.Full()));
        Assert.Equal(
            """{"authors":[{"start":20,"end":27,"rule":"by-line","confidence":1},{"start":32,"end":37,"rule":"by-line","confidence":0.5}],"title":[{"start":0,"end":18,"rule":"first-heading","confidence":0.9877}]}""",
            json.RootElement.GetProperty("evidence").GetRawText());
        Assert.Equal("{}", Only("evidence", new WritingOptions { Evidence = true }, SampleRecords.Bare()));
        Assert.Equal("null", Only("evidence", new WritingOptions { Evidence = true }, SampleRecords.Menu()));
    }

    [Fact]
    public void Blocks_carry_label_rule_and_probability_of_articles_and_of_other_pages()
    {
        var options = new WritingOptions { Fields = ["id"], Blocks = true };
        foreach (PageOutcome outcome in new PageOutcome[] { SampleRecords.Full(), SampleRecords.Menu() })
        {
            using var json = JsonDocument.Parse(SampleRecords.Write("jsonl", options, outcome));
            var blocks = json.RootElement.GetProperty("blocks");
            Assert.Equal(["title", "body", "subhead", "body", "mostRead"], blocks.EnumerateArray().Select(b => b.GetProperty("label").GetString()));
            Assert.Equal("""{"start":0,"end":18,"label":"title","rule":"some-rule","p":0.75}""", blocks[0].GetRawText());
        }
        Assert.Equal("null", Only("blocks", options, SampleRecords.Broken()));
    }

    [Theory]
    [InlineData(0, "[\n]\n")]
    [InlineData(1, "[\n  {\n    \"id\": \"aa\",\n    \"tags\": []\n  }\n]\n")]
    [InlineData(2, "[\n  {\n    \"id\": \"aa\",\n    \"tags\": []\n  },\n  {\n    \"id\": \"aa\",\n    \"tags\": []\n  }\n]\n")]
    public void Json_is_an_indented_array(int records, string expected) =>
        Assert.Equal(expected, SampleRecords.Write("json", new WritingOptions { Fields = ["id", "tags"] }, [.. Enumerable.Repeat(SampleRecords.Bare(), records)]));

    [Fact]
    public void A_single_record_stands_alone() =>
        Assert.Equal("{\n  \"id\": \"aa\"\n}\n", SampleRecords.Write("json", new WritingOptions { Fields = ["id"], SingleRecord = true }, SampleRecords.Bare()));

    private static (string?, string?) StatusAndCode(JsonDocument json) =>
        (json.RootElement.GetProperty("status").GetString(), json.RootElement.GetProperty("reason").GetProperty("code").GetString());

    private static string Only(string name, WritingOptions options, PageOutcome outcome)
    {
        using var json = JsonDocument.Parse(SampleRecords.Write("jsonl", options, outcome));
        return json.RootElement.GetProperty(name).GetRawText();
    }
}
