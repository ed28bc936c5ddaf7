using System.Buffers;
using NewsClean.Metadata.Dates;
using NewsClean.Wordlists;
using static NewsClean.Metadata.Bylines.NameWords;

namespace NewsClean.Metadata.Bylines;

/// <summary>Reads bylines of Chinese, Japanese and Korean, where no blank sets a name off: <c>记者 张三 李四</c>, <c>（记者王小明）</c>, <c>山田太郎記者</c>, <c>홍길동 기자</c>.</summary>
internal static class EastAsianBylines
{
    // Pen names behind "作者：" may be of any kind: "作者：duscha". Longer ones are sentences.
    private const int LongestPenName = 12;

    // An address and a name between the words of two reporters.
    private const int LongestBetween = 50;

    // Between two names; between a label and the first; what no name goes over.
    private const string Separators = " \u00A0\u3000、，,/／|｜;；·・&";
    private const string LabelEnds = " \u00A0\u3000:：/／|｜=＝・";
    private const string NameEnds = "()（）[]【】：:。．\t";

    private static readonly SearchValues<char> Opening = SearchValues.Create("（(【［[〔");
    private static readonly IReadOnlyList<Wordlist.Entry> Surnames = Wordlist.Load("han-surnames");
    private static readonly HashSet<char> HanSurnames = [.. Singles("zh")];
    private static readonly HashSet<char> KoreanSurnames = [.. Singles("ko")];
    private static readonly string[] LongSurnames = [.. Surnames.Where(e => e.Language != "ja" && e.Value.Length == 0).Select(e => e.Text)];

    /// <summary>Reads the first byline in <paramref name="text"/>; null without one.</summary>
    public static BylineReading? Read(string text)
    {
        if (!HasScript(text)) return null;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] < '\u2E80' || !Introductions.TryMatch(text, at, out int length, out var kind)) continue;
            var reading = kind switch
            {
                Introduction.Label => Behind(text, at, at + length) ?? Before(text, at, at + length),
                Introduction.Suffix => Before(text, at, at + length),
                _ => null,
            };
            if (reading is not null) return kind == Introduction.Suffix ? WithOthers(text, reading) : reading;
            at += length - 1;
        }
        return null;
    }

    /// <summary>Reads Japanese names with the day and time of publication behind them, <c>山田太郎　2022年3月17日 5時00分</c>; null where anything else stands on the line.</summary>
    public static BylineReading? ReadDated(string text)
    {
        if (text.Length == 0 || !HasScript(text.AsSpan(0, 1))) return null;
        int end = Chars.NextDigit(text, 0);
        if (end < 2) return null;
        var date = DateReader.Read(text.AsSpan(end));
        if (date is not [{ Start: 0, Clock: not null, Cue: DateCue.None } only] || end + only.End < text.TrimEnd().Length) return null;
        var head = text.AsSpan(0, end).TrimEnd();
        return JapaneseNames.ReadList(head) is { } names ? new BylineReading(0, head.Length, names, null, 0.9) { Supported = true, Given = true } : null;
    }

    /// <summary>Does <paramref name="text"/> hold a letter or sign of these scripts?</summary>
    public static bool HasScript(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2E80', '\uFFEF');

    /// <summary>Does <paramref name="text"/> hold a syllable of Korean?</summary>
    public static bool HasHangul(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uAC00', '\uD7A3');

    /// <summary>Reads the byline in brackets at the end of a Japanese story's last paragraph, <c>（山田太郎、鈴木花子）</c>; null without one.</summary>
    public static BylineReading? ReadClosing(string text)
    {
        int close = text.AsSpan().TrimEnd().Length - 1;
        int open = close > 0 && "）)】］]〕".Contains(text[close]) ? text.AsSpan(0, close).LastIndexOfAny(Opening) : -1;
        if (open <= 0 || JapaneseNames.ReadList(text.AsSpan(open + 1, close - open - 1)) is not { } names) return null;
        return new BylineReading(open + 1, close, names, null, 0.6) { Given = true };
    }

    /// <summary>Is this a Chinese name of two to four characters that begins with a known family name?</summary>
    public static bool IsHanName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 4 || IsRegion(text[^1])) return false;
        foreach (char c in text)
            if (!IsHan(c)) return false;
        return HasSurname(text);
    }

    // 石川県, 江苏省: what ends in it is a region or town.
    private static bool IsRegion(char last) => last is '県' or '县' or '縣' or '省' or '市';

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or '〇' or '々';

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static bool HasSurname(ReadOnlySpan<char> name)
    {
        foreach (var surname in LongSurnames)
            if (name.StartsWith(surname, StringComparison.Ordinal)) return true;
        return name.Length <= 3 ? HanSurnames.Contains(name[0]) : HanSurnames.Contains(name[0]) && HanSurnames.Contains(name[1]);
    }

    // 记者 张三 李四 / 记者：张三、李四 / 文／李四 / （记者王小明）
    private static BylineReading? Behind(string text, int start, int after)
    {
        int at = after;
        bool labelled = false;
        while (at < text.Length && LabelEnds.Contains(text[at])) labelled |= !char.IsWhiteSpace(text[at++]);
        labelled |= text[after - 1] is '/' or '／' or '：' or '＝' or '・' or '|' or '｜';
        // "文/本报记者 张三": one label behind another.
        for (int stop = NameEnd(text, at), i = at; i < stop; i++)
        {
            if (!Introductions.TryMatch(text, i, out int length, out var kind) || kind != Introduction.Label || i + length != stop) continue;
            at = stop;
            while (at < text.Length && LabelEnds.Contains(text[at])) at++;
        }
        var names = new List<string>();
        int end = at;
        while (at < text.Length)
        {
            int stop = NameEnd(text, at);
            // "记者 张三 通讯员 李四"
            if (names.Count > 0 && IsIntroduction(text, at, stop))
            {
                at = stop;
                while (at < text.Length && LabelEnds.Contains(text[at])) at++;
                stop = NameEnd(text, at);
            }
            var name = text.AsSpan(at, stop - at);
            if (!IsHanName(name) && !JapaneseNames.IsName(name) && !(labelled && names.Count == 0 && IsPenName(text, at, stop))) break;
            names.Add(text[at..stop]);
            end = at = stop;
            while (at < text.Length && (Separators.Contains(text[at]) || IsAnd(text[at]))) at++;
        }
        return names.Count == 0 || !Closes(text, end) ? null : new BylineReading(start, end, names, null, labelled || start == 0 ? 0.95 : 0.85) { Supported = true, Given = true };
    }

    // A word that introduces names, or follows them, is none.
    private static bool IsIntroduction(string text, int start, int end) =>
        start < end && Introductions.TryMatch(text, start, out int length, out var kind) && kind is Introduction.Label or Introduction.Suffix && length == end - start;

    private static bool IsAnd(char c) => c is '和' or '与' or '及';

    private static int NameEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && !Separators.Contains(text[end]) && !NameEnds.Contains(text[end]) && !(end > at + 1 && IsAnd(text[end]))) end++;
        return end;
    }

    // Behind a label alone on its line: everything to the next blank, if it is short and no sentence.
    private static bool IsPenName(string text, int at, int stop) =>
        stop > at + 1 && stop - at <= LongestPenName && char.IsLetter(text[at]) && !IsRegion(text[stop - 1]) && text.AsSpan(at, stop - at).IndexOfAny('=', '"', '<') < 0
        && (stop == text.Length || char.IsWhiteSpace(text[stop]) || text[stop] is '(' or '（');

    // Behind the last name the byline must close: "记者从" goes on into a sentence.
    private static bool Closes(string text, int end) =>
        end >= text.Length || Separators.Contains(text[end]) || NameEnds.Contains(text[end]);

    // 홍길동 기자 / 홍길동·김철수 기자 / 山田太郎記者
    private static BylineReading? Before(string text, int word, int end)
    {
        var names = new List<string>();
        int start = word, at = word;
        while (at > 0)
        {
            int stop = at;
            while (stop > 0 && Separators.Contains(text[stop - 1])) stop--;
            int first = stop;
            while (first > 0 && (IsHan(text[first - 1]) || IsHangul(text[first - 1]))) first--;
            if (!IsEasternName(text.AsSpan(first, stop - first)) || IsIntroduction(text, first, stop)) break; // "기자명 홍길동 기자"
            names.Insert(0, text[first..stop]);
            start = at = first;
        }
        bool opens = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        bool closes = end >= text.Length || !char.IsLetterOrDigit(text[end]);
        return names.Count == 0 || !opens || !closes || IsCredited(text, start) ? null : new BylineReading(start, end, names, null, 0.9) { Supported = true, Given = true };
    }

    // "사진=홍길동 기자": who took the picture; "글·사진=홍길동 기자": who wrote, too.
    private static bool IsCredited(string text, int start)
    {
        int end = start;
        while (end > 0 && (LabelEnds.Contains(text[end - 1]) || Separators.Contains(text[end - 1]))) end--;
        int word = WordBefore(text, end);
        if (word == end || !Introductions.TryMatch(text, word, out int length, out var kind) || kind != Introduction.Credit || word + length != end) return false;
        return word == 0 || !Separators.Contains(text[word - 1]) || !IsIntroduction(text, WordBefore(text, word - 1), word - 1);
    }

    private static int WordBefore(string text, int end)
    {
        while (end > 0 && char.IsLetter(text[end - 1])) end--;
        return end;
    }

    // "홍길동 기자 hong@news.example, 김철수 기자": each with the word of his own.
    private static BylineReading WithOthers(string text, BylineReading reading)
    {
        var authors = new List<string>(reading.Authors);
        int end = reading.End;
        for (int at = end; at < text.Length && at <= end + LongestBetween; at++)
        {
            if (text[at] < '\u2E80' || !Introductions.TryMatch(text, at, out int length, out var kind) || kind != Introduction.Suffix) continue;
            if (Before(text, at, at + length) is not { } other || other.Start < end || !IsBetween(text.AsSpan(end, other.Start - end))) break;
            foreach (var author in other.Authors)
                if (!authors.Contains(author)) authors.Add(author);
            end = at + length;
        }
        return reading with { Authors = authors, End = end };
    }

    // Nothing but separators and addresses.
    private static bool IsBetween(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!char.IsAscii(c) && !Separators.Contains(c)) return false;
        return true;
    }

    private static bool IsEasternName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        // Japanese names have three to six characters and no short list of family names.
        if (IsHan(text[0])) return text.Length is >= 3 and <= 6 && text.IndexOfAnyExceptInRange('\u3005', '\u9FFF') < 0;
        return text.Length is 3 or 2 or 4 && IsHangul(text[^1]) && (KoreanSurnames.Contains(text[0]) && text.Length <= 3 || IsLongKorean(text));
    }

    private static bool IsLongKorean(ReadOnlySpan<char> text)
    {
        foreach (var surname in LongSurnames)
            if (text.Length is 3 or 4 && text.StartsWith(surname, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string Singles(string language) =>
        Surnames.First(e => e.Language == language && e.Value.Length > 0).Value;
}
