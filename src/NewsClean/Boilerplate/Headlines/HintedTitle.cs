namespace NewsClean.Boilerplate.Headlines;

/// <summary>A headline that is no block: a statement of the markup, or a line of a heading.</summary>
/// <param name="Text">The words, without what the site adds.</param>
/// <param name="Hint">The statement; null for a line of a heading that nothing states.</param>
/// <param name="Probability">0 to 1: how sure the choice is.</param>
internal sealed record HintedTitle(string Text, PageHint? Hint, double Probability)
{
    /// <summary>The block whose text holds it, -1 where it is only stated.</summary>
    public int Heading { get; init; } = -1;
}
