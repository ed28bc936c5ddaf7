using System.Globalization;
using NewsClean.Wordlists;

namespace NewsClean.Metadata.Dates;

/// <summary>The lists of words that dates are read with.</summary>
internal static class DateWords
{
    /// <summary>A month's name.</summary>
    /// <param name="Month">1 to 12.</param>
    /// <param name="IsPersian">It is a month of the Persian calendar.</param>
    /// <param name="NeedsYear">It is also a word of everyday speech, and a month only beside a year.</param>
    internal readonly record struct MonthName(int Month, bool IsPersian, bool NeedsYear);

    /// <summary>What a word inside a date or time does; the kinds are explained in the list.</summary>
    internal enum Kind { Of, Join, Clock, Hour, Am, Pm, Night, Era }

    /// <summary>A word of the list.</summary>
    /// <param name="Kind">What it does.</param>
    /// <param name="EraStart">For an era, the year before its first.</param>
    internal readonly record struct Word(Kind Kind, int EraStart);

    /// <summary>Names of months.</summary>
    public static PhraseMatcher<MonthName> Months { get; } = Read("months", value => new MonthName(
        Number(value.Trim('j', 'y')), value.StartsWith('j'), value.EndsWith('y')));

    /// <summary>Names of weekdays.</summary>
    public static PhraseMatcher<DayOfWeek> Weekdays { get; } = Read("weekdays", value => (DayOfWeek)Number(value));

    /// <summary>Words of publication and change.</summary>
    public static PhraseMatcher<DateCue> Cues { get; } = Read("date-cues", value => value switch
    {
        "published" => DateCue.Published,
        "modified" => DateCue.Modified,
        _ => DateCue.Other,
    });

    /// <summary>Time zones: minutes east of UTC, null for an ambiguous abbreviation.</summary>
    public static PhraseMatcher<int?> Zones { get; } = Read("time-zones", value => value == "?" ? null : (int?)Number(value));

    /// <summary>Words inside dates and times.</summary>
    public static PhraseMatcher<Word> Words { get; } = Read("date-words", value => value switch
    {
        "of" => new Word(Kind.Of, 0),
        "join" => new Word(Kind.Join, 0),
        "clock" => new Word(Kind.Clock, 0),
        "hour" => new Word(Kind.Hour, 0),
        "am" => new Word(Kind.Am, 0),
        "pm" => new Word(Kind.Pm, 0),
        "night" => new Word(Kind.Night, 0),
        _ => new Word(Kind.Era, Number(value["era ".Length..])),
    });

    /// <summary>Does "PM" or a time zone stand at <paramref name="at"/>: "03:25 PM EDT"?</summary>
    public static bool IsOfClock(ReadOnlySpan<char> text, int at) =>
        (Words.TryMatch(text, at, out _, out var word) && word.Kind is Kind.Am or Kind.Pm or Kind.Night) || Zones.TryMatch(text, at, out _, out _);

    private static PhraseMatcher<T> Read<T>(string list, Func<string, T> value)
    {
        var matcher = new PhraseMatcher<T>();
        foreach (var entry in Wordlist.Load(list)) matcher.Add(entry.Text, value(entry.Value));
        return matcher;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
