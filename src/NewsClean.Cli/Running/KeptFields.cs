using NewsClean.Loading;

namespace NewsClean.Cli.Running;

/// <summary>Which of the fields that <c>--keep</c> names some record had: a misspelt name would be null in all of them.</summary>
/// <param name="names">The names.</param>
internal sealed class KeptFields(IReadOnlyList<string> names)
{
    private readonly HashSet<string> _missing = [.. names];

    /// <summary>The names that no record had; of a run without records none is said to be missing.</summary>
    public IEnumerable<string> Missing => _missing.Count < names.Count || HasRecords ? names.Where(_missing.Contains) : [];

    private bool HasRecords { get; set; }

    /// <summary>The same pages, looked at as they go by.</summary>
    public IEnumerable<LoadedPage> Watch(IEnumerable<LoadedPage> pages)
    {
        foreach (var page in pages)
        {
            HasRecords |= page.Page?.Source.Record is not null;
            if (_missing.Count > 0 && page.Page is { } raw) _missing.ExceptWith(raw.Kept.Keys);
            yield return page;
        }
    }
}
