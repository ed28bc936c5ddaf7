namespace NewsClean.Boilerplate.Passes;

/// <summary>Teasers that are full sentences and a box about the author read like the story and follow it. The heading above them ends it.</summary>
internal static class EndingPass
{
    // Below "Read also" a single headline and paragraph may be a link and the story going on; two such pairs are a list of teasers.
    private const int Teasers = 2;

    // Lists of teasers have some dozens of entries; looking further costs time on pages made of headings.
    private const int Reach = 400;

    private const float LongestHeadline = 20;

    // A box about the author has a paragraph or two.
    private const int LongestAuthorBox = 2;

    /// <summary>Returns <paramref name="story"/> up to the first heading that ends it; what follows has no label.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        for (int i = story.First + 1; i < story.Next; i++)
        {
            if (!IsEnding(draft, story, i)) continue;
            if (draft.IsBody(i)) draft.Set(i, draft.Facts[i].Cue == CueKind.AuthorBox ? BlockLabel.Other : BlockLabel.Related, RuleNames.Cue, 0.8);
            for (int k = i + 1; k < story.Next; k++) if (draft.IsBody(k)) draft.Clear(k);
            return story with { Next = draft.LastBody(story.First + 1, i - 1) + 1 };
        }
        return story;
    }

    private static bool IsEnding(Draft draft, StoryRun story, int i)
    {
        if (draft.Facts[i].Cue == CueKind.AuthorBox) return !draft.Facts[i].EndsSentence && Sentences(draft, i + 1, story.Next) <= LongestAuthorBox;
        if (draft.IsBody(i)) return draft.Facts[i].Cue is CueKind.Related or CueKind.MostRead && draft.Page.HasMarkup && AreLinks(draft, story, i);
        return draft.Label(i) is BlockLabel.MostRead or BlockLabel.Related && (AreTeasers(draft, story, i) || AreHeadlines(draft, story, i));
    }

    // Headline, sentence, headline, sentence: paragraphs of a story follow each other. Longer than the story above is no list of teasers.
    private static bool AreTeasers(Draft draft, StoryRun story, int heading)
    {
        int sentences = 0;
        for (int i = heading + 1; i < story.Next; i++)
        {
            // A second "Read also" below the first shows that both are inserts and the story goes on between them.
            if (draft.Label(i) == BlockLabel.Related || i > heading + Reach) return false;
            if (!draft.Facts[i].IsLongSentence) continue;
            if (!IsHeadline(draft, i - 1)) return false;
            sentences++;
        }
        return sentences >= Teasers && sentences <= Sentences(draft, story.First, heading);
    }

    // The story ends in a sentence: a heading that only lines without one follow stands behind it.
    private static bool AreHeadlines(Draft draft, StoryRun story, int heading)
    {
        if (story.Next > heading + Reach) return false;
        for (int i = heading + 1; i < story.Next; i++) if (draft.Facts[i].EndsSentence || draft.Facts[i].Size > LongestHeadline) return false;
        return true;
    }

    // "Read also:" alone in its line, and nothing but links from there on: however sure the model is of them, they are none of the story's paragraphs.
    private static bool AreLinks(Draft draft, StoryRun story, int heading)
    {
        if (draft.Facts[heading].CueLength < draft.Facts[heading].Length - 2 || heading + 1 >= story.Next || story.Next > heading + Reach) return false;
        for (int i = heading + 1; i < story.Next; i++) if (!draft.Page.Blocks[i].Markup!.IsLink || draft.Facts[i].EndsSentence) return false;
        return true;
    }

    private static int Sentences(Draft draft, int from, int next)
    {
        int count = 0;
        for (int i = from; i < next; i++) if (draft.IsBody(i) && draft.Facts[i].IsLongSentence) count++;
        return count;
    }

    // Not what a site puts between all paragraphs: "Article content", "Advertisement".
    private static bool IsHeadline(Draft draft, int i) =>
        !draft.Facts[i].EndsSentence && draft.Facts[i].Size is >= 3 and <= LongestHeadline && draft.Repeats[i] == 1
        && draft.Label(i) is (null or BlockLabel.Date or BlockLabel.Body or BlockLabel.Subhead);
}
