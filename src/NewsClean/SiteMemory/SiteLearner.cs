using NewsClean.Loading.Encodings;
using NewsClean.Segmentation;

namespace NewsClean.SiteMemory;

/// <summary>
/// Learns which blocks recur on pages of one site. The result does not depend on the order of the pages. Memory is bounded: of each
/// site a sample of pages is kept, and so many sites; see <see cref="MostSites"/>. One thread at a time.
/// </summary>
public sealed class SiteLearner
{
    /// <summary>Pages that are kept of a site. A block of the frame stands on nearly all of them, one of a teaser list on a few.</summary>
    public const int PagesPerSite = 32;

    /// <summary>Sites that are kept, about 60 KB each; of more, those whose names have the least hashes.</summary>
    public const int MostSites = 10_000;

    /// <summary>On fewer pages a block is no recurring one, and a site of fewer pages is not learned.</summary>
    public const int LeastPages = 3;

    private readonly Dictionary<(ulong Hash, string Name), SitePages> _sites = [];

    // The same keys in order: the greatest goes when there are too many.
    private readonly SortedSet<(ulong Hash, string Name)> _order = [];

    /// <summary>Adds a page.</summary>
    /// <param name="raw">The page as it was read; one that can't be decoded teaches nothing.</param>
    /// <param name="options">As it will be cleaned; null means <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>Why it could not be decoded; null for a page that was added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="raw"/> is null.</exception>
    public Failure? Add(RawPage raw, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (!PageDecoder.TryDecode(raw, options ?? CleaningOptions.Default, out var decoded, out var failure)) return failure;
        Add(Segmenter.Segment(decoded));
        return null;
    }

    /// <summary>What was learned so far.</summary>
    public SiteProfile Learn() => new(
        from key in _order
        let pages = _sites[key]
        where pages.Count >= LeastPages
        let blocks = pages.Recurring(LeastPages).ToList()
        where blocks.Count > 0
        select new SiteEntry(key.Name, pages.Count, blocks));

    /// <summary>Adds a page that is cut into blocks.</summary>
    internal void Add(Page page)
    {
        foreach (string name in SiteKeys.Of(page))
        {
            var key = (BlockKey.Of(name), name);
            if (!_sites.TryGetValue(key, out var pages))
            {
                if (_sites.Count == MostSites && key.CompareTo(_order.Max) > 0) continue;
                _sites.Add(key, pages = new SitePages(PagesPerSite));
                _order.Add(key);
            }
            pages.Add(page);
            if (_sites.Count <= MostSites) continue;
            _sites.Remove(_order.Max);
            _order.Remove(_order.Max);
        }
    }
}
