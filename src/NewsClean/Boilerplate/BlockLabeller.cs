using NewsClean.Boilerplate.Headlines;
using NewsClean.Boilerplate.Model;
using NewsClean.Boilerplate.Passes;
using NewsClean.SiteMemory;

namespace NewsClean.Boilerplate;

/// <summary>
/// Gives every block a label, the name of the rule that decided, and a probability. Passes in order: each block by itself,
/// then the story as a whole, then what surrounds it. A later pass sees, and may overrule, what earlier ones said.
/// </summary>
internal static class BlockLabeller
{
    /// <summary>Labels the blocks of <paramref name="page"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sites">What is known of sites; null for nothing.</param>
    public static LabelledPage Label(Page page, SiteProfile? sites = null) =>
        Label(page, sites is null ? BlockModel.Score : p => SiteEvidence.Weigh(p, BlockModel.Score(p), sites));

    /// <summary>Labels the blocks of <paramref name="page"/> by another model than the embedded one: one that has not seen the page.</summary>
    internal static LabelledPage Label(Page page, Func<Page, ModelOutput> model)
    {
        if (page.Blocks.Count == 0) return new LabelledPage(page, []);
        var (draft, story, scores) = FindStory(page, model);
        if (page.HasMarkup) FigurePass.Run(draft, story); // captions that the markup names
        InsidePass.Run(draft, story);        // what sites put between them
        HintedTitle? hinted = null;
        if (page.HasMarkup) hinted = MarkupTitlePass.Run(draft, story, scores); // the headline, also out of what the markup states
        else TitlePass.Run(draft, story, scores); // the headline above it
        HeadPass.Run(draft, story, scores);  // between headline and story: lead, section, byline, captions
        TopicsPass.Run(draft, story);        // lists of topics beside it
        FramePass.Run(draft, story);         // all the rest: menus, lists, comments
        return draft.Finish() with { ArticleProbability = scores.Article, DateScores = scores[BlockTarget.Date].ToArray(), HintedTitle = hinted };
    }

    /// <summary>The first passes: what each block says by itself, and which blocks are the story.</summary>
    internal static (Draft Draft, StoryRun Story, ModelOutput Scores) FindStory(Page page, Func<Page, ModelOutput> model)
    {
        var draft = new Draft(page);
        ContextFreePass.Run(draft);          // what a block says by itself: buttons, notices, templates, dates, credits
        var scores = ShownBlocks.Score(page, model); // what the trained model makes of each block among the others
        var story = ModelPass.Run(draft, scores); // the story's own text: paragraphs and subheads
        story = ContinuationPass.Run(draft, story, scores[BlockTarget.Body]); // the rest of it behind a box
        story = OpeningPass.Run(draft, story);    // what of it stands above the byline: standfirst, headline, captions
        story = EndingPass.Run(draft, story);     // teasers that read like it, below it
        story = EdgePass.Run(draft, story, scores[BlockTarget.Body]); // its first and last blocks, where the model is least sure
        story = NoticePass.Run(draft, story);     // what the site says of itself in it
        if (page.HasMarkup) story = AuthorBoxPass.Run(draft, story); // what the page says of its author below it
        story = BylinePass.Run(draft, story);     // what says outright that it is a byline, at its head
        return (draft, story, scores);
    }
}
