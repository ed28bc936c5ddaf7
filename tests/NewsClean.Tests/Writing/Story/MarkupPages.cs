using NewsClean.Metadata;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Writing.Story;

/// <summary>Articles of HTML pages whose labels follow from the markup, so that a test of writing hangs on nothing that is learned.</summary>
internal static class MarkupPages
{
    /// <summary>The page's address.</summary>
    public const string Address = "https://news.example/world/story.html";

    /// <summary>
    /// The article of a page: all blocks are its body, but headings are subheads, <c>figcaption</c> holds captions and <c>aside</c>
    /// advertisements.
    /// </summary>
    public static Article Article(string html, string? address = Address)
    {
        var decoded = new DecodedPage("00", new SourceLocation("page.html") { MediaType = "text/html" }, html) { Url = address };
        var page = Segmenter.Segment(decoded);
        var labelled = new LabelledPage(page, [.. page.Blocks.Select(block => new LabelledBlock(block, LabelOf(block.Markup!.Roles), "some-rule", 1))]);
        return new Article(decoded.Id, decoded.Source)
        {
            Url = address, Labelled = labelled, Body = BodyReader.Read(labelled)!.Value, Confidence = 1,
        };
    }

    /// <summary>The body as a format writes it.</summary>
    public static string Write(string format, Article article)
    {
        string written = SampleRecords.Write(format, new() { Fields = ["body", "images"] }, article with { Images = [] });
        return written.Replace("<article>\n", "", StringComparison.Ordinal).Replace("</article>\n", "", StringComparison.Ordinal);
    }

    private static BlockLabel LabelOf(BlockRoles roles) =>
        roles.HasFlag(BlockRoles.Aside) ? BlockLabel.Advertisement
        : roles.HasFlag(BlockRoles.Caption) && roles.HasFlag(BlockRoles.Figure) ? BlockLabel.Caption
        : roles.HasFlag(BlockRoles.Heading) ? BlockLabel.Subhead
        : BlockLabel.Body;
}
