namespace NewsClean.Metadata;

/// <summary>How sure the record is: the mean probability of the body's blocks, weighted by their length, times that of the page's being an article.</summary>
internal static class ArticleConfidence
{
    // On pages of unseen publishers the model gives less than the second to 2 % of articles and to 60 % (HTML: 76 %) of all other pages, less than the
    // first to 1 % and 40 %. What has a dozen paragraphs is rather kept, and HTML, whose markup leaves fewer doubts about the body: a lost article is missed first.
    private static readonly (float SureOfNone, float DoubtOfAny) s_text = (0.2f, 0.36f), s_markup = (0.1f, 0.3f);

    private const int ManyParagraphs = 12, ParagraphLength = 60;

    /// <summary>Does the page read like one story, not like an index, shop, forum or error page?</summary>
    public static bool IsStory(LabelledPage page)
    {
        var (sureOfNone, doubtOfAny) = page.Page.HasMarkup ? s_markup : s_text;
        return page.ArticleProbability >= doubtOfAny || (page.ArticleProbability >= sureOfNone && CountParagraphs(page) >= ManyParagraphs);
    }

    private static int CountParagraphs(LabelledPage page)
    {
        int count = 0;
        foreach (var block in page.Blocks)
            if (block.Label == BlockLabel.Body && block.Block.Text.Length >= ParagraphLength) count++;
        return count;
    }

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
