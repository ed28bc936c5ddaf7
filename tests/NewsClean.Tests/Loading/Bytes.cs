using System.IO.Compression;
using System.Text;
using NewsClean.Loading;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace NewsClean.Tests.Loading;

/// <summary>Makes the bytes of containers, and reads them.</summary>
internal static class Bytes
{
    /// <summary>Text as UTF-8.</summary>
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>One gzip member. .NET writes none at all where there is no content.</summary>
    public static byte[] Gzip(params byte[] bytes)
    {
        if (bytes.Length == 0) return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>One Zstandard frame, with its checksum.</summary>
    public static byte[] Zstd(params byte[] bytes)
    {
        using var compressor = new Compressor();
        compressor.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        return compressor.Wrap(bytes).ToArray();
    }

    /// <summary>What gzip data decompresses to.</summary>
    public static byte[] Gunzip(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>A WARC record with its blank lines.</summary>
    public static byte[] Warc(string type, string contentType, byte[] block, string fields = "") =>
        [.. Of($"WARC/1.0\r\nWARC-Type: {type}\r\n{fields}Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    /// <summary>A conversion record, as WET files have them.</summary>
    public static byte[] Wet(string text, string url = "https://news.example/a") =>
        Warc("conversion", "text/plain", Of(text), $"WARC-Target-URI: {url}\r\nWARC-Date: 2021-05-06T07:08:09Z\r\n");

    /// <summary>A response record.</summary>
    public static byte[] Response(string httpHeader, byte[] body) =>
        Warc("response", "application/http; msgtype=response", [.. Of(httpHeader.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body], "WARC-Target-URI: <https://news.example/a>\r\n");

    /// <summary>What the bytes give as standard input.</summary>
    public static List<LoadedPage> Read(byte[] bytes, CleaningOptions? options = null, InputFields? fields = null) =>
        Loads.All(new InputSelection { Paths = ["-"], Fields = fields ?? InputFields.Default }, new MemoryStream(bytes), options);

    /// <summary>What the bytes give as a file of this name.</summary>
    public static List<LoadedPage> ReadFile(TemporaryFolder folder, string name, byte[] bytes) => Loads.Paths(folder.Write(name, bytes));

    /// <summary>A page's text.</summary>
    public static string Text(this LoadedPage page) => Encoding.UTF8.GetString(page.Page!.Bytes.Span);

    /// <summary>For each result its text, or the code of its failure in brackets.</summary>
    public static List<string> Texts(this IEnumerable<LoadedPage> pages) => [.. pages.Select(p => p.Failure is { } failure ? $"[{failure.Reason.Code}]" : p.Text())];

    /// <summary>Where a result says that it is.</summary>
    public static SourceLocation Source(this LoadedPage page) => page.Page?.Source ?? page.Failure!.Source;

    /// <summary>The bytes of a file that a source names, decompressed where it says so.</summary>
    public static byte[] Slice(byte[] file, SourceLocation source)
    {
        byte[] of = source.Compression == "gzipStream" ? Gunzip(file) : file;
        byte[] slice = of[(int)source.Offset..(int)(source.Offset + source.Length!.Value)];
        return source.Compression == "gzip" ? Gunzip(slice) : slice;
    }
}
