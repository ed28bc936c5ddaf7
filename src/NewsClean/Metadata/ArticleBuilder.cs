using System.Globalization;
using NewsClean.Metadata.Agencies;
using NewsClean.Metadata.Bylines;
using NewsClean.Metadata.Images;
using NewsClean.Metadata.Datelines;
using NewsClean.Metadata.Dates;
using NewsClean.Metadata.Language;

namespace NewsClean.Metadata;

/// <summary>Reads the record from the labelled blocks: one finder a field.</summary>
internal static class ArticleBuilder
{
    /// <summary>Builds the record of <paramref name="page"/>.</summary>
    public static PageOutcome Build(LabelledPage page, CleaningOptions options)
    {
        var body = BodyReader.Read(page);
        if (body is null) return NoArticle(page, ReasonCodes.NoBody, page.Page.Blocks.Count == 0 ? "the page shows no text" : "no block reads like a story's paragraph", null);
        var article = ReadFields(page, body, ArticleConfidence.Of(page));
        if (!ArticleConfidence.IsStory(article))
            return NoArticle(page, ReasonCodes.NotAStory, "the page reads like an index, shop, forum or error page rather than one story", article);
        return article.Confidence < options.MinConfidence
            ? NoArticle(page, ReasonCodes.LowConfidence,
                string.Create(CultureInfo.InvariantCulture, $"confidence {article.Confidence:F2} is below {options.MinConfidence:F2}"), article)
            : article;
    }

    private static Article ReadFields(LabelledPage page, Finding<string> body, double confidence)
    {
        var evidence = new EvidenceCollector();
        var byline = BylineFinder.Find(page);
        var dates = PublicationDateFinder.Find(page);
        var dateline = DatelineFinder.Find(page, dates.PublishedDay);
        var decoded = page.Page.Decoded;
        return new Article(decoded.Id, decoded.Source)
        {
            Labelled = page,
            Url = decoded.Url,
            FetchedAt = decoded.FetchedAt,
            Title = evidence.Take("title", TitleFinder.Find(page)),
            Lead = evidence.Take("lead", LeadFinder.Find(page)),
            Byline = evidence.Take(byline?.Value.Text is null ? "authors" : "byline", byline)?.Text,
            Authors = byline?.Value.Authors ?? [],
            Agency = evidence.Take("agency", AgencyFinder.Find(page, dateline?.Agency, byline)),
            Dateline = evidence.Take("dateline", dateline?.Dateline),
            PublishedAt = evidence.Take("publishedAt", dates.Published),
            PublishedRaw = dates.PublishedRaw,
            ModifiedAt = evidence.Take("modifiedAt", dates.Modified),
            ModifiedRaw = dates.ModifiedRaw,
            Section = evidence.Take("section", SectionFinder.Find(page, byline?.Value.Authors ?? [])),
            Tags = evidence.Take("tags", TagsFinder.Find(page)) ?? [],
            Language = LanguageDetector.Detect(body.Value) ?? StatedLanguage.Of(page.Page.Hints),
            Body = evidence.Take("body", body)!,
            Images = evidence.Take("images", ImageFinder.Find(page)) ?? [],
            Related = evidence.Take("related", RelatedFinder.Find(page)) ?? [],
            Copyright = evidence.Take("copyright", CopyrightFinder.Find(page)),
            Confidence = confidence,
            Evidence = evidence.ByField,
        };
    }

    private static NotAnArticle NoArticle(LabelledPage page, string code, string message, Article? reading) =>
        new(page.Page.Decoded.Id, page.Page.Decoded.Source, new Reason(code, message), reading?.Confidence ?? 0)
        {
            Labelled = page, Url = page.Page.Decoded.Url, FetchedAt = page.Page.Decoded.FetchedAt, Reading = reading,
        };
}
