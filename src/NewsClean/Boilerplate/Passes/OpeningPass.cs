namespace NewsClean.Boilerplate.Passes;

/// <summary>A run of long sentences may begin above the story: with a standfirst that the story says again, or a caption that stands twice.</summary>
internal static class OpeningPass
{
    // Between a standfirst and the story's first paragraph stand date, byline and share buttons.
    private const int Reach = 8;

    /// <summary>Labels what stands above the story and returns <paramref name="story"/> without it.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        while (RepeatOf(draft, story) is > 0 and var again)
        {
            bool caption = again == story.First + 1;
            draft.Set(story.First, caption ? BlockLabel.Caption : BlockLabel.Lead, caption ? RuleNames.PictureText : RuleNames.RepeatedLead, 0.8);
            if (caption) draft.Set(again, BlockLabel.Caption, RuleNames.PictureText, 0.8);
            story = story with { First = NextSentence(draft, story, caption ? again + 1 : story.First + 1) };
        }
        return story;
    }

    // Where the first block of the run stands again, 0 without. A run that is little more than the two of them has no story below.
    private static int RepeatOf(Draft draft, StoryRun story)
    {
        if (story.Next - story.First < 4 || draft.Repeats[story.First] != 2) return 0;
        for (int i = story.First + 1; i < story.Next - 1 && i <= story.First + Reach; i++)
            if (draft.Facts[i].Hash == draft.Facts[story.First].Hash) return i;
        return 0;
    }

    private static int NextSentence(Draft draft, StoryRun story, int from)
    {
        while (from < story.Next - 1 && (draft.Label(from) is not null || !draft.Facts[from].IsLongSentence)) from++;
        return from;
    }
}
