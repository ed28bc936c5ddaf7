namespace NewsClean.Tests.Metadata;

/// <summary>Builds labelled pages from rows of a label and a line.</summary>
internal static class LabelledPages
{
    public static LabelledPage Of(params (BlockLabel Label, string Text)[] rows) => With(null, rows);

    public static LabelledPage With(DateOnly? headerDate, params (BlockLabel Label, string Text)[] rows)
    {
        string prefix = headerDate is { } day ? $" date {day:yyyy-MM-dd} " : "";
        string text = prefix + string.Join('\n', rows.Select(r => r.Text));
        var blocks = new List<LabelledBlock>();
        int at = prefix.Length;
        foreach (var (label, line) in rows)
        {
            blocks.Add(new LabelledBlock(new TextBlock(at, at + line.Length, line, 0, 1), label, "test", 0.9));
            at += line.Length + 1;
        }
        var hints = new PageHints { HeaderDate = headerDate, HeaderDateSpan = headerDate is null ? null : (1, 16) };
        var page = new Page(new DecodedPage("id", new SourceLocation("-"), text), [.. blocks.Select(b => b.Block)], hints);
        return new LabelledPage(page, blocks);
    }
}
