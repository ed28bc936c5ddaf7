namespace NewsClean;

/// <summary>A page with a label on every block.</summary>
/// <param name="Page">The page.</param>
/// <param name="Blocks">Its blocks with labels, one for each of <see cref="Page.Blocks"/>, in the same order.</param>
public sealed record LabelledPage(Page Page, IReadOnlyList<LabelledBlock> Blocks);
