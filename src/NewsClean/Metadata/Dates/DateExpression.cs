using System.Globalization;

namespace NewsClean.Metadata.Dates;

/// <summary>A date found in a text, with its time of day and the words that say what it is of.</summary>
/// <param name="Start">Where it starts: its weekday, or the time before it, included; a cue is not.</param>
/// <param name="End">Where it ends (exclusive): a time behind it included.</param>
internal sealed record DateExpression(int Start, int End)
{
    /// <summary>How many characters it takes.</summary>
    public int Length => End - Start;

    /// <summary>The Gregorian year; null where the text leaves it out.</summary>
    public int? Year { get; init; }

    /// <summary>1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>1 to 31.</summary>
    public required int Day { get; init; }

    /// <summary>The time of day; null without one.</summary>
    public ClockTime? Clock { get; init; }

    /// <summary>The month is a word: "31 May", not "31.05.".</summary>
    public bool IsWorded { get; init; }

    /// <summary>Day and month could be exchanged; they stand in day-first order.</summary>
    public bool OrderIsUnknown { get; init; }

    /// <summary>The weekday printed beside it; null without one.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>What the words beside it say.</summary>
    public DateCue Cue { get; init; }

    /// <summary>Where a cue directly before the date starts, otherwise <see cref="Start"/>.</summary>
    public int CueStart { get; init; } = Start;

    /// <summary>The day, or null without a year, with an unknown order or where the calendar has no such day.</summary>
    public DateOnly? Date => OrderIsUnknown || Year is not { } year ? null : Calendars.Day(year, Month, Day);

    /// <summary>The instant in seconds since 1 January of the year 1 in UTC; null without a day, a time or an offset.</summary>
    public long? UtcSecond => Date is { } date && Clock is { OffsetMinutes: { } offset } clock
        ? (60 * ((1440L * date.DayNumber) + (60 * clock.Hour) + clock.Minute - offset)) + (clock.Second ?? 0) : null;

    /// <summary>The date with the order of its numbers settled.</summary>
    public DateExpression In(DateOrder order) => !OrderIsUnknown || order == DateOrder.Unknown ? this
        : order == DateOrder.DayFirst ? this with { OrderIsUnknown = false }
        : this with { OrderIsUnknown = false, Day = Month, Month = Day };

    /// <summary>ISO 8601, as precise as the text: the offset only where it names one; null where <see cref="Date"/> is null.</summary>
    public string? ToIso()
    {
        if (Date is not { } date) return null;
        string day = date.ToString("O", CultureInfo.InvariantCulture);
        return Clock is { } clock ? day + "T" + clock.ToIso() : day;
    }
}
