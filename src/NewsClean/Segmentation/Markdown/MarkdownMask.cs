using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Markdown;

/// <summary>
/// Hides what Markdown holds beside text and signs: HTML, what Pandoc writes for it, attributes and the fences of divisions, and where references
/// lead. What is hidden becomes characters that show nothing, so that all others keep their places; where an element starts or ends
/// a paragraph, lines end.
/// </summary>
internal sealed class MarkdownMask
{
    /// <summary>Stands for a hidden character.</summary>
    public const char Hidden = '\0';

    // Longer code stands in fences; it bounds the work on signs that nothing closes.
    private const int LongestCode = 1_000;

    private readonly string _source;
    private readonly char[] _text;
    private readonly MarkdownFences _fences;
    private readonly MarkdownReferences _references;
    private readonly List<(int Start, int End)> _code = [];
    private readonly Stack<int> _open = new(); // brackets
    private int _nextComment; // where the next comment's end may be; the source's length where there is none

    private MarkdownMask(string source) =>
        (_source, _text, _fences, _references) = (source, source.ToCharArray(), new MarkdownFences(source), new MarkdownReferences(source));

    /// <summary><paramref name="source"/> without what shows nothing, of the same length, and where code stands in it, which has no signs.</summary>
    public static (string Text, List<(int Start, int End)> Code) Hide(string source)
    {
        source = LineEnds.AsLineFeeds(source);
        var mask = new MarkdownMask(source);
        for (int at = 0; at < source.Length; at = mask.BehindLine(at)) ;
        return (new string(mask._text), mask._code);
    }

    // Reads a line, or as many as what begins in it takes.
    private int BehindLine(int start)
    {
        int at = _fences.BehindMarks(start);
        int end = Math.Max(_fences.EndOfDivision(at), _references.EndOfDefinition(start));
        if (end >= 0)
        {
            HideTo(start, end);
            return end + 1;
        }
        if (_fences.CodeAt(at) is var (opening, last, closing))
        {
            HideTo(start, opening);
            if (_fences.IsOtherFormat(at)) HideTo(opening, last);
            else if (last > opening) _code.Add((opening, last));
            HideTo(last + 1, closing);
            return closing + 1;
        }
        for (at = start; at < _source.Length && _source[at] != '\n'; at++)
        {
            switch (_source[at])
            {
                case '\\' when at + 1 < _source.Length && _source[at + 1] != '\n': at++; break;
                case '[': _open.Push(at); break;
                case ']': at = BehindBracket(at); break;
                case '`': at = BehindAttributes(EndOfCode(at)); break;
                case ')': at = BehindAttributes(at); break;
                case '{' when at > start && _source[at - 1] == ' ': at = BehindHeading(at); break;
                case '<': at = BehindTag(at); break;
            }
        }
        return at + 1;
    }

    // "`List<String>`": what stands between as many signs as it opens with has no others (CommonMark, chapter 6.1).
    private int EndOfCode(int at)
    {
        int signs = RunOfTicks(at);
        for (int close = at + signs; close < Math.Min(_source.Length, at + LongestCode) && !IsBlankLine(close); close++)
        {
            if (_source[close] != '`') continue;
            int run = RunOfTicks(close);
            close += run - 1;
            if (run == signs) return close;
        }
        return at + signs - 1;
    }

    // Does a blank line begin behind the line end at "at"?
    private bool IsBlankLine(int at) => _source[at] == '\n' && at + 1 < _source.Length && _source[at + 1] is '\n' or '\r';

    private int RunOfTicks(int at) => _source.AsSpan(at).IndexOfAnyExcept('`') is >= 0 and var run ? run : _source.Length - at;

    // "[Advertisement]{.small}": a span, whose brackets go with its attributes (Pandoc's manual: bracketed_spans).
    private int BehindBracket(int at)
    {
        int open = _open.TryPop(out int bracket) ? bracket : -1;
        int length = MarkdownAttributes.LengthIn(_source.AsSpan(at + 1));
        if (length == 0) return _source.AsSpan(at).StartsWith("](data:") ? BehindData(at + 1) : BehindReference(open, at);
        if (open >= 0) _text[open] = Hidden;
        HideTo(at, at + 1 + length);
        return at + length;
    }

    // "[Ann Lee][1]" is a link, "![The bell][2]" a picture, which shows no text.
    private int BehindReference(int open, int at)
    {
        int length = _references.LengthBehind(open, at);
        if (length < 0) return at;
        bool isPicture = open > 0 && _source[open - 1] == '!';
        if (isPicture) HideTo(open - 1, at);
        else _text[open] = Hidden;
        HideTo(at, at + 1 + length);
        return BehindAttributes(at + length);
    }

    // "](data:image/png;base64,iVBOR...)": a picture, longer than any address.
    private int BehindData(int open)
    {
        int length = _source.AsSpan(open + 1).IndexOfAny(" \n()[");
        if (length < 0 || _source[open + 1 + length] != ')') return open;
        HideTo(open + 1, open + 1 + length);
        return BehindAttributes(open + 1 + length);
    }

    private int BehindAttributes(int at)
    {
        int length = MarkdownAttributes.LengthIn(_source.AsSpan(at + 1));
        HideTo(at + 1, at + 1 + length);
        return at + length;
    }

    // "# Council votes on the bridge {#council-votes .headline}", at the line's end.
    private int BehindHeading(int at)
    {
        int length = MarkdownAttributes.LengthIn(_source.AsSpan(at));
        if (length == 0 || (at + length < _source.Length && _source[at + length] is not ('\n' or '\r'))) return at;
        HideTo(at, at + length);
        return at + length - 1;
    }

    private int BehindTag(int at)
    {
        var rest = _source.AsSpan(at);
        if (rest.StartsWith("<!--")) return BehindComment(at);
        int length = MarkdownTags.LengthIn(rest);
        if (length == 0) return BehindAutolink(at);
        HideTo(at, at + length);
        var display = MarkdownTags.DisplayOf(rest[..length]);
        if (display is HtmlDisplay.Block or HtmlDisplay.Paragraph or HtmlDisplay.Preformatted or HtmlDisplay.Cell) _text[at] = _text[at + 1] = '\n';
        if (display == HtmlDisplay.Break) (_text[at], _text[at + 1], _text[at + 2]) = (' ', ' ', '\n');
        return at + length - 1;
    }

    // "<https://gazette.example/bridge>", "<news@gazette.example>" (CommonMark, chapter 6.5); not "](<the bridge.jpg>)".
    private int BehindAutolink(int at)
    {
        int length = _source.AsSpan(at + 1).IndexOfAny(" \n<>");
        if (length <= 0 || _source[at + 1 + length] != '>' || (at > 0 && _source[at - 1] == '(')) return at;
        var address = _source.AsSpan(at + 1, length);
        if (!address.Contains('@') && !address.Contains("://", StringComparison.Ordinal)) return at;
        _text[at] = _text[at + 1 + length] = Hidden;
        return at + 1 + length;
    }

    private int BehindComment(int at)
    {
        if (_nextComment < at + 4 && _nextComment < _source.Length)
            _nextComment = _source.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var found ? found : _source.Length;
        if (_nextComment == _source.Length) return at;
        HideTo(at, _nextComment + 3);
        return _nextComment + 2;
    }

    private void HideTo(int start, int end) => _text.AsSpan(start, end - start).Clear(); // to Hidden
}
