using System.Buffers;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Segmentation.Markup;

/// <summary>Puts the blocks of an HTML page together from its texts and breaks, in the order of the page.</summary>
internal sealed class BlockWriter(string source)
{
    // What collapses into one space. Other blanks (no-break space, thin space) are text, as in browsers.
    private static readonly SearchValues<char> White = SearchValues.Create(" \t\n\r\f");

    private readonly List<TextBlock> _blocks = [];
    private readonly List<int> _hiddenParts = [];
    private readonly List<SourceRun> _runs = [];
    private readonly List<(int Start, int End, HtmlElement Link)> _links = [];
    private char[] _text = new char[512];
    private int _length, _lineStart, _lineIndent, _linked, _shown, _sourceEnd;
    private int _newlines, _required;
    private char _pending;
    private HtmlPlace _place;
    private int _depth;

    /// <summary>The blocks so far.</summary>
    public List<TextBlock> Blocks => _blocks;

    /// <summary>For each block the number of the outermost hidden element that it stands in, 0 for what shows.</summary>
    public List<int> HiddenParts => _hiddenParts;

    /// <summary>Is a block begun?</summary>
    public bool IsInBlock => _length > 0;

    /// <summary>Adds a text.</summary>
    public void Add(HtmlText node, in HtmlPlace place, int depth)
    {
        var data = node.Data.Span;
        int at = data.IndexOfAnyExcept(White);
        if (at != 0) Space(EndsLine(data[..(at < 0 ? data.Length : at)], at < 0 ? default : data[at..], place));
        if (at < 0) return;
        var aligner = new SourceAligner(source, node.Start, data);
        int aligned = 0;
        while (at < data.Length)
        {
            if (_length == 0) (_place, _depth) = (place, depth);
            int length = node.IsVerbatim ? AppendWords(data[at..], node.Start + at, place.Link) : LengthOfWord(data[at..]);
            if (!node.IsVerbatim)
            {
                for (; aligned < at; aligned++) aligner.Step();
                AppendAligned(ref aligner, data.Slice(at, length), place.Link);
                aligned += length;
            }
            at += length;
            if (at == data.Length) break;
            int white = data[at..].IndexOfAnyExcept(White);
            int end = white < 0 ? data.Length : at + white;
            Space(EndsLine(data[at..end], data[end..], place));
            at = end;
        }
    }

    // Do blanks end a line, as in pre, where next follows?
    private bool EndsLine(ReadOnlySpan<char> blanks, ReadOnlySpan<char> next, in HtmlPlace place)
    {
        if (!place.Preformatted) return false;
        int lineEnds = blanks.Count('\n');
        if (lineEnds == 0)
        {
            if (_length == 0) _lineIndent = WrappedText.IndentOf(blanks);
            return false;
        }
        if (place.WrapColumn == 0) return true;
        var line = _text.AsSpan(Math.Min(_lineStart, _length).._length);
        int indent = _lineIndent;
        _lineStart = _length + 1;
        _lineIndent = WrappedText.IndentOf(blanks[(blanks.LastIndexOf('\n') + 1)..]);
        // What both lines are indented by is part of their width; a name at the right edge is not.
        int width = line.Length + Math.Min(indent, _lineIndent);
        return lineEnds > 1 || WrappedText.StartsParagraph(line, indent, _lineIndent) || !WrappedText.GoesOn(width, next, place.WrapColumn);
    }

    private static int LengthOfWord(ReadOnlySpan<char> text) => text.IndexOfAny(White) is >= 0 and var length ? length : text.Length;

    // Words with one space between each are what they are in the source: most texts are appended in one go.
    private int AppendWords(ReadOnlySpan<char> text, int from, HtmlElement? link)
    {
        int end = LengthOfWord(text), spaces = 0;
        for (; end + 1 < text.Length && text[end] == ' ' && !White.Contains(text[end + 1]); spaces++) end += 1 + LengthOfWord(text[(end + 1)..]);
        Append(text[..end], from, link, spaces);
        return end;
    }

    private void AppendAligned(ref SourceAligner aligner, ReadOnlySpan<char> word, HtmlElement? link)
    {
        for (int at = 0; at < word.Length;)
        {
            int from = aligner.Source, plain = aligner.StepPlain(word.Length - at);
            if (plain == 0) aligner.Step();
            Append(word.Slice(at, Math.Max(1, plain)), from, link, width: plain > 0 ? 1 : aligner.Width);
            _sourceEnd = Math.Max(from + 1, aligner.Source);
            at += Math.Max(1, plain);
        }
    }

    /// <summary>A line ends here.</summary>
    public void Break()
    {
        Flush();
        _newlines += _required + 1;
        _required = 0;
    }

    /// <summary>A block starts or ends here, <paramref name="lines"/> line ends away from the next: 1, or 2 with a blank line between.</summary>
    public void Boundary(int lines)
    {
        Flush();
        _required = Math.Max(_required, lines);
        _lineIndent = 0;
    }

    /// <summary>A cell of a table starts here.</summary>
    public void Cell()
    {
        if (_length > 0) _pending = '\t';
    }

    /// <summary>Ends the block.</summary>
    public void Flush()
    {
        _pending = '\0';
        if (_length == 0) return;
        var (start, end) = Characters.TrimBlanks(_text, 0, _length);
        if (end > start) _blocks.Add(Make(start, end));
        _length = _lineStart = _linked = _shown = 0;
        _runs.Clear();
        _links.Clear();
    }

    private void Space(bool lineEnd)
    {
        if (lineEnd) Break();
        else if (_length > 0 && _pending == '\0') _pending = ' ';
    }

    private void Append(ReadOnlySpan<char> word, int from, HtmlElement? link, int spaces = 0, int width = 1)
    {
        if (_length + word.Length + 1 > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + word.Length + 1));
        if (_pending != '\0')
        {
            _text[_length++] = _pending;
            _pending = '\0';
        }
        if (_runs.Count == 0 || _runs[^1].Width != width || _runs[^1].Source + _length - _runs[^1].Text != from) _runs.Add(new SourceRun(_length, from, width));
        word.CopyTo(_text.AsSpan(_length));
        int start = _length;
        _length += word.Length;
        _shown += word.Length - spaces;
        _sourceEnd = from + word.Length;
        if (link is null) return;
        _linked += word.Length - spaces;
        if (_links.Count > 0 && ReferenceEquals(_links[^1].Link, link)) _links[^1] = (_links[^1].Start, _length, link);
        else _links.Add((start, _length, link));
    }

    private TextBlock Make(int start, int end)
    {
        var runs = new SourceRun[_runs.Count];
        for (int i = 0; i < runs.Length; i++) runs[i] = _runs[i] with { Text = _runs[i].Text - start };
        var markup = new BlockMarkup(_place.Block, _place.Roles, runs)
        {
            HeadingLevel = _place.HeadingLevel,
            LinkDensity = (double)_linked / _shown,
            Depth = _depth,
            First = _place.Element,
            Container = _place.Container,
            Item = _place.Item,
            Linked = Linked(start, end),
        };
        var span = markup.SourceOf(0, end - start);
        int blankLines = _blocks.Count == 0 ? 0 : Math.Max(0, _newlines + _required - 1);
        (_newlines, _required) = (0, 0);
        _hiddenParts.Add(_place.HiddenPart);
        return new TextBlock(span.Start, end == _length ? _sourceEnd : span.End, new string(_text, start, end - start), blankLines, 1) { Markup = markup };
    }

    private (int Start, int End, HtmlElement Link)[] Linked(int start, int end)
    {
        if (_links.Count == 0) return [];
        var links = _links.ToArray();
        foreach (ref var link in links.AsSpan()) link = (Math.Max(0, link.Start - start), Math.Min(end, link.End) - start, link.Link);
        return links;
    }
}
