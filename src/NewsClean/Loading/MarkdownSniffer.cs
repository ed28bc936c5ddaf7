using System.Text;

namespace NewsClean.Loading;

/// <summary>
/// Tells Markdown that opens with HTML from HTML: converters to GitHub's Markdown keep divisions and spans as they are, and set off each tag of a division by a blank line.
/// </summary>
internal static class MarkdownSniffer
{
    // By chance an author of HTML leaves a blank line between two tags.
    private const int FewestDivisions = 2;

    private static readonly string[] Excluded = 
    [
        "p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "!doctype", "html", "head", "body",
        "meta", "title", "link", "script", "style",
    ];

    /// <summary>
    /// Is <paramref name="head"/>, which opens with a tag, the head of a dump in Markdown? Then each line that a division's tag opens has a blank one
    /// above it (those in lists are indented, and may have none), and no element stands there for which Markdown has signs.
    /// </summary>
    public static bool IsMarkdown(ReadOnlySpan<byte> head)
    {
        int divisions = 0;
        bool isBlank = true;
        while (!head.IsEmpty)
        {
            int end = head.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? head : head[..end];
            if (HasElementWithSigns(line)) return false;
            if (StartsDivision(line))
            {
                if (!isBlank) return false;
                divisions++;
            }
            isBlank = line.IsEmpty;
            head = end < 0 ? default : head[(end + (head[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }
        return divisions >= FewestDivisions;
    }

    private static bool StartsDivision(ReadOnlySpan<byte> line) => line.StartsWith("<div"u8) || line.StartsWith("</div"u8);

    // Paragraphs, lists and headings; scripts and what opens whole pages, which converters leave out.
    private static bool HasElementWithSigns(ReadOnlySpan<byte> line)
    {
        for (int at; (at = line.IndexOf((byte)'<')) >= 0; line = line[(at + 1)..])
        {
            var name = line[(at + 1)..];
            foreach (string element in Excluded)
                if (name.Length > element.Length && Ascii.EqualsIgnoreCase(name[..element.Length], element) && !char.IsAsciiLetterOrDigit((char)name[element.Length])) return true;
        }
        return false;
    }
}
