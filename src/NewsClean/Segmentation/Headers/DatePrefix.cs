using System.Globalization;

namespace NewsClean.Segmentation.Headers;

/// <summary>
/// Reads the prefix that some scrapers put before a dump's first line: <c> date 2018-06-06 </c>, glued to the first menu
/// entry. It matches " date 2018-06-06 News Business"; it must not match "date 2018-06-06 was a Wednesday" further down, nor
/// "update 2018-06-06".
/// </summary>
internal static class DatePrefix
{
    private const string Word = "date ";
    private const int DayLength = 10; // 2018-06-06

    /// <summary>The prefix of <paramref name="text"/>; null without one.</summary>
    public static DumpHeader? Read(string text)
    {
        int at = 0;
        while (at < text.Length && Characters.IsBlank(text[at])) at++;
        int day = at + Word.Length, end = day + DayLength;
        if (!text.AsSpan(at).StartsWith(Word) || end > text.Length) return null;
        if (end < text.Length && !char.IsWhiteSpace(text[end])) return null;
        if (!DateOnly.TryParseExact(text.AsSpan(day, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        return new DumpHeader(end) { Hints = new PageHints { HeaderDate = date, HeaderDateSpan = (at, end) } };
    }
}
