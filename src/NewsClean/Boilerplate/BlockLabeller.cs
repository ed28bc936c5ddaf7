using NewsClean.Boilerplate.Passes;

namespace NewsClean.Boilerplate;

/// <summary>
/// Gives every block a label, the name of the rule that decided, and a probability. Passes in order: each block by itself,
/// then the story as a whole, then what surrounds it. A later pass sees, and may overrule, what earlier ones said.
/// </summary>
internal static class BlockLabeller
{
    /// <summary>Labels the blocks of <paramref name="page"/>.</summary>
    public static LabelledPage Label(Page page)
    {
        var draft = new Draft(page);
        if (draft.Count == 0) return draft.Finish();

        ContextFreePass.Run(draft);          // what a block says by itself: buttons, notices, templates, dates, credits
        var story = StoryRun.Find(draft);    // where the story is: the best run of long sentences
        story = OpeningPass.Run(draft, story); // a standfirst or caption that the story says again
        story = EndingPass.Run(draft, story);  // comments, teasers and the author's box below it
        InsidePass.Run(draft, story);        // inside it: paragraphs, subheads, and what was put between them
        story = EdgePass.Run(draft, story);  // its first and last paragraphs
        TitlePass.Run(draft, story);         // the headline above it
        HeadPass.Run(draft, story);          // between headline and story: lead, section, byline, captions
        FramePass.Run(draft, story);         // all the rest: menus, lists, comments
        return draft.Finish();
    }
}
