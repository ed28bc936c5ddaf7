using System.Text;

namespace NewsClean.Segmentation.Markdown;

/// <summary>
/// Links of Markdown whose addresses stand elsewhere: <c>[Ann Lee][1]</c>, <c>[Ann Lee][]</c> and <c>[Ann Lee]</c>, each with a line
/// <c>[1]: https://example.org/ann "Ann's page"</c> or <c>[Ann Lee]: /ann</c> (CommonMark 0.31.2, chapters 4.7 and 6.3).
/// </summary>
internal sealed class MarkdownReferences
{
    // CommonMark's limit.
    private const int LongestLabel = 999;

    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _source;

    /// <summary>Finds what <paramref name="source"/> defines.</summary>
    public MarkdownReferences(string source)
    {
        _source = source;
        if (!source.Contains("]:", StringComparison.Ordinal)) return;
        for (int at = 0; at < source.Length; at = EndOfLine(at) + 1)
            if (DefinitionAt(ref at) is { IsEmpty: false } definition && IsDefinition(definition)) _labels.Add(LabelOf(definition[1..definition.IndexOf(']')]));
    }

    /// <summary>Does <paramref name="line"/> say where a reference leads? Not <c>[1]: a note</c>.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '[') return false;
        int close = line[1..].IndexOfAny('[', ']') + 1;
        if (close <= 1 || close > LongestLabel + 1 || line[1] == '^') return false; // "[^1]: " is a footnote
        if (!line[close..].StartsWith("]:") || close + 2 == line.Length || !Characters.IsBlank(line[close + 2])) return false;
        var target = line[(close + 3)..].Trim();
        bool isNumber = line[1..close].IndexOfAnyExceptInRange('0', '9') < 0; // leads anywhere: "[1]: index.php"
        if (target.IsEmpty || (!isNumber && !MarkdownInline.IsAddress(target) && !target.StartsWith("data:"))) return false;
        int blank = target.IndexOf(' ');
        return blank < 0 || target[(blank + 1)..].TrimStart()[0] is '"' or '\'' or '(' or '{';
    }

    /// <summary>
    /// Where the definition ends that the line at <paramref name="start"/> may hold, with its title and attributes (Pandoc's), which may stand on the
    /// next lines; -1 where it holds none.
    /// </summary>
    public int EndOfDefinition(int start)
    {
        if (_labels.Count == 0) return -1;
        var definition = DefinitionAt(ref start);
        if (definition.IsEmpty || !IsDefinition(definition)) return -1;
        int end = start + definition.Length;
        int next = EndOfLine(end + 1);
        if (end < _source.Length && _source.AsSpan(end + 1, next - end - 1).Trim() is ['"' or '\'', .., _] title
            && (title[^1] == title[0] || title.Contains("\" {", StringComparison.Ordinal))) end = next;
        // Attributes stand behind on the same line or below it, and may take more lines.
        int open = _source.IndexOf('{', start, end - start), below = end + 1;
        if (open < 0) open = _source.AsSpan(Math.Min(below, _source.Length)).TrimStart(' ') is ['{', ..] ? _source.IndexOf('{', below) : -1;
        return open < 0 ? end : Math.Max(end, open + MarkdownAttributes.LengthIn(_source.AsSpan(open)));
    }

    /// <summary>
    /// How many characters behind the bracket at <paramref name="close"/>, which closes that at <paramref name="open"/>, name a reference: none for
    /// <c>[Ann Lee]</c>. -1 where these are no link.
    /// </summary>
    public int LengthBehind(int open, int close)
    {
        if (_labels.Count == 0 || open < 0) return -1;
        var behind = _source.AsSpan(close + 1);
        int end = behind.StartsWith("[") ? behind[1..Math.Min(behind.Length, LongestLabel + 2)].IndexOfAny('[', ']') : -1;
        bool isNamed = end >= 0 && behind[1 + end] == ']';
        if (isNamed && end > 0) return _labels.Contains(LabelOf(behind.Slice(1, end))) ? end + 2 : -1;
        int length = close - open - 1;
        if (length is 0 or > LongestLabel || behind.StartsWith("(") || _source.AsSpan(open + 1, length).IndexOfAny('[', ']') >= 0) return -1;
        return !_labels.Contains(LabelOf(_source.AsSpan(open + 1, length))) ? -1 : isNamed ? 2 : 0;
    }

    // The line at "start", which moves behind its blanks, with the next one where the address stands there, as Pandoc writes long labels; empty where no bracket opens it.
    private ReadOnlySpan<char> DefinitionAt(ref int start)
    {
        while (start < _source.Length && _source[start] == ' ') start++;
        if (start == _source.Length || _source[start] != '[') return default;
        int end = EndOfLine(start);
        if (_source.AsSpan(start, end - start).TrimEnd().EndsWith("]:")) end = EndOfLine(end + 1);
        return _source.AsSpan(start, end - start);
    }

    private int EndOfLine(int at) => at < _source.Length && _source.IndexOf('\n', at) is >= 0 and var end ? end : _source.Length;

    // Labels are the same if they differ in blanks and capitals only.
    private static string LabelOf(ReadOnlySpan<char> text)
    {
        var label = new StringBuilder(text.Length);
        foreach (char c in text.Trim())
        {
            if (!char.IsWhiteSpace(c)) label.Append(c);
            else if (label is [.., not ' ']) label.Append(' ');
        }
        return label.ToString();
    }
}
