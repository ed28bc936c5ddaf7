using System.Buffers;
using System.Text;

namespace NewsClean.Loading.Encodings;

/// <summary>
/// The encoding that an HTML page declares in its own text: <c>&lt;meta charset="windows-1251"&gt;</c>, <c>&lt;meta http-equiv="Content-Type"
/// content="text/html; charset=euc-kr"&gt;</c> or <c>&lt;?xml version="1.0" encoding="koi8-r"?&gt;</c>. It must not be taken from "charset" in running text.
/// </summary>
internal static class MetaCharset
{
    // Browsers look at 1,024 bytes at first, and start again where a declaration comes later. Behind a body's start there is none.
    private const int Reach = 64 * 1024;

    // The longest label of the Encoding Standard has 19 characters: "csiso88598visual" and its like.
    private const int LongestLabel = 40;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"';>/");

    /// <summary>The declared label, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> page)
    {
        string head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Reach)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            && Label(head.AsSpan(0, end), "encoding") is { } ofXml) return ofXml;
        for (int at = 0; (at = head.IndexOf('<', at)) >= 0;)
        {
            var rest = head.AsSpan(at);
            if (rest.StartsWith("<!--")) at = head.IndexOf("-->", at + 2, StringComparison.Ordinal);
            else if (rest.StartsWith("<body", StringComparison.OrdinalIgnoreCase)) return null;
            else if (rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && rest.IndexOf('>') is > 0 and var close)
            {
                if (Label(rest[..close], "charset") is { } label) return label;
                at += close;
            }
            else at++;
            if (at < 0) return null;
        }
        return null;
    }

    private static string? Label(ReadOnlySpan<char> tag, string name)
    {
        for (int at; (at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            tag = tag[(at + name.Length)..];
            var value = tag.TrimStart();
            if (value.Length == 0 || value[0] != '=') continue;
            value = value[1..].TrimStart().TrimStart("\"'");
            int end = value.IndexOfAny(LabelEnds);
            if (end >= 0) value = value[..end];
            if (value.Length is > 0 and <= LongestLabel) return OfPage(value.ToString());
        }
        return null;
    }

    // A page whose declaration can be read as ASCII is in no UTF-16, whatever it says; the Encoding Standard takes it for UTF-8.
    private static string OfPage(string label) => label.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : label;
}
