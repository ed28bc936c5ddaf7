namespace NewsClean.Boilerplate.Headlines;

/// <summary>A headline that no block shows.</summary>
/// <param name="Text">The statement's words, without what the site adds.</param>
/// <param name="Hint">The statement.</param>
/// <param name="Probability">0 to 1: how sure the choice is.</param>
internal sealed record HintedTitle(string Text, PageHint Hint, double Probability);
