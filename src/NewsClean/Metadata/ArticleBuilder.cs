namespace NewsClean.Metadata;

/// <summary>Reads the record from the labelled blocks: one finder a field.</summary>
internal static class ArticleBuilder
{
    /// <summary>Builds the record of <paramref name="page"/>.</summary>
    public static PageOutcome Build(LabelledPage page, CleaningOptions options)
    {
        var decoded = page.Page.Decoded;
        var body = BodyReader.Read(page);
        if (body is null) return NoArticle(page, new Reason(ReasonCodes.NoBody, "no block reads like a story's paragraph"), 0);
        double confidence = ArticleConfidence.Of(page);
        if (confidence < options.MinConfidence)
            return NoArticle(page, new Reason(ReasonCodes.LowConfidence, FormattableString.Invariant($"confidence {confidence:F2} is below {options.MinConfidence:F2}")), confidence);

        var evidence = new EvidenceCollector();
        return new Article(decoded.Id, decoded.Source)
        {
            Labelled = page, Url = decoded.Url, FetchedAt = decoded.FetchedAt,
            Title = evidence.Take("title", TitleFinder.Find(page)),
            Lead = evidence.Take("lead", LeadFinder.Find(page)),
            Section = evidence.Take("section", SectionFinder.Find(page)),
            Tags = evidence.Take("tags", TagsFinder.Find(page)) ?? [],
            Body = evidence.Take("body", body)!,
            Related = evidence.Take("related", RelatedFinder.Find(page)) ?? [],
            Copyright = evidence.Take("copyright", CopyrightFinder.Find(page)),
            Confidence = confidence,
            Evidence = evidence.ByField,
        };
    }

    private static NotAnArticle NoArticle(LabelledPage page, Reason reason, double confidence) =>
        new(page.Page.Decoded.Id, page.Page.Decoded.Source, reason, confidence)
        {
            Labelled = page, Url = page.Page.Decoded.Url, FetchedAt = page.Page.Decoded.FetchedAt,
        };
}
