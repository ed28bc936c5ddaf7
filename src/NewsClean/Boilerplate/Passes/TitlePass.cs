namespace NewsClean.Boilerplate.Passes;

/// <summary>Finds the headline: of all blocks above the story the one that the <see cref="TitleWeights"/> like best.</summary>
internal static class TitlePass
{
    // Below this share of the candidates' odds no block stands out, and no headline is better than a wrong one.
    private const double LeastProbability = 0.12;

    /// <summary>Labels the headline of <paramref name="story"/>, if there is one, and its copies.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        if (story.IsEmpty) return;
        var (best, probability) = FindBest(draft, story);
        if (best < 0 || probability < LeastProbability) return;
        draft.Set(best, BlockLabel.Title, RuleNames.Headline, Math.Max(0.5, probability));
        for (int i = 0; i < draft.Count; i++)
            if (i != best && draft.Facts[i].Hash == draft.Facts[best].Hash) draft.Set(i, BlockLabel.Title, RuleNames.HeadlineAgain, 0.4);
    }

    // Softmax over the candidates; those that say the same count as one.
    private static (int Best, double Probability) FindBest(Draft draft, StoryRun story)
    {
        var features = new TitleFeatures(draft, story);
        Span<float> row = stackalloc float[TitleFeatures.Count];
        var scores = new float[features.Next - features.First];
        int best = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            features.Read(features.First + i, row);
            scores[i] = IsParagraph(draft, story, features.First + i) ? float.NegativeInfinity : TitleWeights.Score(row);
            if (scores[i] > scores[best]) best = i;
        }
        double all = 0, same = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            double odds = Math.Exp(scores[i] - scores[best]);
            all += odds;
            if (draft.Facts[features.First + i].Hash == draft.Facts[features.First + best].Hash) same += odds;
        }
        return scores.Length == 0 ? (-1, 0) : (features.First + best, same / all);
    }

    // A run may begin with the headline; but what ends in a full stop inside it is the story's: its loss would cost more than a headline's.
    private static bool IsParagraph(Draft draft, StoryRun story, int i) =>
        story.Contains(i) && draft.Facts[i].IsLongSentence && draft.Text(i)[^1] is not ('?' or '!' or '？' or '！' or '؟');
}
