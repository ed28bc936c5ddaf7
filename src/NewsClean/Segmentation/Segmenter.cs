namespace NewsClean.Segmentation;

/// <summary>Cuts a page into blocks.</summary>
internal static class Segmenter
{
    /// <summary>Cuts <paramref name="page"/> by the kind of page that it is.</summary>
    public static Page Segment(DecodedPage page)
    {
        var blocks = new List<TextBlock>();
        var text = page.Text;
        int blanks = 0;
        for (int at = 0; at < text.Length;)
        {
            int eol = text.IndexOf('\n', at);
            if (eol < 0) eol = text.Length;
            int s = at, e = eol;
            while (s < e && char.IsWhiteSpace(text[s])) s++;
            while (e > s && char.IsWhiteSpace(text[e - 1])) e--;
            if (e > s) { blocks.Add(new TextBlock(s, e, text[s..e], blanks, 1)); blanks = 0; }
            else blanks++;
            at = eol + 1;
        }
        return new Page(page, blocks, PageHints.None);
    }
}
