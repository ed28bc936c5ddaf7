using NewsClean.Boilerplate.Headlines;
using NewsClean.Boilerplate.Model;
using NewsClean.Portable;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// Finds the headline of an HTML page: of the blocks that may be it and of what the markup states, with and without the site's name, what the
/// <see cref="HeadlineWeights"/> like best.
/// </summary>
internal static class MarkupTitlePass
{
    // Below this share of the candidates' odds nothing stands out, and no headline is better than a wrong one.
    private const double LeastProbability = 0.06;

    private const float LikelyTitle = 0.1f;

    /// <summary>Labels the headline of <paramref name="story"/> and its copies; where it stands in the markup only, returns the statement.</summary>
    public static HintedTitle? Run(Draft draft, StoryRun story, ModelOutput scores)
    {
        if (story.IsEmpty) return null;
        var title = scores[BlockTarget.Title];
        var blocks = new TitleFeatures(draft, story, scores);
        var candidates = new HeadlineCandidates(draft, blocks, title);
        var (best, probability) = FindBest(new HeadlineFeatures(draft, story, candidates, blocks), candidates);
        if (best is null || probability < LeastProbability) return null;
        best = InFull(candidates, best);
        int block = best.Block >= 0 ? best.Block : best.Heading;
        if (block < 0 || (draft.IsBody(block) && !IsAboveParagraphs(draft, story, block)))
            return best.Hint is { } hint ? new HintedTitle(best.Text, hint, probability) : null;
        TitlePass.Label(draft, block, probability);
        return best.Block >= 0 ? null : new HintedTitle(best.Text, best.Hint, probability) { Heading = block };
    }

    // The head cuts the headline short that the page shows: "Lantern works reopen" of "Lantern works reopen after the flood"; not "Lantern works reopen | Harbour Gazette".
    private static HeadlineCandidate InFull(HeadlineCandidates candidates, HeadlineCandidate best)
    {
        if (best.Block >= 0 || best.Heading >= 0) return best;
        foreach (var candidate in candidates.All)
            if (candidate.Block >= 0 && candidate.Probability >= LikelyTitle && candidate.Folded.StartsWith(best.Folded + " ", StringComparison.Ordinal)
                && !candidates.Site.IsInTail(candidate.Folded[(best.Folded.Length + 1)..])) return candidate;
        return best;
    }

    // A line above the first paragraph, in the same element as all of them: plain pages have no other place for it.
    private static bool IsAboveParagraphs(Draft draft, StoryRun story, int block)
    {
        for (int i = story.First; i <= block; i++) if (draft.IsBody(i) && draft.Facts[i].EndsSentence) return false;
        return true;
    }

    // Softmax over the candidates. A site's name is none, however many say it.
    private static (HeadlineCandidate? Best, double Probability) FindBest(HeadlineFeatures features, HeadlineCandidates candidates)
    {
        Span<float> row = stackalloc float[HeadlineFeatures.Count];
        var scores = new List<float>(candidates.All.Count);
        HeadlineCandidate? best = null;
        float most = float.MinValue;
        foreach (var candidate in candidates.All)
        {
            if (candidates.Site.Is(candidate.Folded)) continue;
            features.Read(candidate, row);
            float score = HeadlineWeights.Score(row);
            scores.Add(score);
            if (score > most) (best, most) = (candidate, score);
        }
        double all = 0;
        foreach (float score in scores) all += PortableMath.Exp(score - most);
        return (best, best is null ? 0 : 1 / all);
    }
}
