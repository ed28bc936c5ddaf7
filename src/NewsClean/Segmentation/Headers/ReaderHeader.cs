namespace NewsClean.Segmentation.Headers;

/// <summary>
/// The header of readers for language models (Jina Reader's): <c>Title: Ferry line to close</c>, <c>URL Source: https://gazette.example/ferry</c>, <c>Published Time:
/// 2024-05-31T08:11:00+00:00</c> where it is known, perhaps others, and <c>Markdown Content:</c>, with blank lines between them. The title is the document's.
/// </summary>
internal static class ReaderHeader
{
    private const string Title = "Title:", Address = "URL Source:", Published = "Published Time:", Content = "Markdown Content:";

    // Four are known, beside warnings.
    private const int MostLines = 12;

    /// <summary>The header of <paramref name="text"/>; null without one.</summary>
    public static DumpHeader? Read(string text)
    {
        if (!text.AsSpan().TrimStart("\uFEFF \r\n").StartsWith(Title)) return null;
        string? url = null;
        var blocks = new List<TextBlock>();
        int at = 0;
        for (int count = 0; count < MostLines && at < text.Length;)
        {
            int length = LineEnds.IndexIn(text.AsSpan(at)), lineEnd = length < 0 ? text.Length : at + length;
            var (start, end) = Characters.TrimBlanks(text, at, lineEnd);
            at = lineEnd + 1;
            if (start == end) continue;
            var line = text.AsSpan(start, end - start);
            if (count == 1 && !line.StartsWith(Address)) return null;
            if (line.StartsWith(Content)) return new DumpHeader(start + Content.Length) { Blocks = blocks, Url = url, IsOfMarkdown = true };
            if (count == 0) Add(text, start + Title.Length, end, blocks);
            else if (line.StartsWith(Published)) Add(text, start, end, blocks); // with its words, which say what the date is of
            else if (count == 1) url = DumpHeader.WebAddress(line[Address.Length..].Trim());
            count++;
        }
        return null;
    }

    private static void Add(string text, int start, int end, List<TextBlock> blocks)
    {
        (start, end) = Characters.TrimBlanks(text, start, end);
        if (start < end) blocks.Add(new TextBlock(start, end, text[start..end], blocks.Count == 0 ? 0 : 1, 1));
    }
}
