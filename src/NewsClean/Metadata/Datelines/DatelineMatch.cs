using NewsClean.Metadata.Dates;

namespace NewsClean.Metadata.Datelines;

/// <summary>A dateline found at the start of a text.</summary>
/// <param name="Length">How many characters of the text it takes, its dash or full stop included.</param>
/// <param name="Place">The place as printed, null without one.</param>
/// <param name="Agency">The agency's words as printed, null without one.</param>
/// <param name="Date">The day, mostly without its year; null without one.</param>
internal sealed record DatelineMatch(int Length, string? Place, string? Agency, DateExpression? Date);
