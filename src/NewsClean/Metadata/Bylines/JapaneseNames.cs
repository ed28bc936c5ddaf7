using System.Buffers;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Bylines;

/// <summary>Tells Japanese names of people, 山田太郎, by their family names: nothing parts these from the given ones.</summary>
internal static class JapaneseNames
{
    private const int LongestGiven = 3;

    // In no given name: 山口県警, 石川支局, 田中首相, 佐藤さん.
    private static readonly SearchValues<char> NotInGivenNames = SearchValues.Create("県市町村区郡局署駅社部課員会警内外産港線臣首相監督選手者氏様事城製道府学校庁銀行党院さくん");

    private static readonly HashSet<string> Surnames = [.. Wordlist.Load("han-surnames").Where(e => e.Language == "ja").Select(e => e.Text)];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SurnamesBySpan = Surnames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestSurname = Surnames.Max(surname => surname.Length);

    /// <summary>Is all of <paramref name="text"/> one name, family name first, with or without a blank between?</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(LongestSurname, text.Length - 1); length > 1; length--)
            if (SurnamesBySpan.Contains(text[..length]) && IsGiven(text[length..].TrimStart(" \u3000"))) return true;
        return false;
    }

    private static bool IsGiven(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestGiven || text.ContainsAny(NotInGivenNames)) return false;
        // "高瀬川の桜" is no name, 山田ほのか is.
        if (text.IndexOf('の') is > 0 and var particle && text[particle - 1] >= '\u3400') return false;
        foreach (char c in text)
            if (c is not (>= '\u3041' and <= '\u30FE' or >= '\u3400' and <= '\u9FFF' or '々')) return false;
        return true;
    }
}
