namespace NewsClean.Cli.Output;

/// <summary>A line that is no page's record of this run: a record of an earlier one that passes through, or what was learned of sites.</summary>
/// <param name="Place">Where it came from; <c>-</c> where it was made here.</param>
internal sealed record OtherLine(SourceLocation Place) : PageOutcome(null, Place);
