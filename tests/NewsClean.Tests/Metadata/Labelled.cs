namespace NewsClean.Tests.Metadata;

/// <summary>Builds labelled pages for finders: one line a block, "Label: text".</summary>
internal static class Labelled
{
    public static LabelledPage Page(params string[] lines)
    {
        var source = string.Join("\n", lines.Select(TextOf));
        var blocks = new List<LabelledBlock>();
        int at = 0;
        foreach (var line in lines)
        {
            var text = TextOf(line);
            blocks.Add(new LabelledBlock(new TextBlock(at, at + text.Length, text, 0, 1), Enum.Parse<BlockLabel>(line[..line.IndexOf(": ", StringComparison.Ordinal)]), "test", 0.9));
            at += text.Length + 1;
        }
        var decoded = new DecodedPage("id", new SourceLocation("-"), source);
        return new LabelledPage(new Page(decoded, [.. blocks.Select(b => b.Block)], PageHints.None), blocks);
    }

    public static string[] Slices(LabelledPage page, IEnumerable<Evidence> evidence) =>
        [.. evidence.Select(e => page.Page.Decoded.Text[e.Start..e.End])];

    private static string TextOf(string line) => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
