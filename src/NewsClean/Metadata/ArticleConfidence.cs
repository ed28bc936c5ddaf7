namespace NewsClean.Metadata;

/// <summary>How sure the record is: the mean probability of the body's blocks, weighted by their length, times that of the page's being an article.</summary>
internal static class ArticleConfidence
{
    // A page without date and author must read more like a story than one that has either. Of unseen publishers' articles 2.0 % have less (text nodes a line: 1.9), of
    // their other pages 72 % (70), of their HTML 2.0 and 75 %; by the model's word for the page alone, at 0.36, it was 2.0 and 68 % (1.7 and 65), of HTML 74. What is read
    // stays in the record of a page that is called no article, so that the few that are lost here are not lost with their text.
    private const double WithSource = 0.24, WithoutSource = 0.34;

    /// <summary>Does the page of <paramref name="article"/> read like one story, not like an index, shop, forum or error page?</summary>
    public static bool IsStory(Article article) =>
        article.Confidence >= (article.PublishedAt is null && article.Authors.Count == 0 ? WithoutSource : WithSource);

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
