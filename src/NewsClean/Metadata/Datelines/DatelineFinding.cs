namespace NewsClean.Metadata.Datelines;

/// <summary>The story's dateline.</summary>
/// <param name="Dateline">The dateline with its slice.</param>
/// <param name="Agency">The agency named in it, as printed (<c>TASS</c>, <c>EUROPA PRESS</c>), with its slice; null without one.</param>
internal sealed record DatelineFinding(Finding<Dateline> Dateline, Finding<string>? Agency);
