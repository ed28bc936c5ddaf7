using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>The mark by which some programs show the encoding in the first bytes of a text.</summary>
/// <param name="Encoding">What the mark stands for.</param>
/// <param name="Length">The mark's bytes, which are no part of the text.</param>
internal sealed record ByteOrderMark(Encoding Encoding, int Length)
{
    private static readonly ByteOrderMark Utf32Little = new(new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4);
    private static readonly ByteOrderMark Utf32Big = new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4);
    private static readonly ByteOrderMark Utf8 = new(new UTF8Encoding(false), 3);
    private static readonly ByteOrderMark Utf16Little = new(new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2);
    private static readonly ByteOrderMark Utf16Big = new(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2);

    /// <summary>The first bytes of a text as UTF-8 without a mark; themselves where no mark says that they are anything else.</summary>
    public static ReadOnlySpan<byte> Utf8Head(ReadOnlySpan<byte> head) => Find(head) switch
    {
        null => head,
        { Encoding: UTF8Encoding } mark => head[mark.Length..],
        var mark => Encoding.UTF8.GetBytes(mark.Encoding.GetString(head[mark.Length..])),
    };

    /// <summary>The mark at the start of <paramref name="bytes"/>, or null. UTF-32's little-endian mark starts with UTF-16's, so it is looked for first.</summary>
    public static ByteOrderMark? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, 0, 0, ..] => Utf32Little,
        [0, 0, 0xFE, 0xFF, ..] => Utf32Big,
        [0xFF, 0xFE, ..] => Utf16Little,
        [0xFE, 0xFF, ..] => Utf16Big,
        [0x84, 0x31, 0x95, 0x33, ..] => new ByteOrderMark(CodePages.Gb18030, 4),
        _ => null,
    };
}
