using System.Globalization;

namespace NewsClean.SiteMemory;

/// <summary>
/// Names the site of a page: the host of its address, or, for a dump without one, what stands at its head and at its tail. A dump's
/// first block is left out, as it is the page's own title where a scraper puts that first.
/// </summary>
internal static class SiteKeys
{
    // Three blocks in a row are a menu or an imprint of one site ("Home", "World", "Sport" may be of two); more would be cut by
    // whatever a page adds to its frame.
    private const int Run = 3;

    /// <summary>The names; a page of few blocks and no address has none.</summary>
    public static IEnumerable<string> Of(Page page)
    {
        if (HostOf(page.Decoded.Url) is { } host) return ["host:" + host];
        var blocks = page.Blocks;
        if (blocks.Count < 3 * Run) return [];
        return [Name("head", blocks, 1), Name("tail", blocks, blocks.Count - Run)];
    }

    // "https://www.Example.com:8080/a" is of example.com; other subdomains are sites of their own.
    private static string? HostOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.IdnHost.Length == 0) return null;
        string host = address.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string Name(string place, IReadOnlyList<TextBlock> blocks, int first)
    {
        ulong hash = 0;
        for (int i = first; i < first + Run; i++) hash = (hash * 31) + BlockKey.Of(blocks[i].Text);
        return string.Create(CultureInfo.InvariantCulture, $"{place}:{hash:x16}");
    }
}
