using NewsClean.Metadata.Bylines;
using NewsClean.Metadata.Datelines;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// Headline, standfirst and captions read like the story and stand before it. Byline and date, or the story's saying it again, tell
/// them apart.
/// </summary>
internal static class OpeningPass
{
    // Headline, standfirst and a caption: more blocks of running text than that above a byline are the story's.
    private const int MostAbove = 3;

    // A date or byline may close a short story; the story below it has at least three times the words of what stands above.
    private const float LeastBelow = 3;

    // "By", "Written by": names follow on the next lines.
    private const float LongestOpening = 3;

    // Shorter lines may stand on a page twice for other reasons.
    private const float ShortestRepeat = 8;

    // Date, byline in several lines, share buttons.
    private const int Reach = 8;

    /// <summary>Labels what stands above the story and returns <paramref name="story"/> without it.</summary>
    public static StoryRun Run(Draft draft, StoryRun story)
    {
        if (story.IsEmpty) return story;
        int first = FirstBelowByline(draft, story);
        for (int i = story.First; i < first; i++)
            if (draft.IsBody(i)) LabelAbove(draft, i, RuleNames.AboveByline);
        return DropRepeats(draft, story with { First = first });
    }

    // The first block of the story below a byline or date that stands between its first blocks; where there is none, the first of all.
    private static int FirstBelowByline(Draft draft, StoryRun story)
    {
        int above = 0, from = story.First;
        bool headed = false;
        for (int i = story.First; i < story.Next && above <= MostAbove; i++)
        {
            if (!draft.IsBody(i)) headed |= IsBylineOrDate(draft, i);
            else if (headed || (above > 0 && DatelineReader.Read(draft.Text(i)) is not null)) // a dateline opens the story
                return Size(draft, from, i) * LeastBelow <= Size(draft, i, story.Next) ? i : from;
            else above++;
        }
        return from;
    }

    private static float Size(Draft draft, int from, int next)
    {
        float size = 0;
        for (int i = from; i < next; i++) if (draft.IsBody(i)) size += draft.Facts[i].Size;
        return size;
    }

    private static bool IsBylineOrDate(Draft draft, int i) => draft.Label(i) is BlockLabel.Byline or BlockLabel.Date
        || (draft.Label(i) is null && draft.Facts[i].Size <= LongestOpening && BylineOpening.IsOpen(draft.Text(i)));

    private static StoryRun DropRepeats(Draft draft, StoryRun story)
    {
        while (RepeatOf(draft, story) is > 0 and var again)
        {
            bool caption = again == story.First + 1;
            if (caption) LabelCaption(draft, again);
            LabelAbove(draft, story.First, RuleNames.RepeatedLead, caption);
            story = story with { First = draft.NextBody(again + (caption ? 1 : 0), story.Next - 1) };
        }
        return story;
    }

    // A caption that stands twice stands there twice in a row.
    private static void LabelAbove(Draft draft, int i, string rule, bool caption = false)
    {
        if (caption || IsTwin(draft, i)) LabelCaption(draft, i);
        else if (draft.Facts[i].IsLongSentence) draft.Set(i, BlockLabel.Lead, rule, 0.7);
        else draft.Clear(i);
    }

    private static void LabelCaption(Draft draft, int i) => draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.8);

    private static bool IsTwin(Draft draft, int i) =>
        (i > 0 && draft.Facts[i - 1].Hash == draft.Facts[i].Hash) || (i + 1 < draft.Count && draft.Facts[i + 1].Hash == draft.Facts[i].Hash);

    // Where the first block of the story stands again, 0 where it does not.
    private static int RepeatOf(Draft draft, StoryRun story)
    {
        if (story.Next - story.First < 4 || draft.Repeats[story.First] != 2 || draft.Facts[story.First].Size < ShortestRepeat) return 0;
        for (int i = story.First + 1; i < story.Next - 1 && i <= story.First + Reach; i++)
            if (draft.Facts[i].Hash == draft.Facts[story.First].Hash) return i;
        return 0;
    }
}
