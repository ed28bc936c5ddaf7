namespace NewsClean.Boilerplate.Passes;

/// <summary>Finds the headline: a short block above the story that speaks of what the story speaks of.</summary>
internal static class TitlePass
{
    // Blocks above the story that may hold the headline: what stands further up belongs to the site.
    private const int Reach = 60;

    // Of shares from 0.4 to 0.7 and distances from 4 to 14 these found the most headlines, on news and on guides.
    private const double NearBest = 0.7;
    private const int BeforeBest = 8;

    /// <summary>Labels the headline of <paramref name="story"/>, if there is one.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        if (story.IsEmpty) return;
        var words = StoryWords.Of(draft, story);
        var scores = new double[story.First];
        double bestScore = 0;
        for (int i = Math.Max(0, story.First - Reach); i < story.First; i++) bestScore = Math.Max(bestScore, scores[i] = Score(draft, story, words, i));
        int best = EarliestNearBest(scores, bestScore);
        if (best < 0) return;
        draft.Set(best, BlockLabel.Title, RuleNames.Headline, Math.Min(0.97, 0.4 + bestScore / 20));
        for (int i = 0; i < draft.Count; i++)
            if (i != best && draft.Facts[i].Hash == draft.Facts[best].Hash) draft.Set(i, BlockLabel.Title, RuleNames.HeadlineAgain, 0.8);
    }

    // Standfirst and captions speak of the story too, and in more words; but they come after the headline.
    private static int EarliestNearBest(double[] scores, double bestScore)
    {
        if (bestScore <= 0) return -1;
        int best = Array.IndexOf(scores, bestScore);
        double enough = bestScore * NearBest;
        for (int i = Math.Max(0, best - BeforeBest); i < best; i++)
            if (scores[i] >= enough) return i;
        return best;
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
