namespace NewsClean.Segmentation.Hints;

/// <summary>
/// Leaves out what JSON-LD states of other stories: pages describe the articles that they point to beside their own, each with a headline, a date and
/// authors. The own one is known by its headline, which the page's title holds or which holds that, or by its address; another one by a headline that is
/// not the page's, or by another address where it has no headline. What says neither may be more of the own one.
/// </summary>
internal static class OwnArticles
{
    private const string Article = "json-ld";

    // Pages state their title two to five times; each headline is compared with all.
    private const int MostTitles = 8;

    /// <summary>The hints without those of other articles; all where the own one is not known.</summary>
    public static IReadOnlyList<PageHint> Of(IReadOnlyList<PageHint> hints)
    {
        var articles = Articles(hints);
        if (articles.Count < 2) return hints;
        var page = PageItself.Of(hints);
        var own = articles.FindAll(article => IsOwn(hints, article, page) == true);
        if (own.Count == 0 || own.Count == articles.Count) return hints;
        page.AddHeadlines(hints, own[0]);
        var kept = new List<PageHint>(hints.Count);
        int from = 0;
        foreach (var other in articles.FindAll(article => IsOwn(hints, article, page) == false))
        {
            for (int i = from; i < hints.Count && i < other.Next; i++)
                if (i < other.First || hints[i].Source != Article) kept.Add(hints[i]);
            from = other.Next;
        }
        for (int i = from; i < hints.Count; i++) kept.Add(hints[i]);
        return kept;
    }

    // What is stated of an article starts with its type.
    private static List<(int First, int Next)> Articles(IReadOnlyList<PageHint> hints)
    {
        var articles = new List<(int First, int Next)>();
        for (int i = 0; i < hints.Count; i++)
        {
            if (hints[i].Source != Article) continue;
            bool starts = articles.Count == 0 || articles[^1].Next < i || (hints[i].Kind == PageHintKind.Type && hints[i - 1].Kind != PageHintKind.Type);
            if (starts) articles.Add((i, i + 1));
            else articles[^1] = (articles[^1].First, i + 1);
        }
        return articles;
    }

    // Null where the article says neither a headline nor an address. The site's name is no headline.
    private static bool? IsOwn(IReadOnlyList<PageHint> hints, (int First, int Next) article, PageItself page)
    {
        bool hasHeadline = false, hasAddress = false;
        for (int i = article.First; i < article.Next; i++)
        {
            if (hints[i].Kind == PageHintKind.Url && page.Address is not null)
            {
                if (AddressOf(hints[i]) == page.Address) return true;
                hasAddress |= hints[i].Value.Contains("://", StringComparison.Ordinal);
            }
            if (hints[i].Kind != PageHintKind.Title || FoldedText.Of(hints[i].Value) is not { Length: > 0 } headline || page.Names.Contains(headline)) continue;
            if (page.Titles.Exists(title => FoldedText.Holds(title, headline) || FoldedText.Holds(headline, title))) return true;
            hasHeadline = true;
        }
        return hasHeadline || hasAddress ? false : null;
    }

    // "https://www.gazette.example/ferry/" and "http://gazette.example/ferry" are one.
    private static string AddressOf(PageHint hint)
    {
        string address = hint.Value.TrimEnd('/');
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) address = address[(scheme + 3)..];
        return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
    }

    /// <summary>What the page says of itself: its titles and its site's names, folded, and its address, null without one.</summary>
    private sealed record PageItself(List<string> Titles, HashSet<string> Names, string? Address)
    {
        public static PageItself Of(IReadOnlyList<PageHint> hints)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            string? address = null;
            foreach (var hint in hints)
            {
                if (hint.Kind is PageHintKind.SiteName or PageHintKind.Publisher) names.Add(FoldedText.Of(hint.Value));
                if (hint.Kind == PageHintKind.Url && hint.Source is "canonical" or "og:url") address ??= AddressOf(hint);
            }
            var page = new PageItself([], names, address);
            foreach (var hint in hints)
                if (hint.Source is "title" or "og:title" or "twitter:title") page.AddTitle(hint);
            return page;
        }

        public void AddHeadlines(IReadOnlyList<PageHint> hints, (int First, int Next) article)
        {
            for (int i = article.First; i < article.Next; i++) AddTitle(hints[i]);
        }

        private void AddTitle(PageHint hint)
        {
            if (hint.Kind == PageHintKind.Title && Titles.Count < MostTitles && FoldedText.Of(hint.Value) is { Length: > 0 } title
                && !Names.Contains(title) && !Titles.Contains(title)) Titles.Add(title);
        }
    }
}
