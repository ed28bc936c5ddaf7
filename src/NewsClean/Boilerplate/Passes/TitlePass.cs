namespace NewsClean.Boilerplate.Passes;

/// <summary>Finds the headline: a short block above the story that speaks of what the story speaks of.</summary>
internal static class TitlePass
{
    /// <summary>Labels the headline of <paramref name="story"/>, if there is one.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        if (story.IsEmpty) return;
        var words = StoryWords.Of(draft, story);
        int best = -1;
        double bestScore = 0;
        for (int i = Math.Max(0, story.First - 60); i < story.First; i++)
        {
            double score = Score(draft, story, words, i);
            if (score > bestScore) (bestScore, best) = (score, i);
        }
        double first = Score(draft, story, words, 0);
        if (first > bestScore) (bestScore, best) = (first, 0);
        if (best < 0) return;
        draft.Set(best, BlockLabel.Title, RuleNames.Headline, Math.Min(0.97, 0.4 + bestScore / 20));
        for (int i = 0; i < draft.Count; i++)
            if (i != best && draft.Facts[i].Hash == draft.Facts[best].Hash) draft.Set(i, BlockLabel.Title, RuleNames.HeadlineAgain, 0.8);
    }

    private static double Score(Draft draft, StoryRun story, StoryWords words, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        if (facts.Size is < 2 or > 32 || facts.HasTemplate || draft.Label(i) is BlockLabel.Credit or BlockLabel.Copyright or BlockLabel.Consent) return 0;
        double shared = words.Share(draft.Text(i));
        double score = shared * Math.Min(facts.Size, 12);
        int distance = story.First - i;
        score *= distance <= 12 ? 1 : distance <= 25 ? 0.8 : 0.5;
        if (draft.Repeats[i] > 1) score *= 1.3;
        if (facts.EndsSentence && facts.Size > 12) score *= 0.4;
        if (facts.EndsInEllipsis) score *= 0.5;
        if (draft.Label(i) is not null) score *= 0.3;
        return score;
    }
}
