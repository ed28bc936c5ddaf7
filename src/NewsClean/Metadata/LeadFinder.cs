namespace NewsClean.Metadata;

/// <summary>Reads the standfirst: the first block between headline and story that was labelled so.</summary>
internal static class LeadFinder
{
    /// <summary>The standfirst, null where there is none.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        foreach (var block in page.Items())
            if (block.Label == BlockLabel.Lead) return Finding.OfBlock(block);
        return null;
    }
}
