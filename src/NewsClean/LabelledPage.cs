using NewsClean.Boilerplate.Headlines;
using NewsClean.Metadata.Dates;

namespace NewsClean;

/// <summary>A page with a label on every block.</summary>
/// <param name="Page">The page.</param>
/// <param name="Blocks">Its blocks with labels, one for each of <see cref="Page.Blocks"/>, in the same order.</param>
public sealed record LabelledPage(Page Page, IReadOnlyList<LabelledBlock> Blocks)
{
    /// <summary><see cref="Blocks"/> for finders that look at all of them: an array is read in a third of the time.</summary>
    internal LabelledBlock[] Items() => Blocks as LabelledBlock[] ?? [.. Blocks];

    /// <summary>The model's probability (0 to 1) that the page holds an article; 1 where no model was asked.</summary>
    internal float ArticleProbability { get; init; } = 1;

    /// <summary>For each block the model's probability (0 to 1) that it gives the story's date, whatever its label; empty where no model was asked.</summary>
    internal float[] DateScores { get; init; } = [];

    /// <summary>The dates of the blocks, as far as labelling has read them; null where nothing has been read.</summary>
    internal BlockDates? Dates { get; init; }

    /// <summary>
    /// The headline that is no block: one that only the markup states, or a line of a heading, whether it is stated or not; null where a block is the
    /// headline, or nothing is.
    /// </summary>
    internal HintedTitle? HintedTitle { get; init; }
}
