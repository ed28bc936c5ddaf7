using NewsClean.Boilerplate.Model;
using NewsClean.Metadata.Datelines;
using NewsClean.Metadata.Images;

namespace NewsClean.Boilerplate.Passes;

/// <summary>What the trained model says: which blocks are the story, and which of them are subheads.</summary>
internal static class ModelPass
{
    private const float Half = 0.5f, SureOfRepeat = 0.7f;

    // A paragraph that ends as a captioned picture's credit does is one where the model is this sure.
    private const float SureDespiteCredit = 0.93f;

    // A short line where a subhead would stand needs less of the model's word than one among others of its kind.
    private const float LeastSubhead = 0.4f, SureSubhead = 0.85f;

    // "Vadim Orlenko / Flickr" names a photographer, however much it looks like a byline.
    private const float LongestCredit = 10, LongestCaption = 60;

    // What a block says by itself ("Read also", a date, a photographer's name) is overruled only where the model is rather sure: a subhead
    // "Comments", a table of figures. On unseen pages 0.6 and 0.75 do as well as each other, 0.5 and 0.9 lose pages that are wholly right.
    private const float OverruleFacts = 0.7f;

    // What was never rendered is no text, whatever stands around it; nor is "Read also: Council votes on the new bridge".
    private const float OverruleSureFacts = 0.9f;

    // A dozen messages of a server's read like paragraphs; of the one that a story about PHP quotes the model is surer.
    private const float OverruleServer = 0.97f;

    /// <summary>Labels the blocks of <paramref name="draft"/> that the model is sure of; returns the range of the story.</summary>
    public static StoryRun Run(Draft draft, ModelOutput scores)
    {
        int first = -1, last = -1;
        bool hasSentence = false;
        for (int i = 0; i < draft.Count; i++)
        {
            if (!LabelStory(draft, scores, i, !hasSentence))
            {
                LabelHead(draft, scores, i);
                continue;
            }
            if (first < 0) first = i;
            last = i;
            hasSentence |= draft.Facts[i].EndsSentence;
        }
        return first < 0 ? StoryRun.None : new StoryRun(first, last + 1);
    }

    private static bool LabelStory(Draft draft, ModelOutput scores, int i, bool isHead)
    {
        // A date alone above the story says when it came out, in a paragraph of its own or not.
        if (isHead && draft.Label(i) == BlockLabel.Date) return false;
        if (RepeatsCaption(draft, scores, i)) return false;
        if (IsCreditedCaption(draft, scores, i) || IsMarkedCaption(draft, scores, i)) return false;
        float body = HasDateline(draft, scores, i) ? Math.Max(Half, scores[BlockTarget.Body][i]) : scores[BlockTarget.Body][i];
        if (body < LeastAgainst(draft.Rule(i))) return false;
        bool subhead = !draft.Facts[i].EndsSentence && scores[BlockTarget.Subhead][i] >= (StandsAbove(draft, i) ? LeastSubhead : SureSubhead);
        draft.Set(i, subhead ? BlockLabel.Subhead : BlockLabel.Body, RuleNames.Model, body);
        return true;
    }

    // A line without words is a number in a list or a table of the story as often as one of a page.
    private static float LeastAgainst(string? rule) => rule switch
    {
        null or RuleNames.NoWords => ModelOutput.BodyFrom,
        RuleNames.Template or RuleNames.LinkLine => OverruleSureFacts,
        RuleNames.ServerMessage => OverruleServer,
        _ => OverruleFacts,
    };

    // Galleries print the text of a picture twice, as its caption and for those who can't see it.
    private static bool RepeatsCaption(Draft draft, ModelOutput scores, int i)
    {
        if (i == 0 || draft.Facts[i - 1].Hash != draft.Facts[i].Hash || draft.Label(i - 1) != BlockLabel.Caption || scores[BlockTarget.Body][i] >= SureOfRepeat) return false;
        draft.Set(i, BlockLabel.Caption, RuleNames.Model, Half);
        return true;
    }

    // "The harbour after the storm (Photo: Ann Lee)" between two paragraphs: half of them the model takes for a third. Of those that it doubts hardly one is.
    private static bool IsCreditedCaption(Draft draft, ModelOutput scores, int i)
    {
        if (scores[BlockTarget.Body][i] is < ModelOutput.BodyFrom or >= SureDespiteCredit || !CreditReader.IsCreditedCaption(draft.Text(i))) return false;
        draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.85);
        return true;
    }

    // Below a picture, in its element and in other letters than the story, or with a class that says so: the model reads the words, which are the story's.
    private static bool IsMarkedCaption(Draft draft, ModelOutput scores, int i)
    {
        if (scores[BlockTarget.Body][i] < ModelOutput.BodyFrom || draft.Facts[i].Size > LongestCaption) return false;
        if (draft.Page.Blocks[i].Markup is not { } markup) return false;
        bool alone = StandsBetweenParagraphs(draft, i) && scores[BlockTarget.Body][i] < SureDespiteCredit && PictureMarkup.IsAloneWithPicture(markup);
        if (!alone && !PictureMarkup.IsCaption(markup)) return false;
        draft.Set(i, BlockLabel.Caption, RuleNames.PictureText, 0.85);
        return true;
    }

    // Pages that sell have rows of a picture and a line each.
    private static bool StandsBetweenParagraphs(Draft draft, int i) => draft.Facts[i] is { Size: <= LongestCaption / 2, Sentences: <= 1 }
        && i > 0 && i + 1 < draft.Count && draft.Facts[i - 1].IsLongSentence && draft.Facts[i + 1].IsLongSentence;

    // "MOSCOW, October 8. /TASS/. Consultations are under way": below a picture it looks like a caption, and opens the story.
    private static bool HasDateline(Draft draft, ModelOutput scores, int i) =>
        scores[BlockTarget.Caption][i] >= Half && draft.Label(i) is null && draft.Facts[i].IsLongSentence && DatelineReader.Read(draft.Text(i)) is { Agency: not null };

    // A subhead stands above a paragraph and apart from what is above it; the lines of a list stand together.
    private static bool StandsAbove(Draft draft, int i) =>
        i + 1 < draft.Count && draft.Facts[i + 1].EndsSentence && draft.Page.Blocks[i].BlankLinesBefore >= draft.Page.Blocks[i + 1].BlankLinesBefore;

    // Bylines, dates and captions that no pass before has named.
    private static void LabelHead(Draft draft, ModelOutput scores, int i)
    {
        if (draft.Label(i) is not null) return;
        // The headline of a link under "Read also" is no name and no caption.
        if (i > 0 && draft.Label(i - 1) == BlockLabel.Related && !draft.Facts[i].EndsSentence) return;
        if (draft.Facts[i].Size <= LongestCredit && CreditReader.IsCredit(draft.Text(i))) draft.Set(i, BlockLabel.Credit, RuleNames.CreditLine, 0.75);
        if (draft.Repeats[i] == 1) SetIfLikely(BlockTarget.Byline, BlockLabel.Byline); // what the menu has too is a section
        SetIfLikely(BlockTarget.Date, BlockLabel.Date);
        SetIfLikely(BlockTarget.Caption, BlockLabel.Caption);

        void SetIfLikely(BlockTarget target, BlockLabel label)
        {
            float probability = scores[target][i];
            if (probability >= Half && draft.Label(i) is null) draft.Set(i, label, RuleNames.Model, probability);
        }
    }
}
