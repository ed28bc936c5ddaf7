using NewsClean.Boilerplate.Model;
using NewsClean.Portable;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Finds the headline: of all blocks above the story the one that the <see cref="TitleWeights"/> like best.</summary>
internal static class TitlePass
{
    // Below this share of the candidates' odds no block stands out, and no headline is better than a wrong one.
    private const double LeastProbability = 0.12;

    // In natural logarithms of odds: the upper one may be four times less likely.
    private const float NearBest = 1.5f;

    // Section, date, byline and share buttons stand between headline and standfirst.
    private const int Beside = 5;

    // Of a headline above a standfirst: words, how many times longer the standfirst is, and the share of its words that the story has.
    private const float LeastHeadline = 4, Shorter = 1.2f, LeastShared = 0.3f;

    // Words of one that does not end as a sentence.
    private const float LeastStandfirst = 18;

    // Words of a headline that stands alone below the document's title.
    private const float LeastBehindSite = 3;

    // Characters.
    private const int SameBeginning = 15;

    // Some headlines are sentences with a full stop; of them the model is less sure that they are the story's.
    private const double SureOfParagraph = 0.8;

    // Far below all scores.
    private const float NoHeadline = -1000;

    /// <summary>Labels the headline of <paramref name="story"/>, if there is one, and its copies.</summary>
    public static void Run(Draft draft, StoryRun story, ModelOutput scores)
    {
        if (story.IsEmpty) return;
        var (best, probability) = FindBest(draft, story, scores);
        if (best < 0 || probability < LeastProbability || IsParagraph(draft, best)) return;
        Label(draft, best, probability);
    }

    /// <summary>Labels the headline, block <paramref name="title"/>, and its copies.</summary>
    public static void Label(Draft draft, int title, double probability)
    {
        draft.Set(title, BlockLabel.Title, RuleNames.Headline, Math.Max(0.5, probability));
        for (int i = 0; i < draft.Count; i++)
            if (i != title && draft.Facts[i].Hash == draft.Facts[title].Hash) draft.Set(i, BlockLabel.Title, RuleNames.HeadlineAgain, 0.4);
    }

    // Softmax over the candidates; those that say the same count as one.
    private static (int Best, double Probability) FindBest(Draft draft, StoryRun story, ModelOutput model)
    {
        var features = new TitleFeatures(draft, story, model);
        float[] scores = features.Scores();
        for (int i = 0; i < scores.Length; i++)
            if (!features.MayBeHeadline(features.First + i)) scores[i] = NoHeadline;
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        best = AboveStandfirst(draft, scores, features, best);
        best = WithoutDate(draft, scores, features.First, AboveDate(draft, scores, features.First, best));
        double all = 0, same = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            double odds = PortableMath.Exp(scores[i] - scores[best]);
            all += odds;
            if (draft.Facts[features.First + i].Hash == draft.Facts[features.First + best].Hash) same += odds;
        }
        return scores.Length == 0 || scores[best] == NoHeadline ? (-1, 0) : (BehindSite(draft, features, best, scores.Length), same / all);
    }

    // "Harbour Gazette: Ferry line closes", the document's title, above "Harbour Gazette" and "Ferry line closes"; where lines were joined, the site's name follows
    // it as well. Without the site's line it may be "Ferry lines: the last crossing" above a kicker's headline.
    private static int BehindSite(Draft draft, TitleFeatures features, int best, int count)
    {
        string text = draft.Text(features.First + best);
        int colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 1 || colon + 1 >= text.Length) return features.First + best;
        var rest = text.AsSpan(colon + 1).TrimStart();
        int headline = -1;
        bool isSite = false;
        for (int i = features.First + best + 1; i < features.First + count; i++)
        {
            string line = draft.Text(i);
            isSite |= text.AsSpan(0, colon).SequenceEqual(line);
            if (headline >= 0 || draft.Facts[i].Size < LeastBehindSite || !rest.StartsWith(line)) continue;
            if (rest.Length == line.Length || text.AsSpan(0, colon).SequenceEqual(rest[line.Length..].Trim())) headline = i;
        }
        return isSite && headline >= 0 ? headline : features.First + best;
    }

    // On a page without a headline the story's first paragraph may be likelier than all else, and is no headline for that.
    private static bool IsParagraph(Draft draft, int i) =>
        draft.IsBody(i) && draft.Facts[i].IsLongSentence && draft.Probability(i) >= SureOfParagraph && draft.Text(i)[^1] is '.' or '。';

    // A standfirst may say more of the story than the headline right above it: of two good candidates the upper one, if it is a line of some words, shorter, and
    // speaks of the story. Of 928 held-out dumps two more are right so, without blank lines two more, with a text node a line one less.
    private static int AboveStandfirst(Draft draft, float[] scores, TitleFeatures features, int best)
    {
        int above = features.First + best - 1;
        if (best < 1 || scores[best - 1] < scores[best] - NearBest || draft.Repeats[above] > 1) return best;
        if (draft.Label(above) is not (null or BlockLabel.Body or BlockLabel.Subhead) || draft.Facts[above].EndsInColon) return best;
        float length = draft.Facts[above].Size;
        string text = draft.Text(above);
        if (TitleFeatures.StartsWithSign(text) || text[^1] is '›' or '»' or '>' or '→') return best; // "Next story ›"
        // The document's title, in other words: a standfirst does not repeat how the headline begins.
        if (draft.Text(features.First + best).Contains(text[..Math.Min(text.Length, SameBeginning)], StringComparison.OrdinalIgnoreCase)) return best;
        ref readonly var below = ref draft.Facts[features.First + best];
        if (!below.EndsSentence && below.Size < LeastStandfirst) return best; // the headline, below a section or the link to another story
        bool isHeadline = length >= LeastHeadline && length * Shorter <= draft.Facts[features.First + best].Size && features.SharesOf(above).InStory >= LeastShared;
        return isHeadline ? best - 1 : best;
    }

    // "What's on: winter market, 2 December 2023" announces; of two good candidates the one without a day of its own, nearer to the story.
    private static int WithoutDate(Draft draft, float[] scores, int first, int best)
    {
        if (scores.Length == 0 || !HasDay(draft, first + best)) return best;
        for (int i = best + 1; i < Math.Min(scores.Length, best + Beside); i++)
            if (scores[i] >= scores[best] - NearBest && !HasDay(draft, first + i)) return i;
        return best;
    }

    private static bool HasDay(Draft draft, int i)
    {
        foreach (var date in draft.Dates.Of(i, draft.Text(i)))
            if (date.Year is not null) return true;
        return false;
    }

    // A date or byline parts the headline from the standfirst, which says more of the story: of two good candidates the upper one.
    private static int AboveDate(Draft draft, float[] scores, int first, int best)
    {
        bool parted = false;
        for (int i = best - 1; i >= Math.Max(0, best - Beside); i--)
        {
            if (draft.Label(first + i) is BlockLabel.Date or BlockLabel.Byline) parted = true;
            else if (parted && scores[i] >= scores[best] - NearBest) return i;
        }
        return best;
    }
}
