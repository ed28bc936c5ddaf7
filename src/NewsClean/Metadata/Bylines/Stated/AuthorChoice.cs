using NewsClean.Portable;

namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>Names that may be the authors of an HTML page's story, with all that shows or states them.</summary>
/// <param name="key">The folded names.</param>
/// <param name="names">The names, in order, as printed.</param>
internal sealed class AuthorChoice(IReadOnlyList<string> key, IReadOnlyList<string> names)
{
    /// <summary>The names folded to letters and digits in small letters, sorted: choices of the same people have the same.</summary>
    public IReadOnlyList<string> Key { get; } = key;

    /// <summary>The names, in order, as printed.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>What speaks for and against them.</summary>
    public AuthorFeatures Features { get; set; }

    /// <summary>The odds of the bylines that the page shows, together.</summary>
    public double ShownOdds { get; set; }

    /// <summary>The likeliest of those bylines; null where the page shows none.</summary>
    public BylineCandidate? Shown { get; set; }

    /// <summary>The first statement; null where the markup states none.</summary>
    public StatedAuthors? Stated { get; set; }

    /// <summary>The logarithm of <see cref="ShownOdds"/>, within e^-4 and e^6; 0 where nothing is shown.</summary>
    public double ShownScore => Shown is null ? 0 : Math.Clamp(PortableMath.Log(ShownOdds), -4, 6);

    /// <summary>The score: the logarithm of the odds against "none of the page's names is the author's".</summary>
    public double Score => AuthorWeights.Sum(Features, ShownScore);

    /// <summary>Folds names for comparison.</summary>
    public static string[] KeyOf(IEnumerable<string> names)
    {
        string[] key = [.. names.Select(Fold).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
        Array.Sort(key, StringComparer.Ordinal);
        return key;
    }

    /// <summary>The letters and digits of <paramref name="name"/>, in small letters.</summary>
    public static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
