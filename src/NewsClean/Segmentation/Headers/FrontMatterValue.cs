using System.Globalization;
using System.Text;

namespace NewsClean.Segmentation.Headers;

/// <summary>
/// A value of front matter: <c>Ann Lee</c>, <c>"Ann Lee"</c>, <c>'Ann Lee'</c>, <c>[Ann Lee, "Bo Ek"]</c>, an entry <c>- Ann Lee</c> (YAML 1.2.2:
/// chapters 7.3 and 7.4), which JSON's are too.
/// </summary>
internal static class FrontMatterValue
{
    /// <summary>Adds what <paramref name="value"/> says, without quotes and brackets, to <paramref name="words"/>: one string, or the strings of a list.</summary>
    public static void AddTo(List<string> words, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value is ['[', '[', .., ']', ']'] && !value[2..].Contains('"')) value = value[2..^2]; // a note's link, as Obsidian writes names
        if (value is ['[', .., ']']) AddList(words, value[1..^1]);
        else if (value is ['"' or '\'', .., _] && EndOfQuoted(value) == value.Length) Add(words, Unquoted(value));
        else if (value.IsEmpty || value[0] is '{' or '|' or '>' || value.SequenceEqual("null")) return;
        else Add(words, value.IndexOf(" #") is >= 0 and var comment ? value[..comment].ToString() : value.ToString());
    }

    private static void AddList(List<string> words, ReadOnlySpan<char> list)
    {
        while (!(list = list.Trim(" ,")).IsEmpty)
        {
            int end = list[0] is '"' or '\'' ? EndOfQuoted(list) : list.IndexOf(',');
            if (end <= 0) end = list.Length;
            AddTo(words, list[..end]);
            list = list[end..];
        }
    }

    private static void Add(List<string> words, string word)
    {
        word = word.Trim();
        if (word.StartsWith("[[", StringComparison.Ordinal) && word.EndsWith("]]", StringComparison.Ordinal)) word = word[2..^2].Trim();
        if (word.Length > 0) words.Add(word);
    }

    // Behind the quote that closes the first; 0 without one.
    private static int EndOfQuoted(ReadOnlySpan<char> value)
    {
        for (int at = 1; at < value.Length; at++)
        {
            if (value[at] == '\\' && value[0] == '"') at++;
            else if (value[at] != value[0]) continue;
            else if (value[0] == '\'' && at + 1 < value.Length && value[at + 1] == '\'') at++;
            else return at + 1;
        }
        return 0;
    }

    // "It''s" in single quotes; in double ones backslashes, as in JSON.
    private static string Unquoted(ReadOnlySpan<char> value)
    {
        var inner = value[1..^1];
        if (value[0] == '\'') return inner.ToString().Replace("''", "'", StringComparison.Ordinal);
        if (!inner.Contains('\\')) return inner.ToString();
        var text = new StringBuilder(inner.Length);
        for (int at = 0; at < inner.Length; at++)
        {
            if (inner[at] != '\\' || at + 1 == inner.Length) text.Append(inner[at]);
            else if (inner[++at] == 'u' && at + 4 < inner.Length
                && ushort.TryParse(inner.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                text.Append((char)unit);
                at += 4;
            }
            else text.Append(inner[at] is 'n' or 't' or 'r' ? ' ' : inner[at]);
        }
        return text.ToString();
    }
}
