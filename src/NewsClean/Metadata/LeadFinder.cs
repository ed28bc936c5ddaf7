namespace NewsClean.Metadata;

/// <summary>Reads the standfirst: of the blocks between headline and story that were labelled so, the likeliest.</summary>
internal static class LeadFinder
{
    /// <summary>The standfirst, null where there is none.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        LabelledBlock? lead = null;
        foreach (var block in page.Items())
            if (block.Label == BlockLabel.Lead && (lead is null || block.Probability > lead.Probability)) lead = block;
        return lead is null ? null : Finding.OfBlock(lead);
    }
}
