using NewsClean.Loading;

namespace NewsClean.Benchmarks;

/// <summary>Pages in memory, to measure on.</summary>
internal static class PageSet
{
    /// <summary>Reads the pages under <paramref name="paths"/>; what can't be read is left out.</summary>
    public static RawPage[] Read(IReadOnlyList<string> paths) =>
        [.. PageLoader.Load(new InputSelection { Paths = paths }, CleaningOptions.Default).Where(p => p.Page is not null).Select(p => p.Page!)];

    /// <summary>Millions of bytes in all.</summary>
    public static double Megabytes(RawPage[] pages) => pages.Sum(p => (long)p.Bytes.Length) / 1e6;
}
