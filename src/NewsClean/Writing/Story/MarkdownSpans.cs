using System.Text;

namespace NewsClean.Writing.Story;

/// <summary>
/// Writes spans of text as Markdown on one line. Where Markdown's rules would not take a mark for emphasis or code, as at a quotation mark
/// inside a word, the text stands without it: a reader sees the words as printed, never a mark.
/// </summary>
internal sealed class MarkdownSpans
{
    private readonly StringBuilder _result = new();
    private readonly List<StorySpan> _spans;
    private readonly PartKind _place;
    private readonly string _text;
    private readonly int _marker;

    // Does the last span end in a mark, so that another right behind it would be read as part of it?
    private bool _marked;
    private bool _linked;

    private MarkdownSpans(List<StorySpan> spans, PartKind place)
    {
        (_spans, _place) = (spans, place);
        _text = string.Concat(spans.Select(span => span.Text));
        _marker = place == PartKind.Paragraph ? MarkdownText.MarkerAt(_text) : -1;
    }

    /// <summary>The line.</summary>
    /// <param name="spans">The spans of a paragraph, heading or cell.</param>
    /// <param name="place">Which of them: a heading needs no emphasis, a cell can't hold every code.</param>
    public static string Line(List<StorySpan> spans, PartKind place)
    {
        var line = new MarkdownSpans(spans, place);
        int at = 0;
        string? address = null;
        for (int i = 0; i < spans.Count; i++)
        {
            int end = at + spans[i].Text.Length;
            if (spans[i].Address != address)
            {
                line.CloseLink(address);
                address = spans[i].Address;
                if (address is not null) line.OpenLink();
            }
            line.AppendSpan(i, at, end);
            at = end;
        }
        line.CloseLink(address);
        return line._result.ToString();
    }

    private void OpenLink()
    {
        // "![" would be a picture.
        if (_result.Length > 0 && _result[^1] == '!') _result.Insert(_result.Length - 1, '\\');
        _result.Append('[');
        (_marked, _linked) = (false, true);
    }

    private void CloseLink(string? address)
    {
        if (address is null) return;
        _result.Append("](").Append(MarkdownText.Address(address)).Append(')');
        (_marked, _linked) = (false, false);
    }

    private void AppendSpan(int index, int from, int to)
    {
        string mark = MarkOf(index, from, to);
        if (mark.Length > 0 && mark[0] == '`') AppendCode(mark, from, to);
        else
        {
            _result.Append(mark);
            AppendText(from, to);
            _result.Append(mark);
        }
        _marked = mark.Length > 0;
    }

    private string MarkOf(int index, int from, int to)
    {
        var span = _spans[index];
        if (_marked || string.IsNullOrWhiteSpace(span.Text)) return "";
        if (span.Style.HasFlag(SpanStyle.Code))
        {
            bool fits = _place != PartKind.Cell || !span.Text.Contains('|', StringComparison.Ordinal);
            // A backtick beside the mark would make it longer.
            fits &= (from == 0 || _text[from - 1] != '`') && (to == _text.Length || _text[to] != '`');
            return fits ? new string('`', LongestRun(span.Text) + 1) : "";
        }
        string mark = span.Style.HasFlag(SpanStyle.Emphasis) ? "*" : "";
        if (_place != PartKind.Heading && span.Style.HasFlag(SpanStyle.Strong)) mark += "**";
        // The bracket of a link is a mark of punctuation.
        char before = from == 0 ? ' ' : index > 0 && _spans[index - 1].Address != span.Address ? '[' : _text[from - 1];
        char behind = to == _text.Length ? ' ' : _spans[index + 1].Address != span.Address ? ']' : _text[to];
        return mark.Length > 0 && Opens(before, _text[from]) && Opens(behind, _text[to - 1]) ? mark : "";
    }

    // CommonMark 6.2: a mark opens before a character that is no white space, and before punctuation only behind white space or punctuation;
    // the same backwards where it closes. Versions of CommonMark differ on whether symbols are punctuation, so here they never help.
    private static bool Opens(char outside, char inside) =>
        !char.IsWhiteSpace(inside) && (!(IsPunctuation(inside) || char.IsSymbol(inside) || char.IsSurrogate(inside)) || char.IsWhiteSpace(outside) || IsPunctuation(outside));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || c is '$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~';

    // A blank inside the marks is taken off again, and lets code begin or end with a backtick.
    private void AppendCode(string mark, int from, int to)
    {
        var code = _text.AsSpan(from, to - from);
        string pad = code[0] is '`' or ' ' || code[^1] is '`' or ' ' ? " " : "";
        _result.Append(mark).Append(pad).Append(code).Append(pad).Append(mark);
    }

    private void AppendText(int from, int to)
    {
        if (_marker >= from && _marker < to)
        {
            MarkdownText.AppendInline(_result, _text, from, _marker);
            _result.Append('\\').Append(_text[_marker]);
            from = _marker + 1;
        }
        int start = _result.Length;
        MarkdownText.AppendInline(_result, _text, from, to);
        if (_place == PartKind.Heading) _result.Replace("#", "\\#", start, _result.Length - start);
        // "]" would end the link, "[^" begin a footnote.
        if (!_linked) return;
        _result.Replace("]", "\\]", start, _result.Length - start);
        _result.Replace("^", "\\^", start, _result.Length - start);
    }

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (char c in text) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
