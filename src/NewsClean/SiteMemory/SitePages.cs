namespace NewsClean.SiteMemory;

/// <summary>
/// A sample of one site's pages and the blocks on them: those with the least ids, which are the same pages in whatever order they come.
/// </summary>
/// <param name="mostPages">Pages in the sample.</param>
internal sealed class SitePages(int mostPages)
{
    // A page of more blocks is a list; its first and last blocks are its frame as well.
    private const int MostBlocks = 1000;

    private readonly SortedDictionary<string, ulong[]> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, (int Pages, string? Text)> _blocks = [];

    /// <summary>Pages in the sample.</summary>
    public int Count => _pages.Count;

    /// <summary>Adds a page, and drops the one with the greatest id where they are too many. A page that is there already counts once.</summary>
    public void Add(Page page)
    {
        string id = page.Decoded.Id;
        if (_pages.ContainsKey(id) || (_pages.Count == mostPages && string.CompareOrdinal(id, Greatest()) > 0)) return;
        var keys = new HashSet<ulong>();
        int count = page.Blocks.Count;
        for (int i = 0; i < count; i++)
        {
            if (i >= MostBlocks / 2 && i < count - (MostBlocks / 2)) continue;
            ulong key = BlockKey.Of(page.Blocks[i].Text);
            if (key != BlockKey.None && keys.Add(key)) CountUp(key, page.Blocks[i].Text);
        }
        _pages.Add(id, [.. keys]);
        if (_pages.Count > mostPages) Drop(Greatest());
    }

    /// <summary>The blocks that stand on at least <paramref name="leastPages"/> pages of the sample, with the number of these pages.</summary>
    public IEnumerable<SiteBlock> Recurring(int leastPages) =>
        from block in _blocks
        where block.Value.Pages >= leastPages
        orderby block.Value.Pages descending, block.Key
        select new SiteBlock(block.Key, block.Value.Pages, block.Value.Text!);

    private string Greatest() => _pages.Keys.Last();

    // The text of a block is kept from its second page on: most blocks have none.
    private void CountUp(ulong key, string text)
    {
        var (pages, known) = _blocks.GetValueOrDefault(key);
        _blocks[key] = (pages + 1, pages == 0 ? null : known ?? BlockKey.TextOf(text));
    }

    private void Drop(string id)
    {
        foreach (ulong key in _pages[id])
        {
            var (pages, text) = _blocks[key];
            if (pages == 1) _blocks.Remove(key);
            else _blocks[key] = (pages - 1, pages == 2 ? null : text);
        }
        _pages.Remove(id);
    }
}
