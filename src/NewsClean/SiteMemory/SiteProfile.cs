namespace NewsClean.SiteMemory;

/// <summary>What was learned of sites: the blocks that recur on their pages. Evidence for the labeller, never a verdict. Safe on any thread.</summary>
public sealed class SiteProfile
{
    private readonly SortedDictionary<string, (SiteEntry Site, Dictionary<ulong, int> Pages)> _sites = new(StringComparer.Ordinal);

    internal SiteProfile(IEnumerable<SiteEntry> sites)
    {
        foreach (var site in sites) _sites[site.Name] = (site, site.Blocks.ToDictionary(b => b.Key, b => b.Pages));
    }

    /// <summary>How many sites it knows.</summary>
    public int Count => _sites.Count;

    /// <summary>The sites, in the order of their names.</summary>
    internal IEnumerable<SiteEntry> Sites => _sites.Values.Select(s => s.Site);

    /// <summary>
    /// For each block of <paramref name="page"/> the share (0 to 1) of its site's pages that it stands on, 0 where it does not recur; empty where nothing is
    /// known of the site. Of a head and a tail, the one that more pages have speaks.
    /// </summary>
    internal float[] Shares(Page page)
    {
        if (Find(page) is not var (site, known)) return [];
        var shares = new float[page.Blocks.Count];
        for (int i = 0; i < shares.Length; i++)
            shares[i] = known.TryGetValue(BlockKey.Of(page.Blocks[i].Text), out int pages) ? (float)pages / site.Pages : 0;
        return shares;
    }

    private (SiteEntry Site, Dictionary<ulong, int> Pages)? Find(Page page)
    {
        (SiteEntry Site, Dictionary<ulong, int> Pages)? best = null;
        foreach (string name in SiteKeys.Of(page))
            if (_sites.TryGetValue(name, out var found) && !(best?.Site.Pages >= found.Site.Pages)) best = found;
        return best;
    }
}
