using NewsClean.Segmentation;

namespace NewsClean.Tests.Metadata;

/// <summary>Builds labelled HTML pages for finders: a story of three paragraphs, with what a test puts into its head and around its headline.</summary>
internal static class StatedPages
{
    public static LabelledPage Of(string head, string beside, string below = "")
    {
        string html = $"<!DOCTYPE html><html lang=\"en\"><head><title>Ferry line to close</title>{head}</head><body><h1>Ferry line to close</h1>{beside}"
            + "<p>The car ferry between Brenn and Aldsund will make its last crossing in spring, ninety years after the first.</p>"
            + "<p>The council of the islands had asked for money to keep it, and the ministry had refused the request twice.</p>"
            + $"<p>People on both shores will drive round the fjord from then on, which takes them an hour and a half.</p>{below}</body></html>";
        var page = Segmenter.Segment(new DecodedPage("id", new SourceLocation("-") { MediaType = "text/html" }, html));
        return new LabelledPage(page, [.. page.Blocks.Select((block, i) => new LabelledBlock(block, LabelOf(block, i), "test", 0.9))]);
    }

    public static string Json(string properties) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",{properties}}}</script>";

    private static BlockLabel LabelOf(TextBlock block, int index) => index == 0 ? BlockLabel.Title
        : block.Text.Length > 80 ? BlockLabel.Body
        : block.Text.StartsWith("By ", StringComparison.Ordinal) ? BlockLabel.Byline
        : block.Text.Any(char.IsDigit) ? BlockLabel.Date : BlockLabel.Other;
}
