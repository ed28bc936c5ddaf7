using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Lines;

/// <summary>
/// Is a dump broken at a fixed width, as html2text, lynx and mail programs do, and where? Such programs put as many words on a line as fit: a line
/// ends where the next one's first word would not have fitted (greedy line breaking). Of a width that is right for one break it is right for all.
/// </summary>
internal sealed class LineWrap
{
    // Narrow columns to wide terminals. Lines of other dumps are paragraphs, which are longer, or menu entries, which are shorter.
    private const int Narrowest = 50, Widest = 160;

    // A few breaks agree on a width by chance; and of the long lines of a wrapped dump some end a paragraph, a list's entry, an address.
    private const int FewestBreaks = 6;
    private const double LeastShare = 0.7;

    // Lines of an entry.
    private const int LongestEntry = 12;

    // Addresses and paths have fewer.
    private const int FewestBlanks = 4;

    // In running text more words begin with a small letter, even in German; entries of a list begin with capitals, rows of a log with digits.
    private const double MostCapitals = 0.6;

    // Portals cut Chinese headlines to one length; of the lines of running text few have no comma or full stop.
    private const double MostHeadlines = 0.3;

    // lynx indents paragraphs by three columns; its headings have four or five columns more.
    private const int WidestMargin = 6;

    // A line shorter than the first share of the width ends for another reason: a word that would not fit behind it is no word. One longer than the
    // second, with room for the next word, speaks against the width; shorter ones are the headlines and menus that any page has.
    private const double LeastFilled = 0.6, NearlyFull = 0.85;

    // More lines than one in fifty beyond the widest, and the dump has paragraphs on lines of their own.
    private const int MostOverlong = 50;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly int _width; // 0: not wrapped

    // Are ideographs counted as two columns, as w3m, links and terminals do, or as one, as lynx does?
    private readonly bool _hasWide;

    // Are addresses words that lines were filled with? They may take a line, or more than one, for themselves.
    private readonly bool _hasAddresses;

    private bool _isIndented;

    /// <summary>Finds the width at which <paramref name="lines"/> of <paramref name="text"/> are broken, if they are.</summary>
    /// <param name="text">The dump.</param>
    /// <param name="lines">Lines of it.</param>
    /// <param name="hasAddresses">Do addresses in brackets stand behind its links, as words?</param>
    public LineWrap(string text, List<Line> lines, bool hasAddresses)
    {
        (_text, _lines, _hasAddresses) = (text, lines, hasAddresses);
        int overlong = 0;
        foreach (var line in lines) if (line.Length > Widest && !(hasAddresses && IsOneWord(line.In(text)))) overlong++;
        if (overlong * MostOverlong > lines.Count || lines.Count <= FewestBreaks) return;
        _width = FindWidth();
        if (_width > 0 || text.AsSpan().IndexOfAnyInRange(Characters.FirstWide, Characters.LastWide) < 0) return;
        _hasWide = true;
        _width = FindWidth();
    }

    /// <summary>Is the dump broken at a fixed width?</summary>
    public bool IsFound => _width > 0;

    /// <summary>Was the line before <paramref name="line"/> broken where it ends, for no other reason than its width?</summary>
    public bool IsWrapped(int line)
    {
        if (_width == 0 || line == 0 || _lines[line].BlankLinesBefore > 0) return false;
        if (_isIndented && IsInMargin(line)) return true;
        return EndColumn(_text, _lines[line - 1], _hasWide) >= LeastFilled * _width && IsFull(line, _width) && !IsListEntry(line);
    }

    /// <summary>Has the line before <paramref name="line"/> no room for its first word?</summary>
    public bool EndsForWidth(int line) => _width > 0 && EndsForWidth(_text, _lines[line - 1], _lines[line], _width, _hasWide);

    /// <summary>Is a line longer than the width?</summary>
    public bool IsOverlong(int line) => _width > 0 && EndColumn(_text, _lines[line], _hasWide) > _width;

    /// <summary>Would the first word of <paramref name="next"/> not have fitted behind the end of <paramref name="before"/>, of <paramref name="width"/> columns?</summary>
    public static bool EndsForWidth(string text, Line before, Line next, int width) =>
        EndsForWidth(text, before, next, width, true);

    private static bool EndsForWidth(string text, Line before, Line next, int width, bool hasWide) =>
        EndColumn(text, before, hasWide) is var end && end <= width && end + 1 + FirstWord(text, next, hasWide) > width;

    // lynx indents paragraphs on both sides, not headings: "New Network Documents Confirm Real-Time Access To" / "Cameras", both from the first column on.
    private bool IsInMargin(int line) =>
        Indentation(_text, _lines[line]) == 0 && Indentation(_text, _lines[line - 1]) == 0 && EndColumn(_text, _lines[line - 1], _hasWide) is var end
            && end > _width && end <= _width + WidestMargin;

    // Rows of a table are no lines of text, nor are headlines cut short.
    private bool IsFull(int line, int width) =>
        EndsForWidth(_text, _lines[line - 1], _lines[line], width, _hasWide) && !IsRow(line) && !IsRow(line - 1)
            && _text[_lines[line - 1].End - 1] != '…' && !Span(line - 1).EndsWith("...");

    // The width that most breaks agree on: each allows those from its own line's to the one at which the next word would have fitted.
    private int FindWidth()
    {
        Span<int> changes = stackalloc int[Widest + 2];
        changes.Clear();
        for (int i = 1; i < _lines.Count; i++)
        {
            if (!MayTell(i) || EndColumn(_text, _lines[i - 1], _hasWide) is var end && (end > Widest || end < LeastFilled * Narrowest)) continue;
            changes[end]++;
            changes[Math.Min(Widest, end + FirstWord(_text, _lines[i], _hasWide)) + 1]--;
        }
        int best = 0, most = 0;
        for (int width = 0, agree = 0; width <= Widest; width++)
        {
            agree += changes[width];
            if (width >= Narrowest && agree > most) (best, most) = (width, agree);
        }
        return most >= FewestBreaks && IsRight(best) ? best : 0;
    }

    // Most lines that nearly fill the width must end for it.
    private bool IsRight(int width)
    {
        int wrapped = 0, others = 0, capitals = 0, headlines = 0, indented = 0;
        for (int i = 1; i < _lines.Count; i++)
        {
            if (!MayTell(i) || EndColumn(_text, _lines[i - 1], _hasWide) is var end && end < LeastFilled * width) continue;
            if (!IsFull(i, width))
            {
                if (end >= NearlyFull * width) others++;
                continue;
            }
            wrapped++;
            if (char.IsUpper(_text[_lines[i].Start]) || char.IsAsciiDigit(_text[_lines[i].Start])) capitals++;
            if (IsHanHeadline(i - 1)) headlines++;
            if (Indentation(_text, _lines[i - 1]) is > 0 and <= WidestMargin) indented++;
        }
        _isIndented = indented * 2 > wrapped;
        return wrapped >= FewestBreaks && wrapped >= LeastShare * (wrapped + others) && capitals <= MostCapitals * wrapped && headlines <= MostHeadlines * wrapped;
    }

    private bool IsHanHeadline(int line) => _hasWide && Characters.IsUnspacedScript(Span(line)[0]) && Span(line).IndexOfAny('，', '。', '、') < 0;

    // Does the end of the line before say anything of the width? Not of "12. https://example.org/people/ann-lee", which nobody could break, nor above "13. ...".
    private bool MayTell(int line)
    {
        if (_lines[line].BlankLinesBefore > 0 || IsListEntry(line)) return false;
        var text = Span(line - 1);
        return _hasAddresses ? !IsOneWord(text) : !text.Contains('/') || text.Count(' ') >= FewestBlanks;
    }

    private static bool IsOneWord(ReadOnlySpan<char> text) => !text.Contains(' ');

    // Cells are set apart by tabs or more blanks than words.
    private bool IsRow(int line) => Span(line).Contains('\t') || Span(line).IndexOf("   ") >= 0;

    private ReadOnlySpan<char> Span(int line) => _lines[line].In(_text);

    // Columns count from where the line begins, blanks included.
    private static int EndColumn(string text, Line line, bool hasWide) =>
        Indentation(text, line) + Columns(line.In(text), hasWide);

    private static int Indentation(string text, Line line)
    {
        int start = line.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\u00A0') start--;
        return line.Start - start;
    }

    // Ideographs, kana and Hangul take two columns.
    private static int Columns(ReadOnlySpan<char> text, bool hasWide)
    {
        int columns = text.Length;
        if (hasWide) foreach (char c in text) if (Characters.IsWide(c)) columns++;
        return columns;
    }

    // Scripts without spaces are broken between any two characters but before a comma and behind an opening bracket.
    private static int FirstWord(string text, Line line, bool hasWide)
    {
        var span = line.In(text);
        int end = span.IndexOf(' ');
        if (Characters.IsUnspaced(span[0]))
        {
            end = 1;
            while (end < span.Length && (Characters.AttachesToWordAfter(span[end - 1]) || Characters.AttachesToWordBefore(span[end]))) end++;
        }
        return Columns(end < 0 ? span : span[..end], hasWide);
    }

    // "* Council votes", "1. Council votes", and "3. Council votes" where an entry 2 stands above; not "2. Mai".
    private bool IsListEntry(int line)
    {
        if (_hasWide && Span(line)[0] is '·' or '•' or '・' or '●' or '■' or '◆' or '○' or '★') return true; // no blank sets them off
        int number = ListEntry.NumberOf(Span(line));
        if (number <= 1) return number >= 0;
        for (int above = line - 1; above >= Math.Max(0, line - LongestEntry); above--)
        {
            if (ListEntry.NumberOf(Span(above)) == number - 1) return true;
            if (_lines[above].BlankLinesBefore > 0) break;
        }
        return false;
    }
}
