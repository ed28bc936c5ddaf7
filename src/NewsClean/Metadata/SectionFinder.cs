namespace NewsClean.Metadata;

/// <summary>Reads the section that the article stands under.</summary>
internal static class SectionFinder
{
    /// <summary>The section as printed, null where no block beside the headline names one.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        LabelledBlock? best = null;
        foreach (var block in page.Blocks)
            if (block.Label == BlockLabel.Section && (best is null || block.Probability > best.Probability)) best = block;
        return best is null ? null : Finding.OfBlock(best);
    }
}
