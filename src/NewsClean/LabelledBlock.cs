namespace NewsClean;

/// <summary>A block with what it was taken for.</summary>
/// <param name="Block">The block.</param>
/// <param name="Label">What it is.</param>
/// <param name="Rule">Name of the rule that decided, kebab-case, as <c>explain</c> shows it.</param>
/// <param name="Probability">0 to 1: how sure the rule is of the label.</param>
public sealed record LabelledBlock(TextBlock Block, BlockLabel Label, string Rule, double Probability);
