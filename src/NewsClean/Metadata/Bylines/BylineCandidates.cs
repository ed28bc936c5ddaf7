using NewsClean.Metadata.Agencies;
using NewsClean.Metadata.Dates;
using NewsClean.Segmentation;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Collects what may be the byline from the zones around title and story.</summary>
internal sealed class BylineCandidates
{
    /// <summary>Characters: longer blocks are paragraphs. A byline with five names, roles and addresses stays below it.</summary>
    public const int LongestBylineText = 300;

    // "3 May 2019 | Ann Lee | Last updated 4 May 2019, 10:30 | 7 comments".
    private const int LongestSegmented = 140;

    // "(Ann Lee)" behind the last paragraph, "Ann Lee" on a line of her own.
    private const int LongestName = 40;

    // "Bo Ek", then " is a reporter.".
    private const int LeastBehindName = 15, ShortestBio = 3 + LeastBehindName;

    private const string ReportingBy = "Reporting by ";

    // Three names on lines of their own; more are a list of something else.
    private const int LongestRun = 4;

    // Where a page has more of them, it is a list of people, and none of them stands out.
    private const int Most = 60;

    // What no segment begins behind.
    private const string SignsOfWords = " .;'\"()&!?";

    // From the Hebrew letters on; Georgian capitals and extended Latin letters stand behind the scripts of India.
    private const char FirstWithoutCase = '\u0590', FirstWithCase = '\u10A0';

    private readonly LabelledBlock[] _blocks;
    private readonly BylineZones _zones;
    private readonly List<BylineCandidate> _found = [];

    private BylineCandidates(LabelledBlock[] blocks, BylineZones zones) => (_blocks, _zones) = (blocks, zones);

    /// <summary>The candidates, in the order of the page.</summary>
    public static IReadOnlyList<BylineCandidate> Collect(LabelledBlock[] blocks, BylineZones zones)
    {
        var candidates = new BylineCandidates(blocks, zones);
        for (int i = zones.Start; i < blocks.Length && candidates._found.Count < Most; i++)
        {
            if (!zones.Holds(i)) continue;
            if (NamesAboveRoles.Read(blocks, i) is { } people)
            {
                candidates._found.Add(new BylineCandidate(i, BylineLine.Of(blocks, i, people.Next), people.Reading, BylineForm.Said));
                i = people.Next - 1;
            }
            else candidates.Read(i);
        }
        return candidates._found;
    }

    /// <summary>Is it a wire's signature, <c>(Reporting by Ann Lee in Lima)</c>?</summary>
    public static bool IsReport(BylineCandidate candidate) =>
        candidate.Form == BylineForm.Paragraph && candidate.Line.Text.AsSpan(candidate.Reading.Start).StartsWith(ReportingBy, StringComparison.OrdinalIgnoreCase);

    private void Read(int index)
    {
        var text = _blocks[index].Block.Text;
        if (text.Length > LongestBylineText || (_blocks[index].Label == BlockLabel.Body && text.Length > LongestBylineText / 2))
        {
            ReadParagraph(index);
            if (index >= _zones.LastBody) ReadBio(index);
            return;
        }
        if (_zones.AfterBody(index) && MayClose(index, text) && ReadClosing(index, text)) return;
        var line = BylineLine.At(_blocks, index);
        if (BylineReader.Read(line.Text, line.Opening) is { } said)
        {
            if (IsInStory(index) && !NamesPeople(said)) return;
            _found.Add(new BylineCandidate(index, line, said, BylineForm.Said));
            return;
        }
        if (_blocks[index].Label is BlockLabel.Credit or BlockLabel.Caption) return; // who made the picture
        // Among the paragraphs only a line that says "by" counts.
        if (!_zones.InHeader(index) && !_zones.AfterBody(index) && index > _zones.Title && _blocks[index].Label != BlockLabel.Byline) return;
        if (AgencyNames.FirstOfList(text) is { } agency)
        {
            if (_blocks[index].Label is not (BlockLabel.Credit or BlockLabel.Dateline))
                _found.Add(new BylineCandidate(index, line, new BylineReading(0, text.Length, [text.Trim('(', ')', '/')], agency, 0.6), BylineForm.Agency));
            return;
        }
        if (MayBeBare(index, line.Text) && BareNames.ReadLine(line.Text) is { } bare)
        {
            _found.Add(new BylineCandidate(index, line, bare, BylineForm.Names));
            ReadRun(index);
            return;
        }
        if (index >= _zones.LastBody && ReadBio(index)) return;
        if (!ReadSegments(index, line)) ReadAccount(index, line);
    }

    private bool IsInStory(int index) => _blocks[index].Label is BlockLabel.Body or BlockLabel.Subhead && index > _zones.FirstBody && index < _zones.LastBody;

    // "Muertos por insolación", "Von oben herab" and "Par conséquent" are subheads of a story.
    private static bool NamesPeople(BylineReading said) => said.Given || said.Authors.All(author => author.Contains(' ') && !Characters.IsLower(author[0]));

    // Farther below, other stories' headlines end in brackets: "... (松山地裁)"; what says that it is a report's does not.
    private bool MayClose(int index, string text) => index <= _zones.LastBody + 1 || text[0] is '(' or '（' or '[' or '［' or '【' || SaysReport(text);

    private static bool SaysReport(string text) => text.AsSpan(BylineOpening.FirstWord(text)).StartsWith(ReportingBy, StringComparison.OrdinalIgnoreCase);

    // Without capitals nothing tells the section "جمال وأناقة" from a name but where it stands: below the title, or beside a date.
    private bool MayBeBare(int index, string line) =>
        !HasNoCase(line) || (index > _zones.Title && index < _zones.LastBody) || _zones.IsDate(index - 1) || _zones.IsDate(index) || _zones.IsDate(index + 1);

    private static bool HasNoCase(string line)
    {
        foreach (char c in line)
            if (char.IsLetter(c)) return c is >= FirstWithoutCase and < FirstWithCase;
        return false;
    }

    // "（记者王小明）" in the opening or closing paragraph, "[서울=뉴스] 홍길동 기자 = " and "Ali KAYA/BOLU, (DHA) - " at its head.
    private void ReadParagraph(int index)
    {
        if (index != _zones.FirstBody && index != _zones.LastBody) return;
        var text = _blocks[index].Block.Text;
        int shift = index == _zones.FirstBody ? 0 : Math.Max(0, text.Length - 40);
        if (index == _zones.LastBody && ReadClosing(index, text)) return;
        var said = EastAsianBylines.Read(text[shift..Math.Min(text.Length, shift + 60)]) ?? (shift == 0 ? PlaceSignature.Read(text) : null);
        if (said is not { } reading) return;
        _found.Add(new BylineCandidate(index, BylineLine.At(_blocks, index), reading with { Start = reading.Start + shift, End = reading.End + shift }, BylineForm.Paragraph));
    }

    // "... will be opened again in May. (Ann Lee) +++"
    private bool ReadClosing(int index, string text)
    {
        var said = EastAsianBylines.ReadClosing(text) ?? ClosingReport(text);
        if ((said ?? (index == _zones.LastBody ? ClosingName(text) : null)) is not { } reading) return false;
        _found.Add(new BylineCandidate(index, BylineLine.Of(_blocks, index, index + 1), reading, BylineForm.Paragraph));
        return true;
    }

    // "(Reporting by Ann Lee in Lima and Bo Ek; editing by Cy Day)", as wires sign.
    private static BylineReading? ClosingReport(string text)
    {
        int start = BylineOpening.FirstWord(text);
        if (start >= text.Length || !text.AsSpan(start).StartsWith(ReportingBy, StringComparison.OrdinalIgnoreCase)) return null;
        var names = BylineNames.Read(text, start + ReportingBy.Length);
        return names.Names.Count > 0 && names.Clean && names.FewestWords > 1 ? BylineReading.Of(text, start, names, 0.6) : null;
    }

    private static BylineReading? ClosingName(string text)
    {
        int close = text.AsSpan().TrimEnd(" +*.").Length - 1;
        int open = close > 0 && text[close] == ')' ? text.LastIndexOf('(', close) : -1;
        if (open <= 0 || close - open > LongestName || EastAsianBylines.HasScript(text.AsSpan(open))) return null;
        if (!PersonName.TryRead(text, open + 1, out var name) || name.End != close || name.Words < 2) return null;
        return new BylineReading(open + 1, close, [text[(open + 1)..close]], null, 0.6) { Given = name.Given };
    }

    // "Ann Lee" / "Bo Ek" / "3 May 2019": authors on lines of their own.
    private void ReadRun(int index)
    {
        var names = new List<string>();
        int next = index;
        for (; next < _blocks.Length && next - index < LongestRun && WholeName(_blocks[next].Block.Text) is { } name; next++)
            if (!names.Contains(name)) names.Add(name);
        if (names.Count < 2) return;
        var line = BylineLine.Of(_blocks, index, next);
        _found.Add(new BylineCandidate(index, line, new BylineReading(0, line.Text.Length, names, null, 0.6) { Given = true }, BylineForm.NameRun));
    }

    private static string? WholeName(string text) =>
        text.Length <= LongestName && PersonName.TryRead(text, 0, out var name) && name.Words > 1 && name.Given && name.End == text.Length ? text : null;

    // "Dec 17, 2025Ann Lee", "7 Comments | Ann Lee | Updated: May 3": names behind a bar, or behind the digits of a date.
    private bool ReadSegments(int index, BylineLine line)
    {
        var text = line.Text;
        if (text.Length > LongestSegmented || !MayHoldSegments(text) || IsCredit(text)) return false;
        bool any = false, dated = DateLike.IsDate(text);
        for (int at = 1; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || !(OpensSegment(text, at) || (dated && at > 1 && text[at - 2] == ',')) || DateWords.IsOfClock(text, at)) continue;
            if (BareNames.ReadAt(text, at) is not { } reading) continue;
            _found.Add(new BylineCandidate(index, line, reading, BylineForm.Segment));
            any = true;
            at = reading.End;
        }
        return any;
    }

    // "Перевод: Анна Сидорова"
    private static bool IsCredit(string text) =>
        BylineOpening.FirstWord(text) is var start && start < text.Length && Introductions.TryMatch(text, start, out _, out var kind) && kind == Introduction.Credit;

    // A line of nothing else has no bar and no date: "Latest news".
    private static bool MayHoldSegments(string text)
    {
        foreach (char c in text)
            if (!char.IsAsciiLetter(c) && !SignsOfWords.Contains(c)) return true;
        return false;
    }

    private static bool OpensSegment(string text, int at)
    {
        if (IsHourWord(text, at)) return false;
        if (char.IsDigit(text[at - 1])) return true;
        int before = at - 1;
        while (before > 0 && char.IsWhiteSpace(text[before])) before--;
        // "14:05 Uhr Anna Lehmann"
        int word = before;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        if (word > 0 && IsHourWord(text, word)) return EndsNumber(text, text.AsSpan(0, word).TrimEnd().Length - 1);
        // "Yann-Ber Le Goff" begins with Yann.
        if (text[before] == '-' && before == at - 1 && before > 0 && char.IsLetter(text[before - 1])) return false;
        return BylineContext.IsBar(text[before]) || text[before] is '·' or '/' or ':' or '-' || (before < at - 1 && EndsNumber(text, before));
    }

    private static bool IsHourWord(string text, int at) => DateWords.Words.TryMatch(text, at, out _, out var word) && word.Kind == DateWords.Kind.Hour;

    // "2019 Ann Lee", "2019, Ann Lee"
    private static bool EndsNumber(string text, int at) =>
        char.IsDigit(text[at]) || (text[at] == ',' && at > 0 && char.IsDigit(text[at - 1]));

    // Blogs print the author's account beside the date: it need not look like a name.
    private void ReadAccount(int index, BylineLine line)
    {
        var (block, label, _, _) = _blocks[index];
        var text = block.Text;
        if (label is not BlockLabel.Byline && !(_zones.InHeader(index) || _zones.BesideTitle(index))) return;
        if (label is BlockLabel.Title or BlockLabel.Body or BlockLabel.Date or BlockLabel.Section or BlockLabel.Template) return;
        if (label is not BlockLabel.Byline && !DateBeside(index) && !SameBelow(index)) return;
        if (EastAsianBylines.HasScript(text) && IsCredit(text)) return; // "영상 홍길동 기자"; "Redaktion" may be an account
        var (start, end) = AccountName.Find(text);
        if (end == 0) return;
        _found.Add(new BylineCandidate(index, line, new BylineReading(start, end, [text[start..end]], null, 0.3) { Supported = end - start < text.Length }, BylineForm.Account));
    }

    private bool DateBeside(int index) => _zones.IsDate(index + 1) || _zones.IsDate(index - 1) || (_blocks[index].Block.Text.Length < 2 * LongestName && _zones.HasDateText(index));

    private bool SameBelow(int index) => index + 1 < _blocks.Length && _blocks[index + 1].Block.Text == _blocks[index].Block.Text;

    // "Ann Lee is a reporter in Berlin." behind a story names its author.
    private bool ReadBio(int index)
    {
        var text = _blocks[index].Block.Text;
        if (text.Length is < ShortestBio or > 3 * LongestBylineText) return false;
        if (!PersonName.TryRead(text, 0, out var name) || name.Words < 2 || !name.Given) return false;
        if (name.End + LeastBehindName > text.Length || text[name.End] != ' ' || !Characters.IsLower(text[name.End + 1]) || !SaysWhatOneIs(text, name.End + 1)) return false;
        var reading = new BylineReading(0, name.End, [text[..name.End]], null, 0.6) { Given = true };
        _found.Add(new BylineCandidate(index, BylineLine.Of(_blocks, index, index + 1), reading, BylineForm.Bio));
        return true;
    }

    private static bool SaysWhatOneIs(string text, int at)
    {
        int end = PersonName.WordEnd(text, at);
        return text[at..end] is "is" or "ist" or "est" or "es" or "è" or "é" or "är" or "er" or "jest" or "je" && HasRole(text.AsSpan(end, Math.Min(text.Length - end, 60)));
    }
}
