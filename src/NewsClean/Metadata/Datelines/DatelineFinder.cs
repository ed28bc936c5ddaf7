using NewsClean.Metadata.Dates;

namespace NewsClean.Metadata.Datelines;

/// <summary>Finds the dateline that opens a wire story: <c>TOKYO, June 6. /TASS/.</c></summary>
internal static class DatelineFinder
{
    // A summary, a caption or a promo may be taken for the story's first paragraph.
    private const int BlocksToTry = 3;

    // "TRIPOLI, Libya/WASHINGTON, September 16, 2018 (Thomson Reuters Foundation) -" has 77 characters.
    private const int Longest = 120;

    // A year that the dateline leaves out is the one that brings it nearest to the publication date; half a year off, none does.
    private const int MostDaysApart = 180;

    /// <summary>The dateline of <paramref name="page"/>, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="published">The day of publication, which gives the dateline its year; null where it is unknown.</param>
    public static DatelineFinding? Find(LabelledPage page, DateOnly? published)
    {
        int tried = 0;
        foreach (var (block, label, _, _) in page.Items())
        {
            if (label is not (BlockLabel.Body or BlockLabel.Dateline)) continue;
            var reading = block.Reading(page.Page.Decoded);
            if (DatelineReader.Read(reading[..Math.Min(reading.Length, Longest)]) is { } match) return Describe(page, block, match, published);
            if (label == BlockLabel.Body && ++tried == BlocksToTry) break;
        }
        return null;
    }

    private static DatelineFinding Describe(LabelledPage page, TextBlock block, DatelineMatch match, DateOnly? published)
    {
        string text = block.Reading(page.Page.Decoded)[..match.Length].ToString();
        var dateline = new Dateline(text, match.Place, DayOf(match.Date, published));
        var finding = new Finding<Dateline>(dateline, [SliceOf(block, 0, match.Length, "dateline", match.Place is null ? 0.8 : 0.9)]);
        if (match.Agency is not { } agency) return new DatelineFinding(finding, null);
        int at = text.AsSpan().LastIndexOf(agency);
        return new DatelineFinding(finding, new Finding<string>(agency, [SliceOf(block, at, at + agency.Length, "dateline-agency", 0.9)]));
    }

    private static Evidence SliceOf(TextBlock block, int from, int to, string rule, double confidence)
    {
        var (start, end) = block.SpanOfReading(from, to);
        return new Evidence(start, end, rule, confidence);
    }

    private static DateOnly? DayOf(DateExpression? date, DateOnly? published)
    {
        if (date is null || date.OrderIsUnknown) return null;
        if (date.Year is not null) return date.Date;
        if (published is not { } near) return null;
        for (int year = near.Year - 1; year <= near.Year + 1; year++)
            if (Calendars.Day(year, date.Month, date.Day) is { } day && Math.Abs(day.DayNumber - near.DayNumber) <= MostDaysApart) return day;
        return null;
    }
}
