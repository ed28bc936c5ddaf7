namespace NewsClean.Metadata.Dates.Stated;

/// <summary>The date in a page's address, as many systems file stories by day or month.</summary>
internal static class AddressDate
{
    private const int FirstYear = 1991, LastYear = 2100;

    /// <summary>The day in the path of <paramref name="address"/> with where it stands; null without one.</summary>
    /// <remarks>Matches <c>/2018/05/31/bridge</c>, <c>/2018-05-31-bridge</c>, <c>/bridge-20180531.html</c>; not <c>/2018/05/bridge</c> or <c>/id/201805311</c>.</remarks>
    public static DateExpression? Day(string address)
    {
        for (int at = PathOf(address); (at = Chars.NextDigit(address, at)) >= 0;)
        {
            int digits = Chars.Number(address, at, out int number);
            if (digits == 8 && Full(number / 10000, number / 100 % 100, number % 100) is { } packed) return Of(packed, at, at + 8);
            if (digits == 4 && Parts(address, at) is { } parts) return parts;
            at += digits;
        }
        return null;
    }

    /// <summary>Year and month in the path (<c>/2018/05/bridge</c>), as the first day of the month; null without.</summary>
    public static DateOnly? Month(string address)
    {
        for (int at = PathOf(address); (at = Chars.NextDigit(address, at)) >= 0;)
        {
            int digits = Chars.Number(address, at, out int year);
            if (digits == 4 && Chars.Is(address, at - 1, '/') && Chars.Is(address, at + 4, '/')
                && Chars.Number(address, at + 5, out int month) is 1 or 2 && Full(year, month, 1) is { } day) return day;
            if (digits == 6 && Chars.Is(address, at - 1, '/') && Full(year / 100, year % 100, 1) is { } packed) return packed;
            at += digits;
        }
        return null;
    }

    private static int PathOf(string address)
    {
        int host = address.IndexOf("//", StringComparison.Ordinal);
        int path = address.IndexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? address.Length : path;
    }

    private static DateExpression? Parts(string address, int at)
    {
        Chars.Number(address, at, out int year);
        int end = at + 4;
        if (end >= address.Length || address[end] is not ('/' or '-' or '_') || !char.IsAsciiDigit(address[Math.Min(end + 1, address.Length - 1)])) return null;
        char joint = address[end];
        int digits = Chars.Number(address, end + 1, out int month);
        end += 1 + digits;
        if (digits is not (1 or 2) || !Chars.Is(address, end, joint)) return null;
        digits = Chars.Number(address, end + 1, out int day);
        end += 1 + digits;
        return digits is 1 or 2 && Full(year, month, day) is { } full ? Of(full, at, end) : null;
    }

    private static DateOnly? Full(int year, int month, int day) => year is >= FirstYear and <= LastYear ? Calendars.Day(year, month, day) : null;

    private static DateExpression Of(DateOnly day, int start, int end) => new(start, end) { Year = day.Year, Month = day.Month, Day = day.Day };
}
