using System.Globalization;

namespace NewsClean.Segmentation;

/// <summary>
/// Reads the prefix that some scrapers put before a dump's first line: <c> date 2018-06-06 </c>, glued to the first menu
/// entry. It matches " date 2018-06-06 News Business"; it must not match "date 2018-06-06 was a Wednesday" further down, nor
/// "update 2018-06-06".
/// </summary>
internal static class DumpHeader
{
    private const string Word = "date ";
    private const int DayLength = 10; // 2018-06-06

    /// <summary>Reads the prefix.</summary>
    /// <param name="text">The dump.</param>
    /// <param name="end">Where the page itself starts: behind the prefix, 0 without one.</param>
    public static PageHints Read(string text, out int end)
    {
        end = 0;
        int at = 0;
        while (at < text.Length && Characters.IsBlank(text[at])) at++;
        int day = at + Word.Length;
        if (!text.AsSpan(at).StartsWith(Word) || day + DayLength > text.Length) return PageHints.None;
        if (day + DayLength < text.Length && !char.IsWhiteSpace(text[day + DayLength])) return PageHints.None;
        if (!DateOnly.TryParseExact(text.AsSpan(day, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return PageHints.None;
        end = day + DayLength;
        return new PageHints { HeaderDate = date, HeaderDateSpan = (at, end) };
    }
}
