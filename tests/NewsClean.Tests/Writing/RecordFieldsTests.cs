using System.Reflection;
using System.Text.Json;
using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

public class RecordFieldsTests
{
    // Added by switches of their own, evidence, blocks, kept and dedupe, instead of standing among the fields.
    private static readonly string[] Traces = ["evidence", "labelled", "kept", "duplicateOf"];

    public static TheoryData<string> PropertiesOfArticle() =>
        [.. typeof(Article).GetProperties().Select(p => p.Name).Where(n => !Traces.Contains(Camel(n)))];

    [Theory]
    [MemberData(nameof(PropertiesOfArticle))]
    public void Every_property_of_an_article_stands_in_every_writer(string property)
    {
        string name = Camel(property);
        var article = SampleRecords.Full();
        Assert.Contains(name, RecordFields.All);
        Assert.False(IsUnset(typeof(Article).GetProperty(property)!, article), $"give {property} a value in SampleRecords.Full");

        foreach (string format in new[] { "jsonl", "json" })
        {
            using var json = JsonDocument.Parse(SampleRecords.Write(format, new WritingOptions { SingleRecord = true }, article));
            var value = json.RootElement.GetProperty(name);
            Assert.NotEqual(JsonValueKind.Null, value.ValueKind);
            Assert.False(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
        }
        Assert.NotEqual("", Assert.Single(CsvFormatTests.Read(SampleRecords.Write("csv", null, article)))[name]);
        Assert.NotEqual("\n", SampleRecords.Write("txt", new WritingOptions { Fields = [name] }, article));
        Assert.NotEqual("", SampleRecords.Write("md", new WritingOptions { Fields = [name] }, article));
        Assert.NotEqual("<article>\n</article>\n", SampleRecords.Write("html", new WritingOptions { Fields = [name] }, article));
    }

    [Fact]
    public void The_formats_are_listed_once_with_a_line_for_help()
    {
        Assert.Equal(["jsonl", "json", "csv", "txt", "md", "html"], RecordFormats.All.Select(f => f.Name));
        Assert.All(RecordFormats.All, f => Assert.InRange(f.Description.Length, 10, 70));
        Assert.All(RecordFormats.All, f => Assert.Same(f, RecordFormats.Find(f.Name.ToUpperInvariant())));
        Assert.Null(RecordFormats.Find("pdf"));
        Assert.Null(RecordFormats.Find(null));
        Assert.Throws<ArgumentException>(() => RecordFormats.Get("pdf"));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void An_unknown_field_is_refused_with_the_known_names(string format)
    {
        var error = Assert.Throws<ArgumentException>(() => Create(format, new WritingOptions { Fields = ["title", "headline"] }));
        Assert.Contains("'headline'", error.Message, StringComparison.Ordinal);
        Assert.Contains("publishedAt", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no field is named")]
    [InlineData("named twice", "title", "title")]
    [InlineData("no field is called 'Title'", "Title")]
    public void A_selection_that_makes_no_sense_is_refused(string message, params string[] fields) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Create("csv", new WritingOptions { Fields = fields })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("txt", true, false, "evidence")]
    [InlineData("txt", false, true, "blocks")]
    [InlineData("md", true, true, "evidence")]
    [InlineData("html", false, true, "blocks")]
    public void A_format_without_room_for_traces_says_so(string format, bool evidence, bool blocks, string what) =>
        Assert.Contains(what, Assert.Throws<ArgumentException>(() => Create(format, new WritingOptions { Evidence = evidence, Blocks = blocks })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void Threads_that_share_a_format_write_the_same_bytes(string format)
    {
        var writer = Create(format, new WritingOptions());
        var article = SampleRecords.Of(SampleRecords.Hostile);
        byte[] Once()
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            writer.WriteRecord(output, article);
            return output.WrittenSpan.ToArray();
        }
        byte[] alone = Once();
        var together = new byte[64][];
        Parallel.For(0, together.Length, i => together[i] = Once());
        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    private static RecordFormat Create(string format, WritingOptions options) => RecordFormats.Get(format).Create(options);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static bool IsUnset(PropertyInfo property, Article article) =>
        property.GetValue(article) is null or "" or System.Collections.ICollection { Count: 0 } or 0.0;
}
