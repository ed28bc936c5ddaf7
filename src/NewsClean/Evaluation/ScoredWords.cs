using System.Globalization;
using System.Text;

namespace NewsClean.Evaluation;

/// <summary>
/// Words as the benchmarks count them: what <c>\w+</c> matches in Python, which is letters, numbers of any kind and <c>_</c>. (.NET's
/// <c>\w</c> also takes marks and joining signs and leaves out numbers such as ²; of Chinese, both take a whole run of signs for a word.)
/// </summary>
internal static class ScoredWords
{
    /// <summary>The words in their order, as they stand.</summary>
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        int start = -1, at = 0;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            bool inside = IsWord(rune);
            if (inside && start < 0) start = at;
            if (!inside && start >= 0)
            {
                words.Add(text![start..at]);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0) words.Add(text![start..]);
        return words;
    }

    /// <summary>The words of the text in small letters.</summary>
    public static List<string> LowerCase(string? text) => Of(CaseFolding.Lower(text ?? ""));

    /// <summary>
    /// The words joined by blanks after spacing, signs, case and forms of letters are taken out: <c>Café: „ﬁne“!</c> is
    /// <c>café fine</c>. What titles and names are compared by.
    /// </summary>
    public static string Fold(string? text) => string.Join(' ', Of(CaseFolding.Fold(CompatibilityForm.Of(text ?? ""))));

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => false,
    };
}
