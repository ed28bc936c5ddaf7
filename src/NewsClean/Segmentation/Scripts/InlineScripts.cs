using System.Buffers;
using Line = NewsClean.Segmentation.Lines.LineReader.Line;

namespace NewsClean.Segmentation.Scripts;

/// <summary>
/// Scripts and text on one line, as dumps of pages without line ends have them: <c>… until May.window.ads={"id":3};(function(){…})();The bridge …</c> What
/// stands in braces is a script, with the words of a program beside them; what is left between two scripts is text.
/// </summary>
internal static class InlineScripts
{
    // Two words between two scripts are names in a program.
    private const int FewestWords = 3;

    // Text has a bracket or other such sign in a hundred characters; tables of results are a quarter digits.
    private const double MostSigns = 0.025, MostDigits = 0.3;

    private static readonly SearchValues<char> s_braces = SearchValues.Create("{}");
    private static readonly SearchValues<char> s_statements = SearchValues.Create(";=\"':(");
    private static readonly SearchValues<char> s_programSigns = SearchValues.Create("[]=;<>|&_$\\()");

    /// <summary>Adds the pieces of <paramref name="line"/> to <paramref name="pieces"/>, scripts marked.</summary>
    public static void Cut(string text, Line line, List<Line> pieces)
    {
        int at = line.Start, scriptFrom = line.Start;
        foreach (var (open, close) in Outermost(text, Pairs(text, line)))
        {
            AddGap(text, line, (at, open), ref scriptFrom, pieces);
            at = close + 1;
        }
        AddGap(text, line, (at, line.End), ref scriptFrom, pieces);
        if (scriptFrom < line.End) Add(text, line, (scriptFrom, line.End), isScript: true, pieces);
    }

    // Pairs of braces in the order of the closing ones; those that have no fellow are left out.
    private static List<(int Open, int Close)> Pairs(string text, Line line)
    {
        var (opened, pairs) = (new Stack<int>(), new List<(int, int)>());
        for (int at = line.Start; at < line.End; at++)
        {
            int next = text.AsSpan(at, line.End - at).IndexOfAny(s_braces);
            if (next < 0) break;
            at += next;
            if (text[at] == '{') opened.Push(at);
            else if (opened.TryPop(out int open)) pairs.Add((open, at));
        }
        return pairs;
    }

    // Braces are nested in one another, so that one which closes later and opens earlier is around the other; where it is no program, nothing in it is.
    private static List<(int Open, int Close)> Outermost(string text, List<(int Open, int Close)> pairs)
    {
        var outer = new List<(int Open, int Close)>();
        int next = text.Length;
        for (int i = pairs.Count - 1; i >= 0; i--)
        {
            var (open, close) = pairs[i];
            if (close >= next) continue;
            next = open;
            if (IsProgram(text.AsSpan(open, close - open))) outer.Add(pairs[i]);
        }
        outer.Reverse();
        return outer;
    }

    // Not "{1, 2, 3}", "{insert name}", "{\displaystyle x}".
    private static bool IsProgram(ReadOnlySpan<char> inner) =>
        !(inner.Length > 2 && inner[1] == '\\' && char.IsAsciiLetter(inner[2])) && (inner.Length == 1 || inner.ContainsAny(s_statements));

    // Between two pairs: the end of a statement, text, the beginning of another.
    private static void AddGap(string text, Line line, (int From, int To) gap, ref int scriptFrom, List<Line> pieces)
    {
        int from = gap.From == line.Start ? gap.From : BehindProgram(text, gap), to = gap.To == line.End ? gap.To : BeforeProgram(text, (from, gap.To));
        (from, to) = Characters.TrimBlanks(text, from, to);
        if (to <= from || !IsText(text.AsSpan(from, to - from))) return;
        if (from > scriptFrom) Add(text, line, (scriptFrom, from), isScript: true, pieces);
        Add(text, line, (from, to), isScript: false, pieces);
        scriptFrom = to;
    }

    // ")();var x=3;The bridge" -> "The bridge": behind what closes, statements that hold signs.
    private static int BehindProgram(string text, (int From, int To) gap)
    {
        int at = gap.From;
        while (at < gap.To)
        {
            int end = at;
            while (end < gap.To && !Characters.IsBlank(text[end])) end++;
            var word = text.AsSpan(at, end - at);
            int sign = word.LastIndexOfAny(s_programSigns);
            if (sign < 0) return word.Length > 0 && word[0] is ',' or '.' or ':' ? at + 1 : at;
            if (sign + 1 < word.Length && char.IsLetter(word[sign + 1]) && word[sign] is ';' or ')') return at + sign + 1;
            at = end;
            while (at < gap.To && Characters.IsBlank(text[at])) at++;
        }
        return at;
    }

    // "until May.window.ads=" -> "until": before a brace, words that hold signs, and the word that touches it.
    private static int BeforeProgram(string text, (int From, int To) gap)
    {
        int at = gap.To;
        while (at > gap.From)
        {
            int start = at;
            while (start > gap.From && !Characters.IsBlank(text[start - 1])) start--;
            var word = text.AsSpan(start, at - start);
            if (BehindSentence(word) is > 0 and var end) return start + end;
            if (!word.IsEmpty && at < gap.To && !word.ContainsAny(s_programSigns) && !ProgramLine.IsKeyword(word) && word[0] is not ('.' or '#' or '@')) return at;
            at = start;
            if (at > gap.From && at == gap.To) at--;
            else while (at > gap.From && Characters.IsBlank(text[at - 1])) at--;
        }
        return at;
    }

    // "May.window.ads=" -> "May.", "May.(function()" -> "May."
    private static int BehindSentence(ReadOnlySpan<char> word)
    {
        for (int at = 1; at < word.Length; at++)
        {
            if (!Characters.IsSentenceEnd(word[at - 1]) && !Characters.IsCloser(word[at - 1])) continue;
            int end = at;
            while (end < word.Length && char.IsLetter(word[end])) end++;
            if (word[at] is '(' ? at > 1 && char.IsLetter(word[at - 2]) : end > at && end < word.Length && ProgramLine.IsKeyword(word[at..end])) return at;
        }
        return 0;
    }

    // Not "12 0 6.5C80.2408 5.656": a drawing; not "Ann Lee","2024-04-17","London": strings of a script; nor statements without braces.
    private static bool IsText(ReadOnlySpan<char> text)
    {
        int signs = 0, digits = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (s_programSigns.Contains(c) || (c is '"' or '\'' && at + 1 < text.Length && text[at + 1] is ',' or ':')) signs++;
            else if (char.IsAsciiDigit(c)) digits++;
        }
        return signs <= MostSigns * text.Length && digits <= MostDigits * text.Length && CountWords(text) >= FewestWords && !ProgramLine.Is(text);
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int at = 0; at < text.Length && words < FewestWords; at++)
        {
            if (Characters.IsUnspacedScript(text[at])) words++;
            if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetter(text[at - 1]))) continue;
            words++;
        }
        return words;
    }

    private static void Add(string text, Line line, (int From, int To) piece, bool isScript, List<Line> pieces)
    {
        var (from, to) = Characters.TrimBlanks(text, piece.From, piece.To);
        if (to <= from) return;
        bool inside = from > line.Start;
        pieces.Add(line with { Start = from, End = to, IsScript = isScript, InsideLine = inside, BlankLinesBefore = inside ? 0 : line.BlankLinesBefore });
    }
}
