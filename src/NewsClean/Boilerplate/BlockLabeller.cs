namespace NewsClean.Boilerplate;

/// <summary>Gives every block a label.</summary>
internal static class BlockLabeller
{
    /// <summary>Labels the blocks of <paramref name="page"/>.</summary>
    public static LabelledPage Label(Page page) =>
        new(page, [.. page.Blocks.Select(b => new LabelledBlock(b, BlockLabel.Body, "keep-all", 0.5))]);
}
