using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsClean.Segmentation;

/// <summary>What single characters mean to segmentation.</summary>
internal static class Characters
{
    /// <summary>White space (Unicode White_Space, NBSP included) and what takes no room: zero-width characters, byte-order mark, soft hyphen.</summary>
    public static bool IsBlank(char c) =>
        c <= ' ' || (c >= '\u0085' && (char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'));

    /// <summary>What is left from <paramref name="start"/> to <paramref name="end"/> without the blanks at both ends.</summary>
    public static (int Start, int End) TrimBlanks(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>A mark on the letter before: accents that stand by themselves, vowels of Thai and Indic scripts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Scripts that put no space between words: Han, kana, Thai, Lao, Burmese, Khmer.</summary>
    public static bool IsUnspacedScript(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    /// <summary>A character of an unspaced script or its full-width punctuation, beside which a joined line takes no space.</summary>
    public static bool IsUnspaced(char c) => IsUnspacedScript(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF60');

    /// <summary>Between these two stand all characters that <see cref="IsWide"/> names but old Hangul.</summary>
    public const char FirstWide = '\u2E80', LastWide = '\uFFE6';

    /// <summary>Takes two columns of a terminal (Unicode Standard Annex 11, East Asian Width W and F).</summary>
    public static bool IsWide(char c) =>
        c is (>= FirstWide and <= '\uA4CF' and not '\u303F') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= LastWide);

    /// <summary>Closes a quotation or bracket, so that it may follow a sentence's end. German and others close with “, ‘ and «.</summary>
    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or '“' or '‘' or '«' or '›' or '‹' or ')' or ']' or '」' or '』' or '）' or '》';

    /// <summary>Ends a sentence in any script.</summary>
    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '。' or '？' or '！' or '؟' or '।' or '۔' or '‼' or '⁉' or '॥' or '։' or '።' or '፧' or '།' or '။' or '។';

    /// <summary>Stands at once behind a word: a line that begins with it goes on from the line before.</summary>
    public static bool AttachesToWordBefore(char c) =>
        c is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '’' or '、' or '。' or '，' or '；' or '：' or '！' or '？' or '）' or '」' or '』' or '،' or '؛';

    /// <summary>Stands at once before a word: a line that ends in it goes on in the next.</summary>
    public static bool AttachesToWordAfter(char c) => c is '(' or '[' or '„' or '「' or '『' or '（';

    /// <summary>
    /// A small letter of a script that has capitals. Georgian letters (Mkhedruli, U+10D0 to U+10FF) are small ones by Unicode, but no sentence and no name begins
    /// with a capital there: Mtavruli is for whole words alone (The Unicode Standard, 7.7 Georgian).
    /// </summary>
    public static bool IsLower(char c) => char.IsLower(c) && c is not (>= '\u10D0' and <= '\u10FF');

    /// <summary>Has <paramref name="text"/> two characters or more and no small letter: <c>TOKYO</c>, <c>FERRY LINE 7</c>?</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Characters.IsLower(c)) return false;
        return text.Length > 1;
    }
}
