using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using NewsClean.Loading.Archives;

namespace NewsClean.Loading.Warc;

/// <summary>
/// Takes the transfer's and the content's packing off the body of an HTTP response, where it is what the header says. Crawlers often take it off and
/// leave the header.
/// </summary>
internal static class HttpBody
{
    /// <summary>The content, or why it can't be had.</summary>
    /// <param name="body">The body as it was sent.</param>
    /// <param name="header">The response's header.</param>
    /// <param name="limit">The most bytes that may come out.</param>
    /// <param name="content">What came out.</param>
    /// <param name="reason">Why nothing did.</param>
    public static bool TryUnpack(byte[] body, HeaderLines header, int limit, out ReadOnlyMemory<byte> content, [NotNullWhen(false)] out Reason? reason)
    {
        (content, reason) = (body, null);
        if (MarkupSniffer.Contains(header["Transfer-Encoding"u8], "chunked"u8) && StartsWithChunk(body) && !TryJoinChunks(body, out content))
        {
            reason = new Reason(ReasonCodes.BadRecord, "the chunks of the content are cut off or damaged");
            return false;
        }
        string[] packings = Encoding.Latin1.GetString(header["Content-Encoding"u8]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = packings.Length - 1; i >= 0; i--)
            if (!TryUnpack(ref content, packings[i].ToLowerInvariant(), limit, out reason)) return false;
        return true;
    }

    private static bool TryUnpack(ref ReadOnlyMemory<byte> content, string packing, int limit, [NotNullWhen(false)] out Reason? reason)
    {
        reason = null;
        var bytes = content.Span;
        if (bytes.IsEmpty) return true;
        switch (packing)
        {
            case "gzip" or "x-gzip":
                return !GzipHeader.IsGzip(bytes) || WholeInput.TryDecompress(content, limit, out content, out reason);
            case "deflate":
                // RFC 9110 means the zlib format; servers also send it bare.
                bool zlib = bytes.Length > 1 && (bytes[0] & 15) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
                return TryRead(ref content, packing, limit,
                    s => zlib ? new ZLibStream(s, CompressionMode.Decompress) : new DeflateStream(s, CompressionMode.Decompress), out reason);
            case "br":
                return TryRead(ref content, packing, limit, s => new BrotliStream(s, CompressionMode.Decompress), out reason);
            case "zstd":
                return !ZstdFrames.IsZstd(bytes) || WholeInput.TryDecompress(content, limit, out content, out reason);
            case "compress" or "dcb" or "dcz":
                reason = new Reason(ReasonCodes.UnsupportedFormat, $"the content is packed with {packing}, which this version does not read");
                return false;
            default:
                return true;
        }
    }

    private static bool TryRead(ref ReadOnlyMemory<byte> content, string packing, int limit, Func<Stream, Stream> open, [NotNullWhen(false)] out Reason? reason)
    {
        reason = null;
        try
        {
            using var unpacked = open(new MemoryStream(content.ToArray(), writable: false));
            var output = new ArrayBufferWriter<byte>();
            for (int read; (read = unpacked.Read(output.GetSpan(64 * 1024))) > 0;)
            {
                output.Advance(read);
                if (output.WrittenCount <= limit) continue;
                reason = PageInput.TooLarge(limit);
                return false;
            }
            if (output.WrittenCount > 0 || !IsText(content.Span)) content = output.WrittenMemory;
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            // A header that lies about text is no fault of the page's.
            if (IsText(content.Span)) return true;
            reason = new Reason(ReasonCodes.BadCompression, $"the content is not the {packing} data that its header promises");
            return false;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && bytes.IndexOfAnyInRange((byte)0, (byte)8) < 0;

    // "001c37\r\n" or "5;name=value\r\n".
    private static bool StartsWithChunk(ReadOnlySpan<byte> body) => TryReadSize(body, out _, out _);

    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out int size, out int lineLength)
    {
        size = 0;
        lineLength = bytes[..Math.Min(bytes.Length, 1024)].IndexOf((byte)'\n') + 1;
        if (lineLength == 0) return false;
        var digits = bytes[..lineLength].TrimEnd("\r\n \t"u8);
        if (digits.IndexOf((byte)';') is >= 0 and var end) digits = digits[..end].TrimEnd(" \t"u8);
        return Utf8Parser.TryParse(digits, out size, out int used, 'x') && used == digits.Length && size >= 0;
    }

    private static bool TryJoinChunks(ReadOnlySpan<byte> body, out ReadOnlyMemory<byte> content)
    {
        byte[] joined = new byte[body.Length];
        int length = 0;
        content = default;
        while (TryReadSize(body, out int size, out int line))
        {
            body = body[line..];
            content = joined.AsMemory(0, length);
            if (size == 0) return true;
            if (size > body.Length) return false;
            body[..size].CopyTo(joined.AsSpan(length));
            length += size;
            body = body[size..];
            if (body is [(byte)'\r', ..]) body = body[1..];
            if (body is [(byte)'\n', ..]) body = body[1..];
        }
        return false;
    }
}
