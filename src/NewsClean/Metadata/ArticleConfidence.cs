namespace NewsClean.Metadata;

/// <summary>How sure the record is: the mean probability of the body's blocks, weighted by their length, times that of the page's being an article.</summary>
internal static class ArticleConfidence
{
    /// <summary>0 to 1; 0 for a page without a body.</summary>
    public static double Of(LabelledPage page)
    {
        double sum = 0, weight = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Label is not (BlockLabel.Body or BlockLabel.Subhead)) continue;
            sum += block.Probability * block.Block.Text.Length;
            weight += block.Block.Text.Length;
        }
        return weight == 0 ? 0 : sum / weight * page.ArticleProbability;
    }
}
