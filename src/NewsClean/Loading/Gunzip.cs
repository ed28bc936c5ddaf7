using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;

namespace NewsClean.Loading;

/// <summary>Decompresses gzip data (RFC 1952) of one or several members, and no further than a page may be long.</summary>
internal static class Gunzip
{
    // A member that follows the data. .NET takes an end in mid-member for the end of the data; only where the last member was
    // whole does this one come out behind it.
    private static readonly byte[] EndMark = [.. "newsclean: the compressed data was whole"u8];
    private static readonly byte[] EndMember = Compress(EndMark);

    // A member's trailer: CRC-32, then the decompressed length modulo 2^32.
    private const int LengthField = 4;
    private const int SmallestMember = 18;

    /// <summary>Do the bytes start as gzip data does? The name of a file does not matter.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    /// <summary>Decompresses all members, or says why it can't be done.</summary>
    /// <param name="compressed">The whole of the data.</param>
    /// <param name="limit">The most bytes that may come out.</param>
    /// <param name="page">What came out.</param>
    /// <param name="reason">Why nothing did.</param>
    public static bool TryDecompress(ReadOnlyMemory<byte> compressed, int limit, out byte[] page, [NotNullWhen(false)] out Reason? reason)
    {
        (page, reason) = ([], null);
        using var source = new MemoryStream([.. compressed.Span, .. EndMember], writable: false);
        using var gzip = new GZipStream(source, CompressionMode.Decompress);
        byte[] buffer = GC.AllocateUninitializedArray<byte>(ExpectedLength(compressed.Span, limit));
        int length = 0;
        try
        {
            for (int read; (read = gzip.Read(buffer, length, buffer.Length - length)) > 0;)
            {
                length += read;
                if (length > (long)limit + EndMark.Length) return Refuse(ReasonCodes.TooLarge, TooMuch(limit), out reason);
                if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * length, Math.Min(limit + EndMark.Length + 1L, Array.MaxLength)));
            }
        }
        catch (InvalidDataException)
        {
            long at = Math.Min(source.Position, compressed.Length);
            return Refuse(ReasonCodes.BadCompression, at == compressed.Length ? CutOff(at) : Damaged(at, compressed.Length), out reason);
        }
        if (!buffer.AsSpan(0, length).EndsWith(EndMark)) return Refuse(ReasonCodes.BadCompression, CutOff(compressed.Length), out reason);
        if (length - EndMark.Length > limit) return Refuse(ReasonCodes.TooLarge, TooMuch(limit), out reason);
        page = buffer[..(length - EndMark.Length)];
        return true;
    }

    private static FormattableString CutOff(long at) =>
        $"gzip data ends at byte {at} in the middle of a member, or is damaged before, or bytes follow that are no gzip data";

    private static FormattableString Damaged(long at, long length) => $"gzip data damaged at or before byte {at} of {length}";

    private static FormattableString TooMuch(int limit) => $"decompresses to more than the {limit} bytes that one page may have";

    private static bool Refuse(string code, FormattableString message, out Reason reason)
    {
        reason = new Reason(code, message.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    // What the last member says of its length: right for the usual file of one member, a first guess for others. One byte more than
    // is expected, so that the end shows itself without another resize. A lie costs a bounded allocation: deflate packs at
    // most 1,032 to 1.
    private static int ExpectedLength(ReadOnlySpan<byte> compressed, int limit)
    {
        long said = compressed.Length < SmallestMember ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(compressed[^LengthField..]);
        return (int)Math.Min(Math.Min(Math.Min(said, 1032L * compressed.Length), limit) + EndMark.Length + 1, Array.MaxLength);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest)) gzip.Write(bytes);
        return target.ToArray();
    }
}
