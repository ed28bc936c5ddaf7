namespace NewsClean.Metadata.Dates;

/// <summary>Where on the page title and story stand, as indices of blocks.</summary>
/// <param name="Title">The title, -1 without one.</param>
/// <param name="First">The story's first paragraph, -1 without one.</param>
/// <param name="Last">Its last.</param>
internal readonly record struct StoryFrame(int Title, int First, int Last)
{
    // Labels are not perfect: a shorter block that claims to be the first paragraph may be a teaser or a byline.
    private const int ShortestOpening = 80;

    /// <summary>Reads the frame from the labels.</summary>
    public static StoryFrame Of(LabelledPage page)
    {
        int first = -1, shortFirst = -1, last = -1;
        var blocks = page.Items();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Label != BlockLabel.Body) continue;
            if (shortFirst < 0) shortFirst = i;
            if (first < 0 && blocks[i].Block.Text.Length >= ShortestOpening) first = i;
            last = i;
        }
        return new StoryFrame(Headline.IndexIn(blocks), first < 0 ? shortFirst : first, last);
    }
}
