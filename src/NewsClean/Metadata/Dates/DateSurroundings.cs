namespace NewsClean.Metadata.Dates;

/// <summary>Adds what a date's neighbours on the page say of it: repeated, first, latest, one of a crowd of teasers.</summary>
internal static class DateSurroundings
{
    // Blocks to either side in which teasers' dates crowd: four teasers of headline, date and summary.
    private const int CrowdReach = 12;

    private const int CrowdSize = 3;

    private const int Several = -1;

    /// <summary>The candidates with those features added.</summary>
    public static IReadOnlyList<DateCandidate> Add(List<DateCandidate> candidates, StoryFrame frame)
    {
        if (candidates.Count == 0) return candidates;
        var latest = Latest(candidates);
        var blocksByDay = BlocksByDay(candidates);
        bool belowTitle = false;
        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var features = candidate.Features;
            bool isBelow = (features & (DateFeatures.BelowStory | DateFeatures.FarBelowStory)) != 0;
            if (i == 0 && !isBelow) features |= DateFeatures.First;
            if (blocksByDay.Count == 1) features |= DateFeatures.OnlyDay;
            if (candidate.Day == latest) features |= DateFeatures.Latest;
            if (blocksByDay[candidate.Day.DayNumber] == Several) features |= DateFeatures.Repeated;
            if (IsCrowded(candidates, i)) features |= DateFeatures.Crowd;
            if (!belowTitle && frame.Title >= 0 && candidate.BlockIndex >= frame.Title)
            {
                belowTitle = true;
                if (!isBelow) features |= DateFeatures.FirstBelowTitle;
            }
            candidates[i] = candidate with { Features = features };
        }
        return candidates;
    }

    private static DateOnly Latest(List<DateCandidate> candidates)
    {
        var latest = candidates[0].Day;
        foreach (var candidate in candidates)
            if (candidate.Day > latest) latest = candidate.Day;
        return latest;
    }

    // By the number of a day the block that names it, or Several where more than one does.
    private static Dictionary<int, int> BlocksByDay(List<DateCandidate> candidates)
    {
        var blocks = new Dictionary<int, int>();
        foreach (var candidate in candidates)
        {
            int day = candidate.Day.DayNumber;
            if (!blocks.TryGetValue(day, out int block)) blocks[day] = candidate.BlockIndex;
            else if (block != candidate.BlockIndex) blocks[day] = Several;
        }
        return blocks;
    }

    private static bool IsCrowded(List<DateCandidate> candidates, int at)
    {
        Span<DateOnly> days = stackalloc DateOnly[CrowdSize + 1];
        int count = 0, block = candidates[at].BlockIndex;
        for (int i = at - 1; i >= 0 && block - candidates[i].BlockIndex <= CrowdReach && count < days.Length; i--) AddDay(days, ref count, candidates[i].Day);
        for (int i = at + 1; i < candidates.Count && candidates[i].BlockIndex - block <= CrowdReach && count < days.Length; i++) AddDay(days, ref count, candidates[i].Day);
        return count - (Contains(days[..count], candidates[at].Day) ? 1 : 0) >= CrowdSize;
    }

    private static void AddDay(Span<DateOnly> days, ref int count, DateOnly day)
    {
        if (!Contains(days[..count], day)) days[count++] = day;
    }

    private static bool Contains(ReadOnlySpan<DateOnly> days, DateOnly day)
    {
        foreach (var known in days)
            if (known == day) return true;
        return false;
    }
}
