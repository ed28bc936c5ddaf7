using System.Globalization;

namespace NewsClean.Metadata.Dates.Stated;

/// <summary>
/// Reads the one date in a value of the markup: ISO 8601 (<c>2018-06-06T08:11:00+03:00</c>), digits in a row
/// (<c>20180606081100</c>, seconds or milliseconds since 1970), and whatever <see cref="DateReader"/> reads in a text
/// (<c>Wed, 06 Jun 2018 08:11:00 +0300</c>, <c>6. Juni 2018</c>).
/// </summary>
internal static class StatedDateReader
{
    // Longer values are descriptions that were put into the wrong attribute.
    private const int LongestValue = 120;

    // The web's first pages are of 1991; what archives date before it is shown on the page. Later than this are expiry dates.
    private const int FirstYear = 1991, LastYear = 2100;

    /// <summary>The date in <paramref name="value"/>; null without one, with several, or where day and month could be exchanged.</summary>
    /// <param name="value">The value of an attribute or property.</param>
    /// <param name="order">Tells which number of 05/06/2018 is the day; asked for where the value leaves it open.</param>
    public static DateExpression? Read(string value, Func<DateOrder> order)
    {
        if (value.Length is < 8 or > LongestValue) return null;
        var date = ReadIso(value) ?? ReadDigits(value);
        if (date is null)
        {
            var found = DateReader.Read(value);
            date = found.Count == 1 ? WithYearBehind(value, found[0]) : null;
            if (date is { OrderIsUnknown: true }) date = date.In(order());
        }
        return date?.Date is { Year: >= FirstYear and <= LastYear } ? date : null;
    }

    // Java and the Unix shell print "Wed Jun 06 08:11:00 EDT 2018"; not "06 Jun, 5 to 6 pm, room 2018".
    private static DateExpression WithYearBehind(string value, DateExpression date) =>
        date is { Year: null, IsWorded: true, Clock.Second: not null } && value.Length - date.End is 4 or 5 && Chars.Number(value, value.Length - 4, out int year) == 4
            ? date with { Year = year, End = value.Length } : date;

    // "2018-06-06", "2018-06-06T08:11", "2018-06-06 08:11:00 UTC", "2018-6-6T08:11:00.000+0300"; not "06-06-2018".
    private static DateExpression? ReadIso(string value)
    {
        int year = Chars.Number(value, 0, out int y);
        if (year != 4 || !Chars.Is(value, year, '-')) return null;
        int month = Chars.Number(value, 5, out int m), end = 5 + month;
        if (month is not (1 or 2) || !Chars.Is(value, end, '-')) return null;
        int day = Chars.Number(value, end + 1, out int d);
        end += 1 + day;
        if (day is not (1 or 2) || Calendars.Day(y, m, d) is null) return null;
        var clock = end < value.Length && value[end] is 'T' or 't' or ' ' ? ClockAt(value, end + 1) : null;
        return new DateExpression(0, clock?.End ?? end) { Year = y, Month = m, Day = d, Clock = clock };
    }

    private static ClockTime? ClockAt(string value, int at) => at < value.Length && ClockReader.TryRead(value, at, out var clock) ? clock : null;

    // "20180606", "20180606081100", "20180606T0811" (its day); "1528272660" and "1528272660000" count from 1970.
    private static DateExpression? ReadDigits(string value)
    {
        int digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits])) digits++;
        if (digits == value.Length && digits is 10 or 13) return SinceEpoch(value);
        if (digits is not (8 or 12 or 14) || (digits < value.Length && (digits > 8 || value[digits] is not 'T'))) return null;
        if (Calendars.Day(Two(value, 0) * 100 + Two(value, 2), Two(value, 4), Two(value, 6)) is not { } day) return null;
        var date = new DateExpression(0, digits) { Year = day.Year, Month = day.Month, Day = day.Day };
        if (digits == 8) return date;
        int hour = Two(value, 8), minute = Two(value, 10);
        return hour > 23 || minute > 59 ? null : date with { Clock = new ClockTime(8, digits, hour, minute) };
    }

    private static int Two(string value, int at) => ((value[at] - '0') * 10) + value[at + 1] - '0';

    private static DateExpression? SinceEpoch(string value)
    {
        long number = long.Parse(value, CultureInfo.InvariantCulture);
        var instant = DateTimeOffset.FromUnixTimeSeconds(value.Length == 13 ? number / 1000 : number);
        var clock = new ClockTime(0, value.Length, instant.Hour, instant.Minute) { Second = instant.Second, OffsetMinutes = 0 };
        return new DateExpression(0, value.Length) { Year = instant.Year, Month = instant.Month, Day = instant.Day, Clock = clock };
    }
}
