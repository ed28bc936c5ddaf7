using System.Text.Unicode;
using NewsClean.Loading.Encodings;

namespace NewsClean.Loading.Tables;

/// <summary>What a record of JSON or CSV has in a field.</summary>
/// <param name="Bytes">The text: UTF-8, or as the file has it where that is no UTF-8 and can be decoded later.</param>
/// <param name="Encoding">IANA name of the encoding that <paramref name="Bytes"/> were decoded from; null where they are as the file has them.</param>
internal readonly record struct FieldValue(byte[] Bytes, string? Encoding = null)
{
    /// <summary>
    /// Bytes of JSON that are no UTF-8, decoded as a text file with these bytes would be (<c>caf\xE9</c> is windows-1252; one broken byte among
    /// many that are UTF-8 is U+FFFD) and written as UTF-8. Null where they are UTF-8.
    /// </summary>
    public static FieldValue? Mended(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        var decoded = EncodingDetector.Decode(bytes, declared: null) ?? new DecodedText(System.Text.Encoding.UTF8.GetString(bytes), "utf-8");
        return new FieldValue(System.Text.Encoding.UTF8.GetBytes(decoded.Text), decoded.Encoding);
    }

    /// <summary>Bytes of a field as text, decoded as a text file with these bytes would be.</summary>
    public static string TextOf(ReadOnlySpan<byte> bytes) => System.Text.Encoding.UTF8.GetString(Mended(bytes) is { } mended ? mended.Bytes : bytes);
}
