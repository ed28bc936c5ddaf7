namespace NewsClean.Boilerplate.Passes;

/// <summary>The stretch of blocks that holds the story: from <paramref name="First"/> to the block before <paramref name="Next"/>.</summary>
internal readonly record struct StoryRun(int First, int Next)
{
    /// <summary>No story.</summary>
    public static StoryRun None => new(0, 0);

    /// <summary>Is there no story?</summary>
    public bool IsEmpty => Next <= First;

    /// <summary>Is block <paramref name="index"/> inside?</summary>
    public bool Contains(int index) => index >= First && index < Next;
}
