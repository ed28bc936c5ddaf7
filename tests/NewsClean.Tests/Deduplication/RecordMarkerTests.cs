using System.Buffers;
using System.IO.Compression;
using System.Text;
using NewsClean.Deduplication;

namespace NewsClean.Tests.Deduplication;

public class RecordMarkerTests
{
    private const string Body = "The mayor opened the new bridge over the river on Monday, and hundreds of people came to see the first tram cross it.";

    [Theory]
    [InlineData("""{"id":"a","body":"B","confidence":0.9}""", """{"id":"a","body":"B","confidence":0.9,"duplicateOf":null}""")]
    [InlineData("""{"id":"a","body":"B","evidence":{},"blocks":[]}""", """{"id":"a","body":"B","duplicateOf":null,"evidence":{},"blocks":[]}""")]
    [InlineData("""{"body":"B","blocks":[1]}""", """{"body":"B","duplicateOf":null,"blocks":[1]}""")]
    [InlineData("""{"blocks":[1]}""", """{"duplicateOf":null,"blocks":[1]}""")]
    [InlineData("""{}""", """{"duplicateOf":null}""")]
    [InlineData("""{ "body" : "\u0042\/é" , "own": {"duplicateOf": 1.50} }""", """{ "body" : "\u0042\/é" , "own": {"duplicateOf": 1.50},"duplicateOf":null }""")]
    [InlineData("""{"duplicateOf":{"id":"old"},"body":null}""", """{"duplicateOf":null,"body":null}""")]
    [InlineData("""{"status":"error","reason":{"code":"empty"},"body":null}""", """{"status":"error","reason":{"code":"empty"},"body":null,"duplicateOf":null}""")]
    public void The_mark_has_its_place_and_all_else_stays_byte_for_byte(string line, string expected)
    {
        foreach (string end in new[] { "", "\n", "\r\n" })
        {
            var (text, result) = Mark(new RecordMarker(), line + end);
            Assert.Equal(expected + end, text);
            Assert.Null(result.Fault);
        }
    }

    [Theory]
    [InlineData("""{"id":"a","source":{"path":"n/a.txt","record":7,"offset":1},"body":"BODY"}""", """{"id":"a","path":"n/a.txt","record":7,"similarity":1}""")]
    [InlineData("""{"id":"a","source":{"path":"n/a.txt","record":null},"body":"BODY"}""", """{"id":"a","path":"n/a.txt","record":null,"similarity":1}""")]
    [InlineData("""{"source":"a.html","body":"BODY"}""", """{"id":null,"path":"a.html","record":null,"similarity":1}""")]
    [InlineData("""{"id":5,"body":"BODY"}""", """{"id":null,"path":"in.jsonl","record":3,"similarity":1}""")]
    [InlineData("""{"id":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","body":"BODY"}""", """{"id":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","path":"in.jsonl","record":3,"similarity":1}""")]
    public void A_copy_names_the_record_that_came_first(string first, string expected)
    {
        var marker = new RecordMarker();
        Assert.Contains("\"duplicateOf\":null", Mark(marker, first.Replace("BODY", Body, StringComparison.Ordinal)).Text, StringComparison.Ordinal);

        var (text, result) = Mark(marker, $$"""{"body":"{{Body}}"}""");
        Assert.EndsWith($",\"duplicateOf\":{expected}}}", text, StringComparison.Ordinal);
        Assert.NotNull(result.DuplicateOf);
    }

    [Theory]
    [InlineData("article", true)]
    [InlineData("notArticle", false)]
    public void Only_articles_are_compared(string status, bool isCopy)
    {
        string line = $$"""{"body":"{{Body}}","status":"{{status}}"}""";
        var marker = new RecordMarker();

        Mark(marker, line);
        Assert.Equal(isCopy, Mark(marker, line).Result.DuplicateOf is not null);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\"body\":\"cut o")]
    [InlineData("{} {}")]
    [InlineData("{\"body\":\"\\ud800\"}")]
    [InlineData("no JSON")]
    public void What_is_no_record_passes_through_and_is_named(string line)
    {
        var (text, result) = Mark(new RecordMarker(), line);

        Assert.Equal(line, text);
        Assert.Contains("expected a JSON object", result.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\n", "a\n|b\n")]
    [InlineData("a\r\n\nb", "a\r\n|\n|b")]
    [InlineData("\uFEFFa\n", "a\n")]
    [InlineData("", "")]
    [InlineData("ab", "ab")]
    public void Lines_are_handed_out_with_their_ends_also_of_gzipped_files(string file, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file);

        Assert.Equal(expected, Lines(bytes));
        Assert.Equal(expected, Lines(Gzip(bytes)));
        Assert.Equal(expected, Lines([.. Gzip(bytes[..(bytes.Length / 2)]), .. Gzip(bytes[(bytes.Length / 2)..])]));
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    public void Compressed_data_that_was_cut_off_is_noticed(double share)
    {
        byte[] whole = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{\"id\":\"{i * 7919 % 1000}\"}}\n"))));

        var error = Assert.Throws<InvalidDataException>(() => Lines(whole[..(int)(whole.Length * share)]));
        Assert.StartsWith("the compressed data is damaged, ends in the middle", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_may_be_longer_than_any_buffer()
    {
        string line = "{\"body\":\"" + new string('x', 1 << 20) + "\"}\n";

        Assert.Equal(line + "|" + line, Lines(Encoding.UTF8.GetBytes(line + line)));
    }

    private static (string Text, RecordMarker.Result Result) Mark(RecordMarker marker, string line)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = marker.Mark(Encoding.UTF8.GetBytes(line), new SourceLocation("in.jsonl") { Record = 3 }, output);
        return (Encoding.UTF8.GetString(output.WrittenSpan), result);
    }

    private static string Lines(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return string.Join('|', RecordLines.Read(stream).Select(line => Encoding.UTF8.GetString(line.Span)));
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal)) gzip.Write(bytes);
        return target.ToArray();
    }
}
