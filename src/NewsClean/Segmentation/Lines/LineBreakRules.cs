using NewsClean.Segmentation.Links;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Lines;

/// <summary>
/// Does a line go on in the next? Dumps that write every text node on a line of its own break sentences at each link and
/// bold word. The rules were measured against dumps of the same 800 pages that keep paragraphs whole: the figure beside
/// each is how many of the breaks it joined were broken sentences (what it joined elsewhere was mostly hard-wrapped prose).
/// </summary>
internal sealed class LineBreakRules
{
    // Shorter lines are menu entries as often as they are pieces of sentences.
    private const int Piece = 25;

    // A line of a paragraph that a scraper has wrapped, or that a link breaks off; headlines may be as long, but have no tag or date in small letters below them.
    private const int LongPiece = 60;

    // Share of lines that start like the rest of a sentence: dumps of text nodes have 5 to 30 %, others under 2 %.
    private const double BrokenDumpShare = 0.04;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly LineWrap _wrap;
    private readonly bool _brokenDump;
    private readonly bool _hasAddresses;

    // A line that begins with a comma or bracket is enough: of dumps with few broken sentences three in five have one, of whole ones 3 %.
    private readonly bool _breaksSentences;

    private int _chainFirst = -1, _chainNext = -1, _chainLength;

    /// <summary>Rules for the dump <paramref name="text"/>, cut into <paramref name="lines"/>.</summary>
    /// <param name="text">The dump.</param>
    /// <param name="lines">Lines of it.</param>
    /// <param name="hasAddresses">Do addresses in brackets stand behind its links?</param>
    public LineBreakRules(string text, List<Line> lines, bool hasAddresses)
    {
        (_text, _lines, _hasAddresses, _wrap) = (text, lines, hasAddresses, new LineWrap(text, lines, hasAddresses));
        int rests = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankLinesBefore > 0 || !StartsLikeRest(Span(i)) || _wrap.IsWrapped(i)) continue;
            rests++;
            _breaksSentences |= Attaches(Span(i - 1), Span(i)) && !EndsInStop(Span(i - 1));
        }
        _brokenDump = rests > BrokenDumpShare * lines.Count;
        _breaksSentences |= _brokenDump || _wrap.IsFound;
    }

    /// <summary>Does the block that starts with line <paramref name="first"/> and reaches to the line before <paramref name="next"/> go on in it?</summary>
    public bool GoesOn(int first, int next)
    {
        if (_lines[next].BlankLinesBefore > 0) return false;
        var before = Span(next - 1);
        var after = Span(next);
        if (_hasAddresses && GoesOnByAddress(first, next) is { } goesOn) return goesOn;
        if (IsTemplate(after) && EndsInStop(before)) return false;
        if (_wrap.IsWrapped(next)) return EndsInStop(before) || !char.IsUpper(after[0]) || !StartsByline(next); // a headline may fill its line
        int length = ChainLength(first, next);
        if (Attaches(before, after)) return true;                                                    // 98 %
        if (OpensBracket(before)) return true;                                                       // "... the group ("
        if (EndsInStop(before)) return false;
        bool lower = StartsLower(after) && !IsLoneWord(after);
        if (lower && before[^1] is ',' or '、' or '，' && before.Length >= Piece) return true;        // 89 %
        if (lower && IsByline(before, next)) return false;                                           // 70 %
        if (lower && (before.Length >= Piece || after.Length >= Piece) && MayBeRest(before, after)) return true; // 89 %
        if (!_brokenDump) return false;
        if (EndsInShortWord(before) && !IsBylineWord(after) && !StartsByline(next) && length >= Piece && WordCount(before) >= (next - first > 1 ? 1 : 4))
            return true; // 65 %: "said that the"
        return LeadsIntoLink(before, next, length, next - first > 1);                                // 82 %
    }

    // Where html-to-text has written it: an address that had no room goes on from the text of its link, and running text goes on behind it; headings are in capitals. Null
    // where that says nothing.
    private bool? GoesOnByAddress(int first, int next)
    {
        var before = Span(next - 1);
        var after = Span(next);
        bool wrapped = _wrap.IsWrapped(next);
        if (LinkAddresses.Starts(after) && _wrap.EndsForWidth(next)) return true;
        if (LinkAddresses.IsAlone(before) && (wrapped || _wrap.IsOverlong(next - 1)))
            return !LinkAddresses.StartsWithPicture(before) && (StartsLower(after) || (IsRunningText(Span(first)) && after.Length >= Piece));
        return wrapped && Characters.IsCapitals(before) && Characters.IsCapitals(after) ? true : null;
    }

    /// <summary>Of the lines from <paramref name="first"/> to the one before <paramref name="next"/>, how many would there be without a fixed width?</summary>
    public int CountLines(int first, int next)
    {
        int count = 1;
        for (int i = first + 1; i < next; i++) if (!_wrap.IsWrapped(i)) count++;
        return count;
    }

    private bool StartsByline(int line) => BylineStart.Is(_text, _lines[line].Start, _lines[line].End);

    // "by Ann Lee" below a headline; where links or a fixed width break sentences "by Ann Lee" + ", who" may be a piece of one.
    private bool IsByline(ReadOnlySpan<char> before, int next) =>
        StartsByline(next) && !EndsInStop(Span(next)) && !(_breaksSentences && (before.Length < Piece || HasRest(next) || IsProse(Span(next))));

    // "by Ann Lee and the other professors of the old University of Aldsund and"; a byline that is as long has the date on it.
    private static bool IsProse(ReadOnlySpan<char> line) => line.Length >= LongPiece && IsRunningText(line) && !line.ContainsAnyInRange('0', '9');

    // In dumps that break no sentences a line in small letters is a tag, a date or a button, unless a sentence ends with it or a long line leads to it.
    private bool MayBeRest(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        _breaksSentences || EndsInStop(after) || (before.Length >= LongPiece && IsRunningText(before));

    // Does the line behind a line go on from it?
    private bool HasRest(int line) => line + 1 < _lines.Count && _lines[line + 1].BlankLinesBefore == 0 && (StartsLower(Span(line + 1)) || Attaches(Span(line), Span(line + 1)));

    // "According to the report by" + "New York Times" + ", the president": a link's text between two pieces of running text.
    private bool LeadsIntoLink(ReadOnlySpan<char> before, int link, int length, bool joinedAlready)
    {
        if (link + 1 >= _lines.Count || _lines[link + 1].BlankLinesBefore > 0) return false;
        var after = Span(link);
        var rest = Span(link + 1);
        if (after.Length > 60 || EndsInStop(after) || IsBullet(after[0])) return false;
        if (!Attaches(after, rest) && !(StartsLower(rest) && rest.Length >= 12)) return false;
        return EndsInOpenWord(before) && length >= 30 && (joinedAlready || IsRunningText(before));
    }

    // Length of the block so far; kept from call to call, as a block grows by a line at a time.
    private int ChainLength(int first, int next)
    {
        if (first != _chainFirst) (_chainFirst, _chainNext, _chainLength) = (first, first, 0);
        for (; _chainNext < next; _chainNext++) _chainLength += Span(_chainNext).Length;
        return _chainLength;
    }

    private ReadOnlySpan<char> Span(int line) => _lines[line].In(_text);

    private static bool StartsLikeRest(ReadOnlySpan<char> line) =>
        Characters.AttachesToWordBefore(line[0]) || (line.Length >= Piece && StartsLower(line));

    // ", Zurich" and ")" go on; "..." starts a line of its own, and so does a quote that opens: "’The chances".
    private static bool Attaches(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length > 1 && Characters.AttachesToWordBefore(after[0]) && !after.StartsWith("..")
        && !(after[0] is '’' or '”' && after.Length > 1 && char.IsLetter(after[1]));

    // Not "Menu (", but a few characters are a phrase already where words take one or two.
    private static bool OpensBracket(ReadOnlySpan<char> line) =>
        Characters.AttachesToWordAfter(line[^1]) && line.Length > (Characters.IsUnspacedScript(line[0]) ? 3 : 8);

    private static bool StartsLower(ReadOnlySpan<char> line) => Characters.IsLower(line[0]) && !DateStart.Is(line);

    // "by", "info@example.org", "elpais.example", "dpa/Name" start lines of their own.
    private static bool IsLoneWord(ReadOnlySpan<char> line)
    {
        int space = line.IndexOf(' ');
        var word = space < 0 ? line : line[..space];
        return (space < 0 && word.Length <= 4) || word.ContainsAny('/', '@', '_') || word[..^1].Contains('.');
    }

    private static bool EndsInStop(ReadOnlySpan<char> line)
    {
        int last = line.Length - 1;
        while (last > 0 && Characters.IsCloser(line[last])) last--;
        return Characters.IsSentenceEnd(line[last]) || line[last] is '…' or ':' or ';' or '：' or '；';
    }

    // "according to the", and what can't end a sentence's line: "in Rome. A", "сказал он. В".
    private static bool EndsInOpenWord(ReadOnlySpan<char> line)
    {
        var word = LastWord(line);
        return word.Length > 0 && (Characters.IsLower(word[0]) || (word.Length == 1 && char.IsLetter(word[0])));
    }

    // "By", "Von", "Por" alone on a line start a byline; "UN" and "EU" may be a link's text.
    private static bool IsBylineWord(ReadOnlySpan<char> line) =>
        line.Length is 2 or 3 && char.IsUpper(line[0]) && Characters.IsLower(line[1]) && !line.Contains(' ');

    private static bool EndsInShortWord(ReadOnlySpan<char> line)
    {
        var word = LastWord(line);
        if (word.Length is 0 or > 4) return false;
        foreach (char c in word) if (!Characters.IsLower(c)) return false;
        return true;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..];

    private static int WordCount(ReadOnlySpan<char> line) => line.Count(' ') + 1;

    // At least four words, two in five of them in lower case: no menu, no headline in title case.
    private static bool IsRunningText(ReadOnlySpan<char> line)
    {
        int words = 0, lower = 0;
        bool inWord = false;
        foreach (char c in line)
        {
            if (c == ' ') inWord = false;
            else if (!inWord)
            {
                inWord = true;
                words++;
                if (Characters.IsLower(c)) lower++;
            }
        }
        return words >= 4 && lower * 5 >= words * 2;
    }

    // "{{title}}", which no script has filled; in the middle of a sentence it may be what the sentence is about.
    private static bool IsTemplate(ReadOnlySpan<char> line) => line.StartsWith("{{") && line.EndsWith("}}");

    private static bool IsBullet(char c) => c is '•' or '·' or '-' or '–' or '—' or '|' or '/' or '>' or '*' or '►' or '■';
}
