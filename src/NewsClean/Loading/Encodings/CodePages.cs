using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>The legacy encodings of .NET, without registering them for the whole process.</summary>
internal static class CodePages
{
    // .NET's own choice for bytes that stand for nothing is "?" in most code pages, which nobody could tell from a question mark.
    private static readonly DecoderFallback Replacement = new DecoderReplacementFallback("\uFFFD");

    /// <summary>GB18030, which holds GBK and GB2312.</summary>
    public static Encoding Gb18030 => Get(54936);

    /// <summary>The encoding of a Windows code page number; bytes that stand for nothing become U+FFFD.</summary>
    public static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Replacement)
        ?? throw new ArgumentException($"no code page {codePage}", nameof(codePage));

    /// <summary>
    /// The encoding that a page or server means by <paramref name="label"/>, or null where it is unknown. Labels that stand for a smaller set
    /// than is sent under them give the larger one, as the WHATWG's Encoding Standard has it.
    /// </summary>
    public static (Encoding Encoding, string Name)? Named(string label)
    {
        string name = label.Trim().Trim('"', '\'').ToLowerInvariant();
        name = name switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "ascii" or "us-ascii" or "cp1252" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "tis-620" or "iso-8859-11" => "windows-874",
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" => "gb18030",
            "ks_c_5601-1987" or "ksc5601" or "cp949" or "uhc" => "euc-kr",
            "sjis" or "x-sjis" or "shift-jis" or "windows-31j" or "cp932" => "shift_jis",
            "cp1251" or "win-1251" => "windows-1251",
            "utf8" => "utf-8",
            "utf-16" => "utf-16le",
            _ => name,
        };
        try
        {
            var encoding = name == "euc-kr"
                ? Get(949)
                : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacement) ?? Encoding.GetEncoding(name);
            return (encoding, name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding's IANA name, lower case. .NET calls both orders of UTF-16 and UTF-32 differently.</summary>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        65001 => "utf-8",
        949 => "euc-kr",
        1200 => "utf-16le",
        1201 => "utf-16be",
        12000 => "utf-32le",
        12001 => "utf-32be",
        _ => encoding.WebName.ToLowerInvariant(),
    };
}
