namespace NewsClean.Boilerplate.Passes;

/// <summary>All that is left outside the story: what stands under a heading belongs to it, the rest is the site's frame.</summary>
internal static class FramePass
{
    // Lists under a heading are short: after this many blocks the heading no longer speaks for what follows.
    private const int HeadingReach = 40;

    /// <summary>Labels every block that has no label yet.</summary>
    public static void Run(Draft draft, StoryRun story)
    {
        BlockLabel? heading = null;
        int since = 0;
        for (int i = 0; i < draft.Count; i++)
        {
            if (story.Contains(i)) { heading = null; continue; }
            if (draft.Label(i) is { } label)
            {
                if (label is BlockLabel.MostRead or BlockLabel.Related or BlockLabel.Comments) (heading, since) = (label, 0);
                else if (label is BlockLabel.Tags) heading = null; // what stands under it has its label
                continue;
            }
            since++;
            if (heading is { } above && since <= HeadingReach) draft.Set(i, above, RuleNames.UnderHeading, 0.7);
            else if (draft.Facts[i].EndsSentence) draft.Set(i, BlockLabel.Other, RuleNames.FrameSentence, 0.75);
            else draft.Set(i, BlockLabel.Navigation, RuleNames.FrameLine, 0.85);
        }
    }
}
