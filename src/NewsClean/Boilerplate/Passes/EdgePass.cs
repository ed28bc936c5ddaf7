namespace NewsClean.Boilerplate.Passes;

/// <summary>The story's first and last paragraphs: shorter sentences that the run left out, cues that it ran over.</summary>
internal static class EdgePass
{
    // How far from the run a sentence may stand and still belong to it.
    private const int Reach = 2;

    // A line of twenty words is a paragraph nearly everywhere; menus and headlines are shorter.
    private const float ShortestCutOff = 20;

    /// <summary>Grows <paramref name="story"/> by the sentences at its edges and labels them.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        if (story.IsEmpty) return story;
        return GrowUp(draft, GrowDown(draft, story));
    }

    private static StoryRun GrowDown(Draft draft, StoryRun story)
    {
        if (IsCutOff(draft, story.Next))
        {
            draft.Set(story.Next, BlockLabel.Body, RuleNames.CutOff, 0.7);
            return story with { Next = story.Next + 1 };
        }
        for (int i = story.Next; i < draft.Count && i < story.Next + Reach; i++)
        {
            if (draft.Label(i) is not null) break;
            if (!IsShortSentence(draft, i)) continue;
            Fill(draft, story.Next, i);
            draft.Set(i, BlockLabel.Body, RuleNames.Edge, 0.6);
            return GrowDown(draft, story with { Next = i + 1 });
        }
        return story;
    }

    // The scraper stopped at a size limit: running text without an end, behind the story and last on the page.
    private static bool IsCutOff(Draft draft, int i)
    {
        if (i != draft.Count - 1 || draft.Label(i) is not null) return false;
        ref readonly var facts = ref draft.Facts[i];
        return facts.Size >= ShortestCutOff && !facts.EndsSentence && facts.LowerWords * 2 >= facts.Words && facts.Separators == 0;
    }

    private static StoryRun GrowUp(Draft draft, StoryRun story)
    {
        int i = story.First - 1;
        if (i < 0 || draft.Label(i) is not null || !IsShortSentence(draft, i)) return story;
        draft.Set(i, BlockLabel.Body, RuleNames.Edge, 0.55);
        return GrowUp(draft, story with { First = i });
    }

    private static void Fill(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++) if (draft.Label(i) is null) draft.Set(i, BlockLabel.Other, RuleNames.Insert, 0.55);
    }

    private static bool IsShortSentence(Draft draft, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        return facts.EndsSentence && facts.Size >= 4 && facts.LowerWords * 2 >= facts.Words && draft.Repeats[i] == 1;
    }
}
