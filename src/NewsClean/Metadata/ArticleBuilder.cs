namespace NewsClean.Metadata;

/// <summary>Reads the record from the labelled blocks: one finder a field.</summary>
internal static class ArticleBuilder
{
    /// <summary>Builds the record of <paramref name="page"/>.</summary>
    public static PageOutcome Build(LabelledPage page, CleaningOptions options)
    {
        var (id, source) = (page.Page.Decoded.Id, page.Page.Decoded.Source);
        var body = page.Blocks.Where(b => b.Label is BlockLabel.Body or BlockLabel.Subhead).ToList();
        double confidence = body.Count == 0 ? 0 : body.Average(b => b.Probability);
        if (body.Count == 0) return new NotAnArticle(id, source, new Reason(ReasonCodes.NoBody, "no block reads like a story's paragraph"), 0) { Labelled = page };
        if (confidence < options.MinConfidence)
            return new NotAnArticle(id, source, new Reason(ReasonCodes.LowConfidence, $"confidence {confidence:F2} is below {options.MinConfidence:F2}"), confidence) { Labelled = page };
        return new Article(id, source) { Labelled = page, Title = page.Blocks.FirstOrDefault(b => b.Label == BlockLabel.Title)?.Block.Text, Lead = page.Blocks.FirstOrDefault(b => b.Label == BlockLabel.Lead)?.Block.Text, Body = string.Join("\n\n", body.Select(b => b.Block.Text)), Confidence = confidence };
    }
}
