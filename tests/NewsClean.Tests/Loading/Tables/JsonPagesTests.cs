using System.Text;
using NewsClean.Loading;
using NewsClean.Loading.Encodings;

namespace NewsClean.Tests.Loading.Tables;

public class JsonPagesTests
{
    private const string First = """{"id": 7, "url": "https://news.example/a", "text": "Rain fell\n\u00e4 \ud83d\ude00 today.", "lang": "de", "tags": ["x", 1]}""";
    private const string Second = """{"text": "Snow fell.", "html": null}""";

    [Theory]
    [InlineData("lines", First + "\n" + Second + "\n")]
    [InlineData("lines, blank ones among them", "\r\n" + First + "\r\n\r\n \n" + Second)]
    [InlineData("an array", "[" + First + "," + Second + "]")]
    [InlineData("an array on many lines", "\uFEFF [\n  " + First + ",\n  " + Second + "\n]\n")]
    [InlineData("objects on many lines", "{\n \"id\": 7, \"url\": \"https://news.example/a\", \"lang\": \"}\\\"{\",\n \"text\": \"Rain fell\\n\\u00e4 \\ud83d\\ude00 today.\"\n}\n" + Second)]
    public void Objects_are_pages_however_they_stand(string how, string json)
    {
        using var folder = new TemporaryFolder();
        foreach (byte[] bytes in new[] { Bytes.Of(json), Bytes.Gzip(Bytes.Of(json)), [.. Bytes.Gzip(Bytes.Of(json)[..9]), .. Bytes.Gzip(Bytes.Of(json)[9..])] })
        {
            foreach (var pages in new[] { Bytes.Read(bytes), Bytes.ReadFile(folder, "pages.txt", bytes) })
            {
                Assert.True(pages.All(p => p.Failure is null), how + pages[0].Failure?.Reason.Message);
                Assert.Equal(["Rain fell\nä 😀 today.", "Snow fell."], pages.Texts());
                Assert.Equal((0, "7", "https://news.example/a", "text/plain"), (pages[0].Page!.Source.Record!.Value, pages[0].Page!.Source.Key, pages[0].Page!.Url, pages[0].Page!.Source.MediaType));
                Assert.Equal((1, null, null), (pages[1].Page!.Source.Record!.Value, pages[1].Page!.Source.Key, pages[1].Page!.Url));
                foreach (var page in pages) Assert.Equal(page.Text(), Assert.Single(Bytes.Read(Bytes.Slice(bytes, page.Page!.Source))).Text());
            }
        }
    }

    [Theory]
    [InlineData("""{"text": "Rain \ud83d"}""", "Rain \ufffd")]
    [InlineData("""{"text": "\ude00 rain \\ud83d"}""", "\ufffd rain \\ud83d")]
    [InlineData("""{"text": "\ud83d\ud83d\ude00"}""", "\ufffd😀")]
    [InlineData("""{"text": "\ud83dabc\u00e4"}""", "\ufffdabcä")]
    public void Half_a_surrogate_pair_costs_its_character_alone(string line, string text) => Assert.Equal([text], Bytes.Read(Bytes.Of(line + "\n")).Texts());

    [Theory]
    // One byte in the address.
    [InlineData("""{"url": "https://news.example/café\/a", "text": "Snow fell."}""", "windows-1252", "Snow fell.", "https://news.example/café/a", "utf-8")]
    // One byte in a name.
    [InlineData("""{"prénom": "Ann", "url": "https://news.example/a", "text": "Snow fell."}""", "windows-1252", "Snow fell.", "https://news.example/a", "utf-8")]
    // The text, and escapes in it.
    [InlineData("""{"url": "https://news.example/a", "text": "Snow fell\non the café."}""", "windows-1252", "Snow fell\non the café.", "https://news.example/a", "windows-1252")]
    // The page as HTML, and escapes in it.
    [InlineData("""{"url": "https://news.example/a", "html": "<p>The café is closed.<\/p>"}""", "windows-1252", "<p>The café is closed.</p>", "https://news.example/a", "windows-1252")]
    // Characters that end in a backslash.
    [InlineData("""{"url": "https://news.example/a", "text": "水曜日の表示で公表した。\n新しい計画を説明した。"}""", "shift_jis", "水曜日の表示で公表した。\n新しい計画を説明した。", "https://news.example/a", "shift_jis")]
    public void A_line_that_is_no_utf_8_is_read_as_a_text_file_would_be(string line, string written, string text, string url, string encoding)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(written)!.GetBytes(line);
        var page = Bytes.Read([.. Bytes.Of(Second + "\n"), .. bytes, .. Bytes.Of("\n" + Second)])[1];
        Assert.True(page.Failure is null, page.Failure?.Reason.Message);
        Assert.True(PageDecoder.TryDecode(page.Page!, CleaningOptions.Default, out var decoded, out _));
        Assert.Equal((text, url, encoding), (decoded.Text, decoded.Url, decoded.Source.Encoding));
    }

    [Fact]
    public void Broken_bytes_of_a_line_cost_their_characters_alone()
    {
        byte[] line = Bytes.Of("""{"text": "Snön föll över ön på pΩ gatan.\n", "tag": "Väder på öarna när öborna sov pΩ ön"}""");
        line.AsSpan().Replace(Bytes.Of("Ω")[0], (byte)0xFF);
        var page = Assert.Single(Bytes.Read(line, fields: new InputFields { Keep = ["tag"] }));
        Assert.Equal(("Snön föll över ön på p\ufffd\ufffd gatan.\n", "\"Väder på öarna när öborna sov p\ufffd\ufffd ön\""), (page.Text(), page.Page!.Kept["tag"]));
    }

    [Theory]
    [InlineData("""{"text": "cut off""")]
    [InlineData("""{"text": "a"} {"text": "b"}""")]
    [InlineData("""["text"]""")]
    [InlineData("no JSON at all")]
    [InlineData("""{"body": "another name"}""")]
    [InlineData("""{"text": 1.5e, }""")]
    public void A_line_that_can_t_be_read_is_one_error_with_its_place(string line)
    {
        var pages = Bytes.Read(Bytes.Of($"{Second}\n{line}\n{Second}\n"));
        Assert.Equal(["Snow fell.", "[badRecord]", "Snow fell."], pages.Texts());
        Assert.Equal((1, Second.Length + 1), (pages[1].Failure!.Source.Record, pages[1].Failure!.Source.Offset));
        Assert.Contains($"byte {Second.Length + 1}", pages[1].Failure!.Reason.Message, StringComparison.Ordinal);
        Assert.Equal(line.Length, pages[1].Failure!.Source.Length);
    }

    [Fact]
    public void Html_goes_before_text_and_text_may_be_html()
    {
        var pages = Bytes.Read(Bytes.Of("""
            {"text": "Rain", "html": "<html><body>Rain</body></html>"}
            {"text": "<html><body>Rain</body></html>"}
            {"content": "Rain"}
            """));
        Assert.Equal(["text/html", "text/html", "text/plain"], pages.Select(p => p.Page!.Source.MediaType));
        Assert.Equal("utf-8", pages[0].Page!.DeclaredEncoding);
    }

    [Fact]
    public void Fields_have_the_names_that_were_asked_for_and_others_are_kept()
    {
        var fields = new InputFields { TextField = "page", UrlField = "link", IdField = "n", Keep = ["lang", "more", "absent"] };
        var page = Assert.Single(Bytes.Read(Bytes.Of("""{"page": "Rain", "html": "<p>", "link": "l", "n": "x", "lang": "de", "more": {"a": [1, null]}}"""), fields: fields));
        Assert.Equal(("Rain", "l", "x"), (page.Text(), page.Page!.Url, page.Page.Source.Key));
        Assert.Equal(new Dictionary<string, string> { ["lang"] = "\"de\"", ["more"] = """{"a": [1, null]}""" }, page.Page.Kept);
        Assert.Equal(page.Page.Kept, page.Clean(CleaningOptions.Default).Kept);
    }

    [Fact]
    public void An_array_that_is_cut_off_gives_what_came_before_and_one_error() =>
        Assert.Equal(["Snow fell.", "[badRecord]"], Bytes.Read(Bytes.Of($"[{Second},\n{Second[..12]}")).Texts());

    [Fact]
    public void A_line_that_is_too_long_is_an_error_and_the_rest_goes_on()
    {
        string file = $"{Second}\n{{\"text\": \"{new string('x', 400_000)}\"}}\n{Second}";
        foreach (byte[] bytes in new[] { Bytes.Of(file), Bytes.Gzip(Bytes.Of(file)) })
        {
            var pages = Bytes.Read(bytes, new CleaningOptions { MaxPageBytes = 1000 });
            Assert.Equal(["Snow fell.", "[tooLarge]", "Snow fell."], pages.Texts());
            Assert.Equal(400_012, pages[1].Failure!.Source.Length);
        }
    }

    [Fact]
    public void A_file_that_is_called_json_lines_is_one_though_its_first_line_is_broken()
    {
        using var folder = new TemporaryFolder();
        var pages = Bytes.ReadFile(folder, "pages.jsonl.gz", Bytes.Gzip(Bytes.Of($"broken\n{Second}\n")));
        Assert.Equal(["[badRecord]", "Snow fell."], pages.Texts());
    }

    [Theory]
    [InlineData("""{"@context": "https://schema.org", "name": "Gazette"}""" + "\nHome\nSport\n", "text/plain")]
    [InlineData("\n\n{\"env\": {\"name\": \"Gazette\"}}\n\n{\n\"@context\": \"https://schema.org\"\n}\n\nHome\nSport\n", "text/plain")]
    [InlineData("""{"@context": "https://schema.org", "name": "Gazette"}""", null)]
    [InlineData("""{"env": 1}""" + "\n" + """{"env": 2}""", null)]
    public void Text_that_begins_with_a_scripts_json_is_text(string dump, string? mediaType)
    {
        foreach (byte[] bytes in new[] { Bytes.Of(dump), Bytes.Gzip(Bytes.Of(dump)) })
        {
            var pages = Bytes.Read(bytes);
            if (mediaType is null) Assert.All(pages.Texts(), text => Assert.Equal("[badRecord]", text));
            else Assert.Equal(dump, Assert.Single(pages.Texts()));
        }
    }

    [Fact]
    public void Long_linked_data_at_the_head_is_a_dumps_but_not_in_a_file_called_json()
    {
        string dump = $$"""{"@context": "https://schema.org", "name": "{{new string('x', 5000)}}"}""" + "\nHome\nSport\n";
        using var folder = new TemporaryFolder();
        Assert.Equal(dump, Assert.Single(Bytes.ReadFile(folder, "page.txt", Bytes.Of(dump)).Texts()));
        Assert.Equal("[badRecord]", Bytes.ReadFile(folder, "pages.json", Bytes.Of(dump)).Texts()[0]);
    }

    [Fact]
    public void Where_a_field_is_named_a_broken_line_is_no_text()
    {
        var pages = Bytes.Read(Bytes.Of("""{"story": "Snow fell."}""" + "\nbroken\n"), fields: new InputFields { TextField = "story" });
        Assert.Equal(["Snow fell.", "[badRecord]"], pages.Texts());
    }

    [Fact]
    public void Damaged_gzip_gives_the_lines_before_it()
    {
        byte[] packed = Bytes.Gzip(Bytes.Of(string.Join('\n', Enumerable.Range(0, 3000).Select(i => $$"""{"text": "Page {{i}} {{i * 7919}} of rain."}"""))));
        var pages = Bytes.Read(packed[..(packed.Length / 2)]);
        Assert.InRange(pages.Count, 100, 2900);
        Assert.Equal(pages.Count - 1, pages.Count(p => p.Failure is null));
        Assert.Equal(ReasonCodes.BadCompression, pages[^1].Failure!.Reason.Code);
    }
}
