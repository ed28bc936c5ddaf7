using System.Buffers;
using System.Text;

namespace NewsClean.Writing;

/// <summary>Escapes text for CommonMark and GitHub's tables, strikethrough and footnotes, so that it renders as it was printed.</summary>
internal static class MarkdownText
{
    // Emphasis, code, links, HTML, strikethrough, tables, entities, bare addresses.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[<~|&:.");

    /// <summary>A heading's text: on one line, and with no closing run of <c>#</c>, which a reader would drop ("Lessons in C #").</summary>
    public static string Heading(string text) => Inline(TextParts.OneLine(text)).Replace("#", "\\#", StringComparison.Ordinal);

    /// <summary>A paragraph. Its line breaks become hard ones.</summary>
    public static string Paragraph(string text)
    {
        var result = new StringBuilder();
        foreach (string line in TextParts.Lines(text))
        {
            if (result.Length > 0) result.Append("\\\n");
            AppendLine(result, line);
        }
        return result.ToString();
    }

    /// <summary>Text within a line that already began.</summary>
    public static string Inline(string text)
    {
        var result = new StringBuilder(text.Length);
        string line = TextParts.OneLine(text);
        AppendInline(result, line, 0, line.Length);
        return result.ToString();
    }

    /// <summary>Appends a slice of a text on one line; what needs escaping may hang on the text around it, and on a mark that stands where the slice begins or ends.</summary>
    public static void AppendInline(StringBuilder result, ReadOnlySpan<char> text, int from, int to)
    {
        for (int at = from; at < to;)
        {
            int next = text[at..to].IndexOfAny(Special);
            if (next < 0)
            {
                result.Append(text[at..to]);
                return;
            }
            result.Append(text[at..(at + next)]);
            at += next;
            if ((text[at] == '_' && (at == from || at + 1 == to)) || NeedsEscape(text, at)) result.Append('\\');
            result.Append(text[at++]);
        }
    }

    /// <summary>Offset of the character that would make a heading, quote, list or rule of a line; -1 where there is none.</summary>
    public static int MarkerAt(string line) => line.Length == 0 ? -1 : MarkerLength(line) - 1;

    /// <summary>An address, percent-encoded already, as the target of a link or picture.</summary>
    public static string Address(string address)
    {
        var result = new StringBuilder(address.Length);
        for (int at = 0; at < address.Length; at++)
            result.Append(address[at] switch
            {
                '(' => "%28",
                ')' => "%29",
                '*' => "%2A",
                '~' => "%7E",
                '[' => "%5B",
                ']' => "%5D",
                '&' when IsEntity(address.AsSpan(at)) => "&amp;",
                var c => c.ToString(),
            });
        return result.ToString();
    }

    private static void AppendLine(StringBuilder result, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return;
        // Four blanks would make code, fewer are dropped: as an entity, the first is text and all behind it stay.
        if (line[0] is ' ' or '\t')
        {
            result.Append(line[0] == ' ' ? "&#32;" : "&#9;");
            line = line[1..];
        }
        else if (MarkerLength(line) is > 0 and var marker)
        {
            result.Append(line[..(marker - 1)]).Append('\\').Append(line[marker - 1]);
            line = line[marker..];
        }
        AppendInline(result, line, 0, line.Length);
    }

    // The length up to the character that makes a heading (#), quote (>), underline (=), list or rule (- +, "1986. ") of a line; 0 without one.
    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line[0] is '#' or '>' or '=') return 1;
        if (line[0] is '-' or '+') return line.Length == 1 || line[1] is ' ' or '\t' or '-' ? 1 : 0;
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 9 || line[digits] is not ('.' or ')')) return 0;
        return digits + 1 == line.Length || line[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }

    private static bool NeedsEscape(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '&' => IsEntity(text[at..]),
        // Inside a word it is no emphasis.
        '_' => at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        // GitHub makes links of bare addresses, backslashes and all that follow them included; "https\://" and "www\." stay text.
        ':' => text[at..].StartsWith("://", StringComparison.Ordinal),
        '.' => text[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    // "&amp;" and "&#8364;" would be read as one character; "AT&T" and "R&B; soul" would not need it, the second is escaped in vain.
    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(';');
        if (end < 2) return false;
        foreach (char c in text[1..end])
            if (!char.IsAsciiLetterOrDigit(c) && c != '#') return false;
        return true;
    }
}
