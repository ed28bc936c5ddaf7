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
        if (MarkdownKind.Is(page.Text, lines)) return new Page(page, MarkdownDump.Read(page.Text, start), hints);
        var marked = ScriptLines.Mark(page.Text, lines);
        if (ReferenceEquals(marked, lines)) return new Page(page, Blocks(page.Text, lines), hints);
        var shown = Blocks(page.Text, ScriptLines.Others(marked));
        return new Page(page, ScriptLines.Insert(page.Text, marked, shown), hints);
    }

    private static List<TextBlock> Blocks(string text, List<LineReader.Line> lines)
    {
        int list = NumberedLinks.ListIn(text, lines);
        return list < 0 ? LineJoiner.Join(text, LongLines.Cut(text, lines)) : NumberedLinks.Read(text, LineJoiner.Join(text, lines[..list]), lines[list]);
    }
}
