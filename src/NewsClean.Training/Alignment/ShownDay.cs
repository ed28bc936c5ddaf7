using System.Globalization;
using NewsClean.Wordlists;

namespace NewsClean.Training.Alignment;

/// <summary>Does a short text show a given day, in digits or with a month's name of any language?</summary>
internal static class ShownDay
{
    private static readonly ILookup<string, int> s_months =
        Wordlist.Load("words-months").ToLookup(e => e.Text, e => int.Parse(e.Value, CultureInfo.InvariantCulture));

    /// <summary>"31.05.2018", "May 31, 2018" and "5月31日" show 2018-05-31; "31 pages, 5 photos" does not.</summary>
    public static bool Is(string[] words, DateOnly day)
    {
        bool hasDay = false, hasMonthName = false, hasMonthNumber = false, hasYear = false;
        foreach (string word in words)
        {
            int value = Leading(word, out int digits);
            hasDay |= digits is 1 or 2 && value == day.Day;
            hasMonthNumber |= digits is 1 or 2 && digits == word.Length && value == day.Month;
            hasYear |= digits == 4 && value == day.Year || (digits == 2 && word.Length == 2 && value == day.Year % 100);
            hasMonthName |= s_months[word].Contains(day.Month);
        }
        return hasDay && (hasMonthName || (hasMonthNumber && hasYear && (day.Day != day.Month || CountOf(words, day.Day) > 1)));
    }

    private static int CountOf(string[] words, int value) => words.Count(w => Leading(w, out int digits) == value && digits is 1 or 2);

    private static int Leading(string word, out int digits)
    {
        digits = 0;
        int value = 0;
        while (digits < word.Length && digits < 5 && char.IsAsciiDigit(word[digits])) value = (value * 10) + (word[digits++] - '0');
        return digits == 0 ? -1 : value;
    }
}
