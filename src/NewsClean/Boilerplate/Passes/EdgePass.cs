namespace NewsClean.Boilerplate.Passes;

/// <summary>The story's first and last paragraphs: shorter sentences that the run left out, cues that it ran over.</summary>
internal static class EdgePass
{
    // How far from the run a sentence may stand and still belong to it.
    private const int Reach = 2;

    /// <summary>Grows <paramref name="story"/> by the sentences at its edges and labels them.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        if (story.IsEmpty) return story;
        return GrowUp(draft, GrowDown(draft, story));
    }

    private static StoryRun GrowDown(Draft draft, StoryRun story)
    {
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
