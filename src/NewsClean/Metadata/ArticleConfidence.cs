namespace NewsClean.Metadata;

/// <summary>How sure the record is: the mean probability of the body's blocks, weighted by their length, times that of the page's being an article.</summary>
internal static class ArticleConfidence
{
    // On pages of unseen publishers the models give less to 2 % of articles and to 67 % of all other pages, to 73 % of their HTML. What is read
    // stays in the record of a page that is called no article, so that the few that are lost here are not lost with their text.
    private const float Story = 0.36f;

    /// <summary>Does the page read like one story, not like an index, shop, forum or error page?</summary>
    public static bool IsStory(LabelledPage page) => page.ArticleProbability >= Story;

    /// <summary>0 to 1; 0 for a page without a body.</summary>
    public static double Of(LabelledPage page)
    {
        double sum = 0, weight = 0;
        foreach (var block in page.Items())
        {
            if (block.Label is not (BlockLabel.Body or BlockLabel.Subhead)) continue;
            sum += block.Probability * block.Block.Text.Length;
            weight += block.Block.Text.Length;
        }
        return weight == 0 ? 0 : sum / weight * page.ArticleProbability;
    }
}
