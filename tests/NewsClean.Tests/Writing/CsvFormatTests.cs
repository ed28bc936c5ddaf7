using System.Text;
using CsvHelper;
using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

public class CsvFormatTests
{
    /// <summary>The records of a CSV text, each a cell a column.</summary>
    internal static List<Dictionary<string, string>> Read(string csv)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(csv), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(p => p.First, p => p.Second))];
    }

    [Fact]
    public void The_header_names_the_fields_and_lines_end_in_a_line_feed()
    {
        string csv = SampleRecords.Write("csv", null, SampleRecords.Bare());
        Assert.Equal(string.Join(',', RecordFields.All) + "\naa,bare.txt,article,,,,,,,,,,,,,,,,,One paragraph.,,,,0.5\n", csv);
    }

    [Fact]
    public void Without_records_the_header_stands_alone() =>
        Assert.Equal("id,title\n", SampleRecords.Write("csv", new WritingOptions { Fields = ["id", "title"] }));

    [Fact]
    public void Lists_and_nested_fields_become_one_cell()
    {
        var row = Assert.Single(Read(SampleRecords.Write("csv", null, SampleRecords.Full())));
        Assert.Equal("news/a.txt#12", row["source"]);
        Assert.Equal("Ann Lee; Bo Ek", row["authors"]);
        Assert.Equal("PORT ALMA, March 3 (Reuters) -", row["dateline"]);
        Assert.Equal("The quay [Cy Day]; A boat; [Port authority]", row["images"]);
        Assert.Equal("March 3, 2021; 2:05 pm", row["publishedRaw"]);
        Assert.Equal("0.9123", row["confidence"]);
    }

    [Fact]
    public void Records_without_an_article_say_why()
    {
        var rows = Read(SampleRecords.Write("csv", null, SampleRecords.Menu(), SampleRecords.Broken()));
        Assert.Equal("noBody: no block reads like a story's paragraph", rows[0]["reason"]);
        Assert.Equal("badCompression: broken.gz: ends in mid-stream", rows[1]["reason"]);
        Assert.Equal(("error", "", ""), (rows[1]["status"], rows[1]["id"], rows[1]["body"]));
    }

    [Theory]
    [InlineData("a \"quoted\" word")]
    [InlineData("comma, semicolon; tab\t")]
    [InlineData("line\nline\r\nline\rline")]
    [InlineData("NUL \0 inside")]
    [InlineData(" blanks around ")]
    [InlineData("=SUM(A1)")]
    [InlineData(SampleRecords.Hostile)]
    public void A_cell_comes_back_as_it_was(string text)
    {
        var rows = Read(SampleRecords.Write("csv", null, SampleRecords.Of(text), SampleRecords.Bare()));
        Assert.Equal(2, rows.Count);
        Assert.All<string>(["source", "title", "lead", "byline", "dateline", "section", "body", "copyright"], name => Assert.Equal(text, rows[0][name]));
        Assert.Equal(text + "; second", rows[0]["authors"]);
        Assert.Equal($"{text} [{text}]", rows[0]["images"]);
    }

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() =>
        Assert.Equal("body\na\ufffdb\n", SampleRecords.Write("csv", new WritingOptions { Fields = ["body"] }, SampleRecords.Bare("a\ud800b")));

    [Fact]
    public void A_cell_longer_than_the_buffer_comes_back()
    {
        string text = string.Concat(Enumerable.Repeat("Ein langer Absatz, \"zitiert\" über viele Zeilen.\n\n", 20_000));
        Assert.Equal(text, Assert.Single(Read(SampleRecords.Write("csv", null, SampleRecords.Bare(text))))["body"]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("1=1", "1=1")]
    [InlineData("plain", "plain")]
    public void Formulas_are_escaped_when_asked_for_and_only_then(string text, string escaped)
    {
        string? Title(bool escape) => Assert.Single(Read(SampleRecords.Write(
            "csv", new WritingOptions { Fields = ["title", "id"], EscapeFormulas = escape }, SampleRecords.Bare() with { Title = text })))["title"];
        Assert.Equal(escaped, Title(true));
        Assert.Equal(text, Title(false));
    }

    [Fact]
    public void Evidence_and_blocks_are_cells_of_json()
    {
        var options = new WritingOptions { Fields = ["id", "title"], Evidence = true, Blocks = true };
        var rows = Read(SampleRecords.Write("csv", options, SampleRecords.Full(), SampleRecords.Broken()));
        Assert.Equal("""{"title":[{"start":0,"end":18,"rule":"first-heading","confidence":0.9877}]}""", rows[0]["evidence"]);
        Assert.StartsWith("[{\"start\":0,\"end\":18,\"label\":\"title\"", rows[0]["blocks"], StringComparison.Ordinal);
        Assert.Equal(("", ""), (rows[1]["evidence"], rows[1]["blocks"]));
    }
}
