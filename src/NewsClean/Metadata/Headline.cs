namespace NewsClean.Metadata;

/// <summary>Which of the blocks that are labelled as the title is the headline.</summary>
internal static class Headline
{
    /// <summary>Its index, -1 without one: of several blocks the likeliest, as dumps that begin with the document's title show the headline twice.</summary>
    public static int IndexIn(LabelledBlock[] blocks)
    {
        int best = -1;
        for (int i = 0; i < blocks.Length; i++)
            if (blocks[i].Label == BlockLabel.Title && (best < 0 || blocks[i].Probability > blocks[best].Probability)) best = i;
        return best;
    }
}
