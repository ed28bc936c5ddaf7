namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// A run of long sentences may go on behind the story, over readers' comments, a box about the author, or teasers that are full
/// sentences. The heading above them ends the story.
/// </summary>
internal static class EndingPass
{
    // Below "Read also" a single headline and paragraph may be a link and the story going on; two such pairs are a list of teasers.
    private const int Teasers = 2;

    // A box about the author has a paragraph or two.
    private const int LongestAuthorBox = 2;

    // "Comments" above the third paragraph is the button at the story's head.
    private const int ShortestStory = 3;

    /// <summary>Returns <paramref name="story"/> up to the first heading that ends it.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        for (int i = story.First + 1; i < story.Next; i++)
            if (IsEnding(draft, story, i)) return story with { Next = LastSentence(draft, story, i) + 1 };
        return story;
    }

    private static bool IsEnding(Draft draft, StoryRun story, int i)
    {
        if (draft.Label(i) is null || draft.Facts[i].CueLength < draft.Facts[i].Length - 2) return false;
        return draft.Facts[i].Cue switch
        {
            CueKind.Comments => Sentences(draft, story.First, i) >= ShortestStory,
            CueKind.AuthorBox => Sentences(draft, i + 1, story.Next) <= LongestAuthorBox,
            CueKind.MostRead or CueKind.Related => AreTeasers(draft, i + 1, story.Next),
            _ => false,
        };
    }

    // Headline, sentence, headline, sentence: paragraphs of a story follow each other.
    private static bool AreTeasers(Draft draft, int from, int next)
    {
        for (int i = from; i < next; i++)
            if (draft.Facts[i].IsLongSentence && (i == from || !IsHeadline(draft, i - 1))) return false;
        return Sentences(draft, from, next) >= Teasers;
    }

    // Not what a site puts between all paragraphs: "Article content", "Advertisement".
    private static bool IsHeadline(Draft draft, int i) =>
        !draft.Facts[i].EndsSentence && draft.Facts[i].Size >= 3 && draft.Repeats[i] == 1 && draft.Label(i) is null or BlockLabel.Date;

    private static int Sentences(Draft draft, int from, int next)
    {
        int count = 0;
        for (int i = from; i < next; i++) if (draft.Label(i) is null && draft.Facts[i].IsLongSentence) count++;
        return count;
    }

    private static int LastSentence(Draft draft, StoryRun story, int heading)
    {
        int last = heading - 1;
        while (last > story.First && (draft.Label(last) is not null || !draft.Facts[last].IsLongSentence)) last--;
        return last;
    }
}
