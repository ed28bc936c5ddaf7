using NewsClean.Metadata;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Inside the story: paragraphs, subheads and lists are body; what sites put between them is not.</summary>
internal static class InsidePass
{
    // A subhead has a dozen words at most; longer lines without a sentence's end are quotes, list entries or captions.
    private const float LongestSubhead = 12;

    // Appeals that stand between buttons have two short sentences at most.
    private const float LongestPromo = 30;

    /// <summary>Labels the blocks of <paramref name="story"/>.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        for (int i = story.First; i < story.Next; i++)
        {
            if (draft.Label(i) is BlockLabel.Related) i = LabelRelated(draft, story, i);
            else if (draft.Label(i) is null) LabelOne(draft, story, i);
        }
    }

    private static void LabelOne(Draft draft, StoryRun story, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        if (!facts.EndsSentence && CreditReader.IsCredit(draft.Text(i))) draft.Set(i, BlockLabel.Credit, RuleNames.CreditLine, 0.7);
        else if (IsRepeat(draft, i)) draft.Set(i, BlockLabel.Related, RuleNames.Repeated, 0.7);
        else if (IsPromoSentence(draft, i)) draft.Set(i, BlockLabel.Advertisement, RuleNames.BesidePromo, 0.8);
        else if (facts.IsLongSentence) draft.Set(i, BlockLabel.Body, RuleNames.StorySentence, 0.93);
        else if (facts.EndsSentence || facts.EndsInColon) draft.Set(i, BlockLabel.Body, RuleNames.StoryShort, 0.8);
        else if (facts.Size >= LongestSubhead) draft.Set(i, BlockLabel.Body, RuleNames.StoryLine, 0.6);
        else if (IsListItem(draft, story, i)) draft.Set(i, BlockLabel.Body, RuleNames.ListItem, 0.6);
        else if (IsSubhead(draft, story, i)) draft.Set(i, BlockLabel.Subhead, RuleNames.Subhead, 0.65);
        else draft.Set(i, BlockLabel.Other, RuleNames.Insert, 0.6);
    }

    // "Read also" and the headline below it (one or two lines without a sentence's end, or one that says "Read also: ..." itself).
    private static int LabelRelated(Draft draft, StoryRun story, int heading)
    {
        int last = heading;
        bool headingOnly = draft.Facts[heading].CueLength >= draft.Facts[heading].Length - 2;
        if (!headingOnly) return last;
        for (int i = heading + 1; i < story.Next && i <= heading + 3; i++)
        {
            if (draft.Label(i) is not null || draft.Facts[i].IsLongSentence || draft.Facts[i].EndsSentence) break;
            draft.Set(i, BlockLabel.Related, RuleNames.AfterRelated, 0.85);
            last = i;
        }
        if (last == heading + 2 && IsPictureText(draft, heading + 1)) draft.Set(heading + 1, BlockLabel.Other, RuleNames.TeaserPicture, 0.7);
        return last;
    }

    // A teaser's picture says in a few words whom it shows ("The minister in 2016"); the headline below it is longer.
    private static bool IsPictureText(Draft draft, int i) =>
        draft.Facts[i].Words <= 6 && draft.Facts[i + 1].Words >= 7 && draft.Page.Blocks[i + 1].Lines == 1;

    // "Get the latest from the county in your inbox every morning." between "Subscribe" and "Enter your email".
    private static bool IsPromoSentence(Draft draft, int i) =>
        draft.Facts[i].Cue == CueKind.Promo && draft.Facts[i].Size <= LongestPromo
        && ((i > 0 && draft.Label(i - 1) == BlockLabel.Advertisement) || (i + 1 < draft.Count && draft.Label(i + 1) == BlockLabel.Advertisement));

    // The second of two equal blocks: pull quotes, captions, teasers. The first one is the story's.
    private static bool IsRepeat(Draft draft, int i)
    {
        if (draft.Repeats[i] < 2) return false;
        uint hash = draft.Facts[i].Hash;
        bool whole = draft.Facts[i].IsLongSentence;
        for (int k = 0; k < draft.Count; k++)
            if (k != i && draft.Facts[k].Hash == hash && (!whole || (k < i && draft.IsBody(k)))) return true;
        return false;
    }

    // A subhead stands before a paragraph and after one, begins with a capital or a digit, and is not all capitals' menu talk.
    private static bool IsSubhead(Draft draft, StoryRun story, int i)
    {
        ref readonly var facts = ref draft.Facts[i];
        if (i + 1 >= story.Next || facts.Size < 1 || facts.Separators > 0) return false;
        if (!draft.Facts[i + 1].IsLongSentence && !(i + 2 < story.Next && draft.Facts[i + 1].EndsSentence)) return false;
        char first = draft.Text(i)[0];
        return !char.IsLower(first) || facts.Size >= 3;
    }

    // Lists come in rows: a neighbour on either side is of the same kind and about as long.
    private static bool IsListItem(Draft draft, StoryRun story, int i)
    {
        if (draft.Facts[i].Size < 3) return false;
        return IsLike(draft, story, i - 1) && IsLike(draft, story, i + 1);
    }

    private static bool IsLike(Draft draft, StoryRun story, int other) =>
        story.Contains(other) && draft.Label(other) is null or BlockLabel.Body && !draft.Facts[other].IsLongSentence
        && draft.Facts[other].Size >= 3;
}
