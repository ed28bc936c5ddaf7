using NewsClean.Loading;

namespace NewsClean.Segmentation;

/// <summary>Cuts a page into blocks.</summary>
internal static class Segmenter
{
    /// <summary>Cuts <paramref name="page"/> by the kind of page that it is.</summary>
    public static Page Segment(DecodedPage page)
    {
        if (MediaTypes.IsHtml(page.Source.MediaType)) return HtmlSegmenter.Segment(page);
        var hints = DumpHeader.Read(page.Text, out int start);
        var lines = LineReader.Read(page.Text, start);
        var blocks = MarkdownDump.Is(page.Text, lines)
            ? MarkdownDump.Read(LineJoiner.JoinMarkdown(page.Text, lines))
            : LineJoiner.Join(page.Text, LongLines.Cut(page.Text, lines));
        return new Page(page, blocks, hints);
    }
}
