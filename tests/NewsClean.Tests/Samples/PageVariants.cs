using System.IO.Compression;
using System.Text;

namespace NewsClean.Tests.Samples;

/// <summary>The same page as other people's tools would have saved it.</summary>
internal static class PageVariants
{
    /// <summary>Every variant by name: from a page's bytes and its text to other bytes.</summary>
    public static IReadOnlyDictionary<string, Func<byte[], string, byte[]>> All { get; } = new Dictionary<string, Func<byte[], string, byte[]>>
    {
        ["unix-line-ends"] = (page, _) => WithLineEnds(page, "\n"),
        ["windows-line-ends"] = (page, _) => WithLineEnds(page, "\r\n"),
        ["old-mac-line-ends"] = (page, _) => WithLineEnds(page, "\r"),
        ["byte-order-mark"] = (_, text) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        ["utf-16"] = (_, text) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        ["gzip"] = (page, _) => Compress(page),
        ["gzip-in-two-members"] = (page, _) => [.. Compress(page[..(page.Length / 2)]), .. Compress(page[(page.Length / 2)..])],
    };

    // Latin-1 maps every byte to one character and back, so this holds for any encoding that leaves ASCII alone.
    private static byte[] WithLineEnds(byte[] page, string lineEnd) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(page).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal));

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return compressed.ToArray();
    }
}
