using System.IO.Compression;
using System.Text;

namespace NewsClean.Tests.Loading.Warc;

public class WarcTests
{
    private const string Html = "<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>The ferry sails again.</p></body></html>";

    // Header and what it must be packed with, the body as it was sent.
    public static TheoryData<string, string, byte[]> Bodies => new()
    {
        { "plain", "", Bytes.Of(Html) },
        { "chunked", "Transfer-Encoding: chunked", Bytes.Of($"10;x=y\r\n{Html[..16]}\r\n{Html.Length - 16:X}\r\n{Html[16..]}\r\n0\r\n\r\n") },
        { "chunked by its header alone", "Transfer-Encoding: chunked", Bytes.Of(Html) },
        { "gzip", "Content-Encoding: gzip", Bytes.Gzip(Bytes.Of(Html)) },
        { "gzip by its header alone", "Content-Encoding: GZIP", Bytes.Of(Html) },
        { "gzip twice", "Content-Encoding: gzip, x-gzip", Bytes.Gzip(Bytes.Gzip(Bytes.Of(Html))) },
        { "deflate in zlib's format", "Content-Encoding: deflate", Pack(s => new ZLibStream(s, CompressionLevel.Optimal)) },
        { "deflate bare", "Content-Encoding: deflate", Pack(s => new DeflateStream(s, CompressionLevel.Optimal)) },
        { "deflate by its header alone", "Content-Encoding: deflate", Bytes.Of(Html) },
        { "Brotli", "Content-Encoding: br", Pack(s => new BrotliStream(s, CompressionLevel.Optimal)) },
        { "Brotli by its header alone", "Content-Encoding: br", Bytes.Of(Html) },
        { "identity", "Content-Encoding: identity", Bytes.Of(Html) },
        { "Zstandard", "Content-Encoding: zstd", Bytes.Zstd(Bytes.Of(Html)) },
        { "Zstandard said, and not so", "Content-Encoding: zstd", Bytes.Of(Html) },
        { "chunks of gzip", "Transfer-Encoding: chunked\nContent-Encoding: gzip", [.. Bytes.Of($"{Bytes.Gzip(Bytes.Of(Html)).Length:x}\r\n"), .. Bytes.Gzip(Bytes.Of(Html)), .. "\r\n0\r\n\r\n"u8] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void However_a_response_was_packed_its_page_is_the_same(string how, string header, byte[] body)
    {
        var page = Assert.Single(Bytes.Read(Bytes.Response($"HTTP/1.1 200 OK\ncontent-type: text/html; charset=\"ISO-8859-2\"\n{header}".TrimEnd(), body)));
        Assert.True(page.Page is not null, $"{how}: {page.Failure?.Reason.Message}");
        Assert.Equal(Html, page.Text());
        Assert.Equal(("text/html", "ISO-8859-2", "https://news.example/a"), (page.Page.Source.MediaType, page.Page.DeclaredEncoding, page.Page.Url));
    }

    [Theory]
    [InlineData("Content-Encoding: zstd", "badCompression")]
    [InlineData("Content-Encoding: dcz", "unsupportedFormat")]
    [InlineData("Content-Encoding: br", "badCompression")]
    [InlineData("Content-Encoding: deflate", "badCompression")]
    public void Content_that_can_t_be_unpacked_is_an_error_and_the_next_record_is_read(string header, string code)
    {
        byte[] file = [.. Bytes.Response($"HTTP/1.1 200 OK\nContent-Type: text/html\n{header}", [0x28, 0xB5, 0x2F, 0xFD, 0, 0, 0, 1]), .. Bytes.Wet("Rain.")];
        var pages = Bytes.Read(file);
        Assert.Equal([$"[{code}]", "Rain."], pages.Texts());
        Assert.Equal("https://news.example/a", pages[0].Failure!.Url);
    }

    [Fact]
    public void Chunks_and_gzip_that_are_cut_off_are_errors()
    {
        byte[] packed = Bytes.Gzip(Bytes.Of(Html));
        Assert.Equal(["[badCompression]"], Bytes.Read(Bytes.Response("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", packed[..^3])).Texts());
        Assert.Equal(["[badRecord]"], Bytes.Read(Bytes.Response("HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", Bytes.Of("80\r\n<html>"))).Texts());
    }

    [Theory]
    [InlineData("response", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Nothing here.</p>", true)]
    [InlineData("response", "application/http", "HTTP/1.1 200 OK\r\n\r\nRain fell.", true)]
    [InlineData("response", "application/http", "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nRain fell.", true)]
    [InlineData("response", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\np {}", false)]
    [InlineData("response", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}", false)]
    [InlineData("response", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n%PDF-1.7\n", false)]
    [InlineData("response", "application/http", "HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n", false)]
    [InlineData("response", "application/http", "HTTP/1.1 304 Not Modified\r\n\r\n", false)]
    [InlineData("response", "text/dns", "news.example. 300 IN A 192.0.2.1", false)]
    [InlineData("resource", "text/html; charset=utf-8", "<p>Rain fell.</p>", true)]
    [InlineData("resource", "image/png", "x", false)]
    [InlineData("conversion", "text/plain", "Rain fell.", true)]
    [InlineData("Conversion", "Text/Plain", "Rain fell.", true)]
    [InlineData("revisit", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", false)]
    [InlineData("request", "application/http", "GET / HTTP/1.1\r\n\r\n", false)]
    [InlineData("metadata", "text/plain", "via: nowhere", false)]
    [InlineData("warcinfo", "application/warc-fields", "software: none", false)]
    public void Pages_are_told_from_what_else_a_file_holds(string type, string contentType, string block, bool isPage)
    {
        byte[] record = Bytes.Warc(type, contentType, Bytes.Of(block));
        var pages = Bytes.Read([.. record, .. Bytes.Wet("The last.")]);
        Assert.Equal(isPage ? 2 : 1, pages.Count);
        Assert.All(pages, p => Assert.Null(p.Failure));
        Assert.Equal(1, pages[^1].Page!.Source.Record);

        var alone = Assert.Single(Bytes.Read(record));
        Assert.Equal(isPage ? null : ReasonCodes.Empty, alone.Failure?.Reason.Code);
    }

    [Fact]
    public void A_page_has_the_address_and_the_time_that_the_record_gives()
    {
        var page = Assert.Single(Bytes.Read(Bytes.Wet("Rain fell.", "https://news.example/ä b"))).Page!;
        Assert.Equal(("https://news.example/ä b", "2021-05-06T07:08:09Z", "text/plain"), (page.Url, page.FetchedAt, page.Source.MediaType));
        var outcome = NewsCleaner.Clean(page);
        Assert.Equal((page.Url, page.FetchedAt), (outcome.Url, outcome.FetchedAt));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_source_finds_the_record_again_in_plain_and_in_compressed_files(bool file)
    {
        using var folder = new TemporaryFolder();
        byte[][] records = [Bytes.Warc("warcinfo", "application/warc-fields", Bytes.Of("x")), Bytes.Wet("First."), Bytes.Wet(new string('r', 300_000)), Bytes.Wet("Third.")];
        var files = new Dictionary<string, byte[]>
        {
            ["plain"] = [.. records.SelectMany(r => r)],
            ["gzip"] = [.. records.SelectMany(r => Bytes.Gzip(r))],
            ["gzipStream"] = Bytes.Gzip([.. records.SelectMany(r => r)]),
            // Header and content in members of their own, as some writers have it.
            ["gzip in parts"] = [.. records.SelectMany(r => Bytes.Gzip(r[..40]).Concat(Bytes.Gzip(r[40..])))],
        };
        foreach (var (how, bytes) in files)
        {
            var pages = file ? Bytes.ReadFile(folder, "x.warc", bytes) : Bytes.Read(bytes);
            Assert.Equal([1, 2, 3], pages.Select(p => p.Page!.Source.Record));
            foreach (var page in pages)
            {
                Assert.Equal(how == "plain" ? null : how.Split(' ')[0], page.Page!.Source.Compression);
                byte[] slice = Bytes.Slice(bytes, page.Page!.Source);
                Assert.StartsWith("WARC/1.0\r\n", Encoding.UTF8.GetString(slice), StringComparison.Ordinal);
                Assert.Equal(page.Text(), Assert.Single(Bytes.Read(slice)).Text());
            }
        }
    }

    [Fact]
    public void A_damaged_member_is_one_error_and_those_behind_it_are_read()
    {
        byte[][] members = [.. Enumerable.Range(0, 5).Select(i => Bytes.Gzip(Bytes.Wet($"Page {i} of rain. {new string((char)('a' + i), 50)}")))];
        members[2][60] ^= 0xFF;
        byte[] file = [.. members.SelectMany(m => m)];
        int offset = members[0].Length + members[1].Length;

        var pages = Bytes.Read(file);
        Assert.Equal(5, pages.Count);
        Assert.Equal([null, null, "badCompression", null, null], pages.Select(p => p.Failure?.Reason.Code));
        Assert.Equal(offset, pages[2].Failure!.Source.Offset);
        Assert.Contains($"{offset}", pages[2].Failure!.Reason.Message, StringComparison.Ordinal);
        Assert.StartsWith("Page 3", pages[3].Text(), StringComparison.Ordinal);
        Assert.Equal(offset + members[2].Length, pages[3].Page!.Source.Offset);
    }

    [Fact]
    public void A_file_that_is_cut_off_gives_what_came_before_and_one_error()
    {
        byte[] plain = [.. Bytes.Wet("First."), .. Bytes.Wet("Second."), .. Bytes.Wet("Third.")];
        int second = Bytes.Wet("First.").Length;
        foreach (int cut in new[] { second + 5, second + 60, plain.Length - Bytes.Wet("Third.").Length - 6 })
        {
            var pages = Bytes.Read(plain[..cut]);
            Assert.Equal(["First.", "[badRecord]"], pages.Texts());
            Assert.Equal(second, pages[1].Failure!.Source.Offset);
        }
        byte[] packed = [.. Bytes.Gzip(Bytes.Wet("First.")), .. Bytes.Gzip(Bytes.Wet("Second."))];
        foreach (int cut in new[] { 1, 9, 30, Bytes.Gzip(Bytes.Wet("Second.")).Length - 1 })
            Assert.Equal(["First.", "[badCompression]"], Bytes.Read(packed[..^cut]).Texts());
    }

    [Fact]
    public void A_record_whose_length_is_wrong_is_one_error_that_names_the_place()
    {
        byte[] wrong = Bytes.Of(Encoding.UTF8.GetString(Bytes.Wet("Some more rain.")).Replace("Length: 15", "Length: 11", StringComparison.Ordinal));
        var pages = Bytes.Read([.. Bytes.Wet("First."), .. wrong, .. Bytes.Wet("Third.")]);
        Assert.Equal(["First.", "[badRecord]", "Third."], pages.Texts());
        Assert.Contains($"record at byte {Bytes.Wet("First.").Length}", pages[1].Failure!.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_too_large_is_an_error_and_the_rest_goes_on()
    {
        byte[] file = [.. Bytes.Wet("First."), .. Bytes.Wet(new string('x', 500_000)), .. Bytes.Wet("Third.")];
        var options = new CleaningOptions { MaxPageBytes = 1000 };
        Assert.Equal(["First.", "[tooLarge]", "Third."], Bytes.Read(file, options).Texts());
        Assert.Equal(["First.", "[tooLarge]", "Third."], Bytes.Read(Bytes.Gzip(file), options).Texts());
        byte[] bomb = Bytes.Response("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", Bytes.Gzip(new byte[500_000]));
        Assert.Equal(["[tooLarge]", "Third."], Bytes.Read([.. bomb, .. Bytes.Wet("Third.")], options).Texts());
    }

    private static byte[] Pack(Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed)) stream.Write(Bytes.Of(Html));
        return packed.ToArray();
    }
}
