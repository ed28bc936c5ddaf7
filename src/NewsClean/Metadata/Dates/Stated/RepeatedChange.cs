namespace NewsClean.Metadata.Dates.Stated;

/// <summary>
/// Tells statements of publication that only repeat the last change: systems of live reports write its time wherever a time is asked for, while
/// another statement of the page keeps the day on which the story came out.
/// </summary>
internal static class RepeatedChange
{
    // Statements within a day may be one moment whose zones are mixed up.
    private const long LeastApart = 24 * 60 * 60; // seconds

    /// <summary>Marks those of <paramref name="stated"/> as changes.</summary>
    /// <remarks>
    /// <c>published_time</c> and <c>modified_time</c> 2023-03-14T09:00:05Z beside <c>datePublished</c> 2023-03-12T10:15:00Z: the first is of the change. Without that
    /// third statement the story has not been changed, as most. Of five such pages this puts two right and one wrong.
    /// </remarks>
    public static void Mark(List<StatedDate> stated)
    {
        for (int i = 0; i < stated.Count; i++)
            if (stated[i].Source < StatedSource.Time && stated[i].Date.UtcSecond is { } second && IsOfChange(stated, second))
                stated[i] = stated[i] with { Source = StatedSource.Modified };
    }

    private static bool IsOfChange(List<StatedDate> stated, long second)
    {
        bool repeats = false, keepsEarlier = false;
        foreach (var other in stated)
        {
            if (other.Date.UtcSecond is not { } at) continue;
            repeats |= other.Source == StatedSource.Modified && at == second;
            keepsEarlier |= other.Source is StatedSource.JsonArticle or StatedSource.MetaPublished && second - at >= LeastApart;
        }
        return repeats && keepsEarlier;
    }
}
