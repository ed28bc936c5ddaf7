using System.Globalization;

namespace NewsClean.Metadata.Dates;

/// <summary>Which days there are, and the years of other calendars.</summary>
internal static class Calendars
{
    /// <summary>News pages on the web carry no earlier date in figures.</summary>
    private const int EarliestYear = 1970;

    /// <summary>Newspapers' archives go back further; there only a date with its month as a word is believed.</summary>
    private const int EarliestWordedYear = 1850;

    private const int LatestYear = 2100;

    private static readonly PersianCalendar s_persian = new();

    /// <summary>The day, or null where there is none (31 February).</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Is there such a day in any year?</summary>
    public static bool CanBe(int month, int day) => Day(2000, month, day) is not null;

    /// <summary>Is it a year that a news page's date may have?</summary>
    public static bool IsYear(int year, bool worded) => year >= (worded ? EarliestWordedYear : EarliestYear) && year <= LatestYear;

    /// <summary>The year that two digits stand for: 70 to 99 are of the last century.</summary>
    public static int TwoDigitYear(int year) => year < 70 ? 2000 + year : 1900 + year;

    /// <summary>The Gregorian year of a Buddhist one (พ.ศ. 2561 is 2018), where the text is Thai; otherwise the year itself.</summary>
    public static int FromBuddhist(int year, ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0E01', '\u0E5B') ? FromBuddhist(year) : year;

    /// <summary>As <see cref="FromBuddhist(int, ReadOnlySpan{char})"/>, of a date in figures alone: 04/05/2564 can't be of another calendar.</summary>
    public static int FromBuddhist(int year) => year is >= 2400 and <= 2643 ? year - 543 : year;

    /// <summary>
    /// Does a year look like one of the Persian calendar (1397 is 2018/19)? Up to 1410 (2031/32): the years from there on are those of news in the Islamic
    /// calendar (1411 is 1990/91, 1442 is 2020/21), which its dates in figures don't tell from it.
    /// </summary>
    public static bool LooksPersian(int year) => year is >= 1349 and <= 1410;

    /// <summary>The Gregorian day of a Persian one, or null.</summary>
    public static DateOnly? FromPersian(int year, int month, int day)
    {
        if (year is < 1200 or > 1478 || month is < 1 or > 12 || day < 1 || day > s_persian.GetDaysInMonth(year, month)) return null;
        return DateOnly.FromDateTime(s_persian.ToDateTime(year, month, day, 0, 0, 0, 0));
    }
}
