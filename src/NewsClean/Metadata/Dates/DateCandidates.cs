using NewsClean.Segmentation;

namespace NewsClean.Metadata.Dates;

/// <summary>Collects the dates of a page that might be the story's, each with what speaks for and against it.</summary>
internal static class DateCandidates
{
    // The longest line of date, byline and share counts seen is 180 characters; longer blocks are paragraphs.
    private const int LongestBlock = 240;

    // A date without a year is the header's only when it is near it: a page is saved on the day that it appears, or the next.
    private const int HeaderDays = 3;

    private const int StoryTopBlocks = 3;

    private readonly record struct Sighting(int BlockIndex, DateExpression Date, DateOrder Order, double Share);

    /// <summary>The candidates in source order.</summary>
    public static IReadOnlyList<DateCandidate> Collect(LabelledPage page)
    {
        var seen = Read(page);
        if (seen.Count == 0) return [];
        var order = OrderOf(page, seen);
        var frame = StoryFrame.Of(page);
        var candidates = new List<DateCandidate>(seen.Count);
        foreach (var sighting in seen)
        {
            var date = sighting.Date.In(order);
            bool lacksYear = date.Year is null;
            if (lacksYear) date = WithHeadersYear(date, page.Page.Hints.HeaderDate);
            if (date.Date is not { } day || IsUnset(day) || IsNarrated(page, sighting)) continue;
            candidates.Add(Describe(page, frame, sighting with { Date = date }) with { YearIsHeaders = lacksYear });
        }
        return DateSurroundings.Add(candidates, frame);
    }

    /// <summary>Which number of 05/06/2018 is the day on <paramref name="page"/>, by the dates that it shows.</summary>
    public static DateOrder OrderOf(LabelledPage page) => OrderOf(page, Read(page));

    private static List<Sighting> Read(LabelledPage page)
    {
        var seen = new List<Sighting>(8);
        var blocks = page.Items();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (IsNeverStorys(blocks[i].Label)) continue;
            var slice = blocks[i].Block.Reading(page.Page.Decoded);
            if (slice.Length > LongestBlock) continue;
            var dates = page.Dates is { } known ? known.OfReading(i, blocks[i].Block, page.Page.Decoded) : DateReader.Read(slice);
            if (dates.Count == 0) continue;
            double share = DateShare.Of(slice, dates);
            foreach (var date in dates)
            {
                // Of a page on one line, a date without a word before it may be any of its teasers'.
                if (blocks[i].Block.InsideLine && date.Cue == DateCue.None) continue;
                seen.Add(new Sighting(i, date, DateOrderJudge.OrderOf(date, slice), share));
            }
        }
        return seen;
    }

    private static bool IsNeverStorys(BlockLabel label) => label is BlockLabel.Title or BlockLabel.Comments or BlockLabel.Consent or BlockLabel.Template;

    private static DateOrder OrderOf(LabelledPage page, List<Sighting> seen)
    {
        int dayFirst = 0, monthFirst = 0;
        bool isOpen = false;
        foreach (var sighting in seen)
        {
            isOpen |= sighting.Date.OrderIsUnknown;
            if (sighting.Order == DateOrder.DayFirst) dayFirst++;
            if (sighting.Order == DateOrder.MonthFirst) monthFirst++;
        }
        if (dayFirst > 0 != monthFirst > 0) return dayFirst > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst;
        if (!isOpen) return DateOrder.Unknown;
        return DateOrderJudge.Judge(seen.Select(s => s.Date), page.Page.Hints.HeaderDate, EnglishText.IsLikely(page));
    }

    // What templates print for a story without a date: the first second of 1970, in some zones still 1969.
    private static bool IsUnset(DateOnly day) => day is { Year: 1970, DayOfYear: 1 } or { Year: 1969, DayOfYear: 365 };

    // A date in running text belongs to the story's subject, unless the words beside it say otherwise.
    private static bool IsNarrated(LabelledPage page, Sighting sighting)
    {
        var (block, label, _, _) = page.Blocks[sighting.BlockIndex];
        // "The ruling, published on 24 January 2020, says ..." is the story's own.
        if (sighting.Date.Cue is DateCue.Published or DateCue.Modified) return label == BlockLabel.Body && sighting.Share < 0.3 && EndsSentence(block.Text);
        return sighting.Share < 0.1 || IsEmbedded(block.Text) || (label == BlockLabel.Body && sighting.Share < 0.5 && EndsSentence(block.Text));
    }

    private static bool EndsSentence(string text) => Characters.IsSentenceEnd(text[^1]) || text[^1] is '"' or '”';

    private static DateExpression WithHeadersYear(DateExpression date, DateOnly? header)
    {
        if (header is not { } day) return date;
        for (int year = day.Year - 1; year <= day.Year + 1; year++)
            if (Calendars.Day(year, date.Month, date.Day) is { } full && Math.Abs(full.DayNumber - day.DayNumber) <= HeaderDays) return date with { Year = year };
        return date;
    }

    private static DateCandidate Describe(LabelledPage page, StoryFrame frame, Sighting sighting)
    {
        int i = sighting.BlockIndex;
        var block = page.Blocks[i].Block;
        var cueAbove = sighting.Date.Cue == DateCue.None && i > 0 ? CueReader.Whole(page.Blocks[i - 1].Block.Text) : DateCue.None;
        var features = OfCue(sighting.Date.Cue, cueAbove) | OfShare(sighting.Share, block.Text) | OfLabel(page, i) | OfPlace(frame, i) | OfModel(page, i);
        if (sighting.Date.Clock is not null) features |= DateFeatures.Clock;
        else if (sighting.Date.Weekday is not null && sighting.Date.Cue == DateCue.None && sighting.Share >= 0.8) features |= DateFeatures.WeekdayOnly;
        if (sighting.Date.Year < 1990) features |= DateFeatures.Old;
        if (page.Page.Hints.HeaderDate is { } header)
            features |= Math.Abs(header.DayNumber - sighting.Date.Date!.Value.DayNumber) <= 1 ? DateFeatures.AgreesWithHeader : DateFeatures.DisagreesWithHeader;
        return new DateCandidate(i, block.Start, sighting.Date, features) { Cue = sighting.Date.Cue == DateCue.None ? cueAbove : sighting.Date.Cue };
    }

    // The signature of an embedded post is the post's. Matches "— Ann Lee (@annlee) May 31, 2018" and "Ann Lee (@annlee) 31. Mai 2018", not "May 31 2018 — Moscow".
    private static bool IsEmbedded(string text) => text[0] is '—' or '―' || text.Contains("(@", StringComparison.Ordinal);

    private static DateFeatures OfCue(DateCue cue, DateCue above) => (cue, above) switch
    {
        (DateCue.Published, _) => DateFeatures.CuePublished,
        (_, DateCue.Published) => DateFeatures.CueAbove,
        _ => DateFeatures.None,
    };

    private static DateFeatures OfShare(double share, string text)
    {
        if (share >= 0.8) return DateFeatures.DateOnly;
        if (share >= 0.3) return DateFeatures.MostlyDate;
        return text.Length > 150 || (text.Length > 60 && EndsSentence(text)) ? DateFeatures.Sentence : DateFeatures.None;
    }

    private static DateFeatures OfLabel(LabelledPage page, int i)
    {
        var features = page.Blocks[i].Label switch
        {
            BlockLabel.Date => DateFeatures.LabelDate,
            BlockLabel.Byline => DateFeatures.Byline,
            BlockLabel.Related or BlockLabel.MostRead => DateFeatures.LabelTeaser,
            BlockLabel.Navigation or BlockLabel.Copyright or BlockLabel.Advertisement or BlockLabel.Pagination or BlockLabel.Share => DateFeatures.LabelFrame,
            _ => DateFeatures.None,
        };
        bool byline = (i > 0 && page.Blocks[i - 1].Label == BlockLabel.Byline) || (i + 1 < page.Blocks.Count && page.Blocks[i + 1].Label == BlockLabel.Byline);
        return byline ? features | DateFeatures.Byline : features;
    }

    private static DateFeatures OfModel(LabelledPage page, int i) => page.DateScores.Length == 0 ? DateFeatures.None : page.DateScores[i] switch
    {
        >= 0.9f => DateFeatures.ModelSure,
        >= 0.6f => DateFeatures.ModelLikely,
        >= 0.25f => DateFeatures.ModelPossible,
        >= 0.05f => DateFeatures.ModelUnlikely,
        _ => DateFeatures.ModelDenies,
    };

    private static DateFeatures OfPlace(StoryFrame frame, int i)
    {
        if (frame.First >= 0 && i > frame.Last) return i - frame.Last <= 4 ? DateFeatures.BelowStory : DateFeatures.FarBelowStory;
        if (frame.First >= 0 && i >= frame.First) return i - frame.First <= StoryTopBlocks ? DateFeatures.StoryTop : DateFeatures.InsideStory;
        var near = frame.First - i is > 0 and <= 3 ? DateFeatures.NextToStory : frame.First - i > 15 ? DateFeatures.FarAboveStory : DateFeatures.None;
        if (frame.Title < 0) return near;
        if (i < frame.Title) return near | (frame.Title - i <= 4 ? DateFeatures.AboveTitle : DateFeatures.FarAboveTitle);
        return near | (i - frame.Title <= 4 ? DateFeatures.BelowTitle : DateFeatures.BeforeStory);
    }
}
