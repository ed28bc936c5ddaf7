using System.Buffers;
using System.Text;

namespace NewsClean.Writing;

/// <summary>Escapes text for HTML, so that it can never become markup: in an element and in a quoted attribute.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0\r");

    /// <summary>Appends <paramref name="text"/>. A NUL, which HTML has no way to write, becomes U+FFFD.</summary>
    public static void Append(StringBuilder result, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            result.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\r' => "&#13;",
                _ => "\ufffd",
            });
            text = text[(at + 1)..];
        }
        result.Append(text);
    }
}
