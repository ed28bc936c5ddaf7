using NewsClean.Metadata.Dates;

namespace NewsClean.Segmentation.Lines;

/// <summary>Lines that are a date and begin with a weekday, which most languages write small: <c>martes, 04 mayo 2021 - 00:05</c>.</summary>
internal static class DateStart
{
    // "woensdag 11 oktober 2023, 09:12" and an update behind it; longer lines are sentences.
    private const int Longest = 90;

    /// <summary>Does <paramref name="line"/> begin so? Not "tirsdag 4. mai kom regnet", which has neither a year nor a time.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !DateWords.Weekdays.TryMatch(line, 0, out int length, out _)) return false;
        int at = length;
        while (at < line.Length && line[at] is ' ' or '\u00A0' or ',' or '.') at++;
        if (at == length || at >= line.Length || !char.IsDigit(line[at])) return false;
        foreach (var date in DateReader.Read(line))
            if (date.Year is not null || date.Clock is not null) return true;
        return false;
    }
}
