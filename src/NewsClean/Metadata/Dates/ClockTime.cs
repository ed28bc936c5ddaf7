using System.Globalization;

namespace NewsClean.Metadata.Dates;

/// <summary>A time of day found in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive), its zone included.</param>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
internal readonly record struct ClockTime(int Start, int End, int Hour, int Minute)
{
    /// <summary>0 to 59; null where the text has none.</summary>
    public int? Second { get; init; }

    /// <summary>Minutes east of UTC; null where the text names no offset or an ambiguous one.</summary>
    public int? OffsetMinutes { get; init; }

    /// <summary>The text says "a.m." or "p.m.".</summary>
    public bool IsTwelveHour { get; init; }

    /// <summary><c>14:05</c>, <c>14:05:30</c>, <c>14:05:00+03:00</c>: RFC 3339 asks for seconds wherever there is an offset.</summary>
    public string ToIso()
    {
        var culture = CultureInfo.InvariantCulture;
        string time = string.Create(culture, $"{Hour:00}:{Minute:00}");
        if (Second is not null || OffsetMinutes is not null) time += string.Create(culture, $":{Second ?? 0:00}");
        if (OffsetMinutes is not { } offset) return time;
        int size = Math.Abs(offset);
        return time + string.Create(culture, $"{(offset < 0 ? '-' : '+')}{size / 60:00}:{size % 60:00}");
    }
}
