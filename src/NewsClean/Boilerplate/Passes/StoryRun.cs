namespace NewsClean.Boilerplate.Passes;

/// <summary>A run of blocks that holds the story: from <paramref name="First"/> to the block before <paramref name="Next"/>.</summary>
internal readonly record struct StoryRun(int First, int Next)
{
    // A long sentence counts by its words, up to 80, so that one endless paragraph outweighs no story; any other block
    // costs 8. Of the rules tried for the best run, counting long sentences only was worth most.
    private const float LongestCounted = 80, Cost = 8;

    // Where the page itself says that something else begins ("Comments", "Most read") a run needs more to go on.
    private const float HeadingCost = 20;

    /// <summary>No story.</summary>
    public static StoryRun None => new(0, 0);

    /// <summary>Is there no story?</summary>
    public bool IsEmpty => Next <= First;

    /// <summary>Is block <paramref name="index"/> inside?</summary>
    public bool Contains(int index) => index >= First && index < Next;

    /// <summary>Finds the run with the highest sum (Kadane's algorithm).</summary>
    public static StoryRun Find(Draft draft)
    {
        float best = 0, sum = 0;
        var (first, run) = (0, None);
        for (int i = 0; i < draft.Count; i++)
        {
            if (sum <= 0) (sum, first) = (0, i);
            sum += Score(draft, i);
            if (sum > best) (best, run) = (sum, new StoryRun(first, i + 1));
        }
        return run;
    }

    private static float Score(Draft draft, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        if (draft.Label(i) is { } label)
            return label is BlockLabel.Comments or BlockLabel.MostRead or BlockLabel.Copyright ? -HeadingCost : -Cost;
        return facts.IsLongSentence ? MathF.Min(facts.Size, LongestCounted) : -Cost;
    }
}
