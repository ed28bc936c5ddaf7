namespace NewsClean.Metadata.Dates.Stated;

/// <summary>A day that an HTML page shows or states, with all that is said of it.</summary>
/// <param name="day">The day.</param>
internal sealed class StoryDay(DateOnly day)
{
    /// <summary>The statements that say outright when the story came out.</summary>
    public const DayFeatures Outright = DayFeatures.JsonArticle | DayFeatures.MetaPublished | DayFeatures.ItemProperty | DayFeatures.TimePublished | DayFeatures.JsonPage;

    /// <summary>The day.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>The dates that the page shows, in source order.</summary>
    public List<DateCandidate> Shown { get; } = [];

    /// <summary>The statements of publication, in source order.</summary>
    public List<StatedDate> Stated { get; } = [];

    /// <summary>Those of <see cref="Stated"/> that say outright when the story came out.</summary>
    public List<StatedDate> StatedOutright { get; } = [];

    /// <summary>What speaks for and against it.</summary>
    public DayFeatures Features { get; set; }

    /// <summary>Does the markup say outright that the story came out on it?</summary>
    public bool IsStatedOutright => StatedOutright.Count > 0;

    /// <summary>How much what the page shows speaks for it: the logarithm of the odds by <see cref="DateWeights"/>, 0 where it is not shown.</summary>
    public double ShownScore { get; set; }

    /// <summary>The same of the likeliest day that the page shows, where that is another and not the one before or after; at least 0.</summary>
    public double RivalScore { get; set; }

    /// <summary>Its score: the logarithm of its odds against "no day of the page is the story's".</summary>
    public double Score => DayWeights.Sum(Features, ShownScore, RivalScore);
}
