using System.Buffers;

namespace NewsClean.Segmentation.Scripts;

/// <summary>
/// Is a line of a dump one of a program: script, style sheet, JSON? Of 188,613 lines in the scripts and styles of 434 pages 97 % are told by this or stand between
/// such lines; of the 72,911 lines that the same pages show it takes 152, most of which quote programs or are templates.
/// </summary>
internal static class ProgramLine
{
    // Prose has one bracket or sign in a hundred characters; shorter lines may hold one by chance.
    private const double FewSigns = 0.03, ManySigns = 0.08;
    private const int DenseFrom = 40;

    private const int LongestName = 60;

    // A clause of a law has more words.
    private const int FewBlanks = 4;

    // "={", "){", "};", "\":": a sentence in braces or quotes may have one.
    private const int FewestJoints = 4;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("{}[];=<>\\|&_$");
    private static readonly SearchValues<char> s_brackets = SearchValues.Create("{};");
    private static readonly SearchValues<char> s_jointSigns = SearchValues.Create("=):[(}\"");
    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-.@:");

    private static readonly string[] s_openings =
        ["{\"", "[{", "({", "//", "/*", "*/", "* @", "<!--", "-->", "<![CDATA[", "</", "<svg", "(function", "!function", "@media", "@import",
            "@font-face", "@charset", "@keyframes", "@-webkit-", ":root"];

    private static readonly string[] s_endings = ["});", "};", "},", "];", "],", ");", "),", "})", "*/"];

    private static readonly string[] s_keywords =
        ["var", "let", "const", "function", "return", "if", "else", "for", "while", "switch", "case", "try", "catch", "import", "export", "window",
            "document", "async", "await", "new", "throw", "break", "this"];

    /// <summary>Is <paramref name="line"/>, which has no blanks at its ends, one of a program?</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        int signs = 0, parentheses = 0;
        bool letters = false;
        foreach (char c in line)
        {
            if (s_signs.Contains(c)) signs++;
            else if (c is '(' or ')') parentheses++;
            else letters |= char.IsLetter(c);
        }
        if (!letters) return line.ContainsAny(s_brackets); // "});", not "|" between two entries of a menu
        if (line[^1] is '{' or '}' || StartsWithAny(line, s_openings) || IsNamedValue(line)) return true;
        if (line.Length >= DenseFrom && signs > ManySigns * line.Length) return true;
        return (signs + parentheses >= FewSigns * line.Length && EndsProgram(line, signs, parentheses)) || StartsStatement(line)
            || (signs > 0 && IsProperty(line)) || IsSelector(line);
    }

    // "fill(slots);", "});"; not "(b) if the owner (or tenant) fails to pay;", "the council (which met on Monday),".
    private static bool EndsProgram(ReadOnlySpan<char> line, int signs, int parentheses)
    {
        bool isShort = line.Count(' ') <= FewBlanks;
        if (signs + parentheses >= 2 && (signs >= 2 || (signs == 1 && isShort)) && EndsWithAny(line, s_endings)) return true;
        return line[^1] == ';' && ((signs >= 2 && signs + parentheses >= 3) || !line.Contains(' ') || IsProperty(line));
    }

    /// <summary>Does <paramref name="line"/>, a long one, hold a program among text? Signs stand together there that no sentence sets side by side.</summary>
    public static bool HoldsOne(ReadOnlySpan<char> line)
    {
        int joints = 0;
        for (int at = 0; at + 1 < line.Length && joints < FewestJoints; at++)
        {
            int next = line[at..].IndexOfAny(s_jointSigns);
            if (next < 0 || at + next + 1 >= line.Length) break;
            at += next;
            if ((line[at], line[at + 1]) is ('=' or ')' or ':' or '[' or '(', '{') or ('}', ';' or ')' or ',') or ('(', ')') or ('"', ':')) joints++;
        }
        return joints >= FewestJoints;
    }

    /// <summary>Is <paramref name="word"/> one that JavaScript's statements begin with?</summary>
    public static bool IsKeyword(ReadOnlySpan<char> word)
    {
        foreach (string keyword in s_keywords)
            if (word.SequenceEqual(keyword)) return true;
        return false;
    }

    // "@type": "NewsArticle",  'position': 3  - what JSON and objects of scripts are made of; not "60 is 60": a strike, nor "error": no connection.
    private static bool IsNamedValue(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('"' or '\'')) return false;
        int close = line[1..].IndexOf(line[0]);
        if (close <= 0 || close > LongestName || line.Slice(1, close).ContainsAnyExcept(s_nameCharacters)) return false;
        var value = line[(close + 2)..].TrimStart();
        return value.Length > 0 && value[0] == ':' && (value.Length == 1 || !Characters.IsSentenceEnd(line[^1]));
    }

    // "margin: 0 auto;", "slots: {", "size: [300, 250],"
    private static bool IsProperty(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && colon <= LongestName && line[^1] is ',' or ';' or '{' or '[' or '(' && !line[..colon].TrimEnd().ContainsAnyExcept(s_nameCharacters);
    }

    // ".article-body p,", "#ad_300"
    private static bool IsSelector(ReadOnlySpan<char> line) => line[0] is '.' or '#' && line.Length > 2 && char.IsAsciiLetter(line[1]) && line[^1] == ',';

    // "if (x) {", "var x = 3", "return false;"; not "for the ferry (which has run since 1931), and they will apply".
    private static bool StartsStatement(ReadOnlySpan<char> line)
    {
        if (Characters.IsSentenceEnd(line[^1])) return false;
        foreach (string word in s_keywords)
        {
            if (line.Length <= word.Length || !line.StartsWith(word) || char.IsLetterOrDigit(line[word.Length])) continue;
            var rest = line[word.Length..].TrimStart();
            if (rest.Length > 0 && rest[0] is '(' or '=' or '{' or '.' or '[' or ';') return true;
            return line.Contains('=') || line[^1] == '{' || (line[^1] == ';' && line.Count(' ') <= FewBlanks);
        }
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] openings)
    {
        foreach (string opening in openings)
            if (line.StartsWith(opening)) return true;
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> line, string[] endings)
    {
        foreach (string ending in endings)
            if (line.EndsWith(ending)) return true;
        return false;
    }
}
