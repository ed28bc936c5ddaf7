namespace NewsClean.Deduplication;

/// <summary>The earlier record that tells the same story in nearly the same words. That record is itself no duplicate: a cluster of copies points to its first.</summary>
/// <param name="Id">The earlier record's id; null where it has none.</param>
/// <param name="Source">Where the earlier record's page is; of it, records show path and record.</param>
/// <param name="Similarity">0 to 1: the estimated share of shingles that the two bodies have in common (Jaccard), with a standard error of at most 0.03.</param>
public sealed record DuplicateOf(string? Id, SourceLocation Source, double Similarity);
