using System.Globalization;
using System.Text;

namespace NewsClean.Evaluation;

/// <summary>Letter case taken out of text as Unicode says, which is more than small letters one by one.</summary>
internal static class CaseFolding
{
    // Word_Break MidLetter, MidNumLet and Single_Quote (WordBreakProperty.txt 14.0.0): signs that may stand inside a word.
    private const string InsideWords = "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    /// <summary>Full case folding: <c>Straße</c> and <c>STRASSE</c> are both <c>strasse</c>. For comparing, not for reading.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (UnicodeTables.Shared.Folding(rune.Value) is not { } letters) folded.Append(rune.ToString());
            else foreach (int letter in letters) folded.Append(new Rune(letter).ToString());
        }
        return folded.ToString();
    }

    /// <summary>Full lower case (SpecialCasing.txt): İ is i and a dot above, Σ at the end of a word is ς.</summary>
    public static string Lower(string text)
    {
        if (!text.AsSpan().ContainsAny('İ', 'Σ')) return text.ToLowerInvariant();
        var runes = text.EnumerateRunes().ToArray();
        var lower = new StringBuilder(text.Length + 8);
        for (int i = 0; i < runes.Length; i++)
        {
            lower.Append(runes[i].Value switch
            {
                'İ' => "i\u0307",
                'Σ' => EndsWord(runes, i) ? "ς" : "σ",
                _ => Rune.ToLowerInvariant(runes[i]).ToString(),
            });
        }
        return lower.ToString();
    }

    // Condition Final_Sigma: a letter with case before it and none behind it, not counting signs that words may hold.
    private static bool EndsWord(Rune[] runes, int at)
    {
        int before = at - 1, behind = at + 1;
        while (before >= 0 && IsIgnored(runes[before])) before--;
        while (behind < runes.Length && IsIgnored(runes[behind])) behind++;
        return before >= 0 && HasCase(runes[before]) && (behind == runes.Length || !HasCase(runes[behind]));
    }

    private static bool IsIgnored(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || (rune.IsBmp && InsideWords.Contains((char)rune.Value, StringComparison.Ordinal));

    // Letters, and the numbers and circled letters that have case.
    private static bool HasCase(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || rune.Value is (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9) or 0xAA or 0xBA;
}
