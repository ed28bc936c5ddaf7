using System.Net;
using System.Text;

namespace NewsClean.Segmentation.Hints;

/// <summary>
/// Mends JSON as pages have it: comments and CDATA around it, raw line ends in strings, escapes that JSON does not know, a semicolon behind it,
/// several objects one after the other, an end that is missing.
/// </summary>
internal static class JsonRepair
{
    /// <summary>The mended text: an array of what stood there. It need not be JSON even now.</summary>
    public static string Repair(string text)
    {
        if (!text.Contains('"') && text.Contains("&quot;", StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        text = text.Replace("<![CDATA[", "", StringComparison.Ordinal);
        int start = text.AsSpan().IndexOfAny('{', '[');
        if (start < 0) return "";
        var mended = new StringBuilder(text.Length + 16).Append('[');
        var open = new Stack<char>();
        bool inString = false;
        for (int at = start; at < text.Length; at++)
        {
            char c = text[at];
            if (inString) inString = InString(text, ref at, mended);
            else if (c is '{' or '[')
            {
                if (open.Count == 0 && mended.Length > 1) mended.Append(',');
                open.Push(c == '{' ? '}' : ']');
                mended.Append(c);
            }
            else if (open.Count == 0) continue;
            else if (c is '}' or ']')
            {
                if (open.Peek() != c) continue;
                mended.Append(open.Pop());
            }
            else
            {
                inString = c == '"';
                mended.Append(c < ' ' ? ' ' : c);
            }
        }
        if (inString) mended.Append('"');
        while (open.TryPop(out char close)) mended.Append(close);
        return mended.Append(']').ToString();
    }

    // Adds the character at "at"; false where it ends the string.
    private static bool InString(string text, ref int at, StringBuilder mended)
    {
        char c = text[at];
        if (c == '\\' && at + 1 < text.Length)
        {
            char escaped = text[++at];
            if (escaped is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u') mended.Append(c).Append(escaped);
            else mended.Append(escaped < ' ' ? ' ' : escaped);
            return true;
        }
        mended.Append(c < ' ' ? ' ' : c);
        return c != '"';
    }
}
