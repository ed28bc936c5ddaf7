namespace NewsClean.Loading;

/// <summary>One input as the reader hands it on: a page's bytes, or why there are none. Exactly one of the two is set.</summary>
/// <param name="Page">The page.</param>
/// <param name="Failure">Why it could not be read.</param>
public readonly record struct LoadedPage(RawPage? Page, Failure? Failure)
{
    /// <summary>What becomes of the input: the failure as it is, the page cleaned. Safe to call on any thread.</summary>
    public PageOutcome Clean(CleaningOptions options) => Failure ?? NewsCleaner.Clean(Page!, options);
}
