using NewsClean.SiteMemory;

namespace NewsClean;

/// <summary>How pages are cleaned. The defaults are what the command line uses.</summary>
public sealed record CleaningOptions
{
    /// <summary>The defaults.</summary>
    public static CleaningOptions Default { get; } = new();

    /// <summary>
    /// The most bytes that one page may have after decompression; larger ones give an error record. The default, 32 MiB,
    /// is thirty times the largest page of the pages that newsclean was tuned on and keeps the memory of a run bounded.
    /// </summary>
    public int MaxPageBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Articles with a confidence below this (0 to 1) become <see cref="NotAnArticle"/>. 0 keeps all.</summary>
    public double MinConfidence { get; init; }

    /// <summary>What recurs on pages of the same site, as evidence of boilerplate; null where nothing is known.</summary>
    public SiteProfile? Sites { get; init; }
}
