using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsClean.Benchmarks;

/// <summary>
/// Writes a file shaped like Common Crawl's WET files, a gzip member a record, from a folder of dumps: as large as is asked for, the dumps over and over.
/// The same dumps give the same bytes.
/// </summary>
internal static class WetCorpus
{
    /// <summary>Writes the file and says how large it became.</summary>
    /// <param name="folder">Text dumps.</param>
    /// <param name="file">The file, which is replaced.</param>
    /// <param name="size">How large the file shall be, compressed; K, M and G are known. The last record goes beyond.</param>
    public static int Write(string folder, string file, string size)
    {
        var pages = PageSet.Read([folder]);
        if (pages.Length == 0 || !TryParse(size, out long wanted))
        {
            Console.Error.WriteLine("corpus: no page found, or SIZE is no number such as 200M");
            return 2;
        }
        using var output = File.Create(file);
        output.Write(Member("warcinfo", "application/warc-fields", "", "software: newsclean's benchmarks\r\n"u8));
        var members = pages.Select((page, i) => Member("conversion", "text/plain", Page(i), page.Bytes.Span)).ToArray();
        long records = 0, plain = 0;
        for (int i = 0; output.Length < wanted; i = (i + 1) % members.Length, records++)
        {
            output.Write(members[i]);
            plain += pages[i].Bytes.Length;
        }
        Console.WriteLine(FormattableString.Invariant($"{file}: {records} pages of {pages.Length} dumps, {output.Length / 1e6:F1} MB for {plain / 1e6:F1} MB of text"));
        return 0;
    }

    private static string Page(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"WARC-Target-URI: https://site{number % 97}.example/{number}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n");

    private static byte[] Member(string type, string contentType, string fields, ReadOnlySpan<byte> block)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(FormattableString.Invariant($"WARC/1.0\r\nWARC-Type: {type}\r\n{fields}Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n")));
            gzip.Write(block);
            gzip.Write("\r\n\r\n"u8);
        }
        return member.ToArray();
    }

    private static bool TryParse(string size, out long bytes)
    {
        int shift = size.Length == 0 ? 0 : char.ToUpperInvariant(size[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        bool read = long.TryParse(shift == 0 ? size : size[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out bytes) && bytes > 0;
        bytes <<= shift;
        return read;
    }
}
