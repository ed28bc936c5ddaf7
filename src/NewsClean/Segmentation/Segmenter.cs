using NewsClean.Loading;
using NewsClean.Segmentation.Headers;
using NewsClean.Segmentation.Lines;
using NewsClean.Segmentation.Links;
using NewsClean.Segmentation.Markdown;
using NewsClean.Segmentation.Scripts;

namespace NewsClean.Segmentation;

/// <summary>Cuts a page into blocks.</summary>
internal static class Segmenter
{
    /// <summary>Cuts <paramref name="page"/> by the kind of page that it is.</summary>
    public static Page Segment(DecodedPage page)
    {
        if (MediaTypes.IsHtml(page.Source.MediaType)) return HtmlSegmenter.Segment(page);
        var header = DumpHeader.Read(page.Text);
        var blocks = Blocks(page.Text, header);
        blocks.InsertRange(0, header.Blocks);
        return new Page(header.Url is null || page.Url is not null ? page : page with { Url = header.Url }, blocks, header.Hints);
    }

    // By what made the dump: Markdown, all text nodes with their scripts, or what shows only text.
    private static List<TextBlock> Blocks(string text, DumpHeader header)
    {
        var lines = LineReader.Read(text, header.End);
        if (MarkdownKind.Is(text, lines, header.IsOfMarkdown)) return MarkdownDump.Read(text, header.End);
        var marked = ScriptLines.Mark(text, lines);
        return ReferenceEquals(marked, lines) ? Shown(text, lines) : ScriptLines.Insert(text, marked, Shown(text, ScriptLines.Others(marked)));
    }

    private static List<TextBlock> Shown(string text, List<LineReader.Line> lines)
    {
        int list = NumberedLinks.ListIn(text, lines);
        if (list < 0) return WithoutList(text, LongLines.Cut(text, lines));
        int end = NumberedLinks.EndOf(text, lines, list);
        return [.. NumberedLinks.Read(text, LineJoiner.Join(text, lines[..list]), lines[list..end]), .. LineJoiner.Join(text, lines[end..])];
    }

    private static List<TextBlock> WithoutList(string text, List<LineReader.Line> lines) =>
        LinkAddresses.AreIn(text, lines) ? LinkAddresses.Hide(LineJoiner.Join(text, lines, hasAddresses: true))
        : UnderlinedLinks.AreIn(text, lines) ? UnderlinedLinks.Show(LineJoiner.Join(text, UnderlinedLinks.SetApart(text, lines)))
        : LineJoiner.Join(text, lines);
}
