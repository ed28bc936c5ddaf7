namespace NewsClean.Metadata.Dates;

/// <summary>Adds what a date's neighbours on the page say of it: repeated, first, latest, one of a crowd of teasers.</summary>
internal static class DateSurroundings
{
    // Blocks to either side in which teasers' dates crowd: four teasers of headline, date and summary.
    private const int CrowdReach = 12;

    private const int CrowdSize = 3;

    /// <summary>The candidates with those features added.</summary>
    public static IReadOnlyList<DateCandidate> Add(List<DateCandidate> candidates, StoryFrame frame)
    {
        if (candidates.Count == 0) return candidates;
        var latest = candidates.Max(c => c.Day);
        var blocksOfDay = candidates.GroupBy(c => c.Day).ToDictionary(days => days.Key, days => days.Select(c => c.BlockIndex).Distinct().Count());
        bool belowTitle = false;
        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var features = candidate.Features;
            bool isBelow = (features & (DateFeatures.BelowStory | DateFeatures.FarBelowStory)) != 0;
            if (i == 0 && !isBelow) features |= DateFeatures.First;
            if (blocksOfDay.Count == 1) features |= DateFeatures.OnlyDay;
            if (candidate.Day == latest) features |= DateFeatures.Latest;
            if (blocksOfDay[candidate.Day] > 1) features |= DateFeatures.Repeated;
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

    private static bool IsCrowded(List<DateCandidate> candidates, int at)
    {
        var days = new HashSet<DateOnly>();
        int block = candidates[at].BlockIndex;
        for (int i = at - 1; i >= 0 && block - candidates[i].BlockIndex <= CrowdReach && days.Count <= CrowdSize; i--) days.Add(candidates[i].Day);
        for (int i = at + 1; i < candidates.Count && candidates[i].BlockIndex - block <= CrowdReach && days.Count <= CrowdSize; i++) days.Add(candidates[i].Day);
        days.Remove(candidates[at].Day);
        return days.Count >= CrowdSize;
    }
}
