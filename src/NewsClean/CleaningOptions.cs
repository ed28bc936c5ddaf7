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
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxPageBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 32 * 1024 * 1024;

    /// <summary>Articles with a confidence below this (0 to 1) become <see cref="NotAnArticle"/>. 0 keeps all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0, more than 1 or not a number.</exception>
    public double MinConfidence
    {
        get;
        init
        {
            if (value is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "a confidence is from 0 to 1");
            field = value;
        }
    }

    /// <summary>What recurs on pages of the same site, as evidence of boilerplate; null where nothing is known.</summary>
    public SiteProfile? Sites { get; init; }
}
