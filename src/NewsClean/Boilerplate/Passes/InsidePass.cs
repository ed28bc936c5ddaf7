using NewsClean.Metadata.Images;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Between the story's paragraphs: what sites put there gets its name.</summary>
internal static class InsidePass
{
    // "Read also" leads to one headline or a few, a line each.
    private const int MostHeadlines = 3;

    private const double SureOfParagraph = 0.97;

    /// <summary>Labels the blocks of <paramref name="story"/> that are not the story's own text.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        for (int i = story.First; i < story.Next; i++)
        {
            if (draft.Label(i) is BlockLabel.Related) i = LabelRelated(draft, story, i);
            else if (draft.Label(i) is null) LabelOne(draft, i);
        }
    }

    private static void LabelOne(Draft draft, int i)
    {
        if (CreditReader.IsCredit(draft.Text(i))) draft.Set(i, BlockLabel.Credit, RuleNames.CreditLine, 0.7);
        else if (IsRepeat(draft, i)) draft.Set(i, BlockLabel.Related, RuleNames.Repeated, 0.7);
        else draft.Set(i, BlockLabel.Other, RuleNames.Insert, 0.6);
    }

    // "Read also" and the headlines below it, until a block that is labelled already or reads like a paragraph.
    private static int LabelRelated(Draft draft, StoryRun story, int heading)
    {
        int last = heading;
        bool headingOnly = draft.Facts[heading].CueLength >= draft.Facts[heading].Length - 2;
        if (!headingOnly) return last;
        for (int i = heading + 1; i < story.Next && i <= heading + MostHeadlines; i++)
        {
            if (!draft.MayBeLink(i) || (draft.Label(i) is not null && !(draft.IsBody(i) && IsUnsure(draft, i)))) break;
            draft.Set(i, BlockLabel.Related, RuleNames.AfterRelated, 0.85);
            last = i;
        }
        if (last == heading + 2 && IsPictureText(draft, heading + 1)) draft.Set(heading + 1, BlockLabel.Other, RuleNames.TeaserPicture, 0.7);
        return last;
    }

    // The model takes some of these headlines for the story's; a paragraph without a full stop it is surer of.
    private static bool IsUnsure(Draft draft, int i) => draft.Probability(i) < SureOfParagraph;

    // A teaser's picture says in a few words whom it shows ("The minister in 2016"); the headline below it is longer.
    private static bool IsPictureText(Draft draft, int i) =>
        draft.Facts[i].Words <= 6 && draft.Facts[i + 1].Words >= 7 && draft.Page.Blocks[i + 1].Lines == 1;

    // Pull quotes, captions and teasers stand on the page twice.
    private static bool IsRepeat(Draft draft, int i) => draft.Repeats[i] > 1 && draft.Facts[i].Size >= 3;
}
