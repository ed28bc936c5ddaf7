namespace NewsClean;

/// <summary>
/// A page cut into blocks, in reading order; together they cover every non-blank character of the source but a dump's header and, in Markdown, what
/// shows no text.
/// </summary>
/// <param name="Decoded">The page before it was cut.</param>
/// <param name="Blocks">The blocks in source order; they do not overlap.</param>
/// <param name="Hints">What the page's frame says outside its visible text.</param>
public sealed record Page(DecodedPage Decoded, IReadOnlyList<TextBlock> Blocks, PageHints Hints)
{
    /// <summary>Was the page HTML, so that its blocks have <see cref="TextBlock.Markup"/>?</summary>
    internal bool HasMarkup => Blocks.Count > 0 && Blocks[0].Markup is not null;
}
