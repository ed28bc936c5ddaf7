namespace NewsClean.Metadata;

/// <summary>Reads the headline from the block that the labeller took for it, otherwise from the statement of the markup that it chose.</summary>
internal static class TitleFinder
{
    /// <summary>The headline, null where nothing is one.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        if (page.HintedTitle is { } hinted) return new(hinted.Text, HintEvidence.Of(page.Page.Decoded, hinted.Hint, hinted.Text, hinted.Probability));
        LabelledBlock? best = null;
        foreach (var block in page.Blocks)
            if (block.Label == BlockLabel.Title && (best is null || block.Probability > best.Probability)) best = block;
        return best is null ? null : Finding.OfBlock(best);
    }
}
