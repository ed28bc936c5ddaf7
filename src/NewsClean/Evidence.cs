namespace NewsClean;

/// <summary>What a value of the record was read from.</summary>
/// <param name="Start">Offset of the slice's first character in the decoded source.</param>
/// <param name="End">Offset after its last character (exclusive).</param>
/// <param name="Rule">Name of the rule that read it, kebab-case.</param>
/// <param name="Confidence">0 to 1: how sure the rule is.</param>
public sealed record Evidence(int Start, int End, string Rule, double Confidence);
