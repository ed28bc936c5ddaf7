namespace NewsClean;

/// <summary>An input that could not be turned into a page.</summary>
/// <param name="Id">SHA-256 of the page's bytes, lower-case hex; null where they could not be read.</param>
/// <param name="Source">Where the page came from.</param>
/// <param name="Reason">What went wrong.</param>
public sealed record Failure(string? Id, SourceLocation Source, Reason Reason) : PageOutcome(Id, Source);
