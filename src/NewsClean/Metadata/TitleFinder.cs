namespace NewsClean.Metadata;

/// <summary>Reads the headline from the block that the labeller took for it.</summary>
internal static class TitleFinder
{
    /// <summary>The headline, null where no block is one.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        LabelledBlock? best = null;
        foreach (var block in page.Blocks)
            if (block.Label == BlockLabel.Title && (best is null || block.Probability > best.Probability)) best = block;
        return best is null ? null : Finding.OfBlock(best);
    }
}
