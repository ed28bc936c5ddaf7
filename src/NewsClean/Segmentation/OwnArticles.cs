namespace NewsClean.Segmentation;

/// <summary>
/// Leaves out what JSON-LD states of other stories: pages describe the articles that they point to beside their own, each with a headline, a date and
/// authors. The own one is known by its headline, which the page's title holds, or by its address.
/// </summary>
internal static class OwnArticles
{
    private const string Article = "json-ld";

    /// <summary>The hints without those of other articles; all where the own one is not known.</summary>
    public static IReadOnlyList<PageHint> Of(IReadOnlyList<PageHint> hints)
    {
        var articles = Articles(hints);
        if (articles.Count < 2) return hints;
        var (titles, address) = PageItself(hints);
        var own = articles.FindAll(article => IsOwn(hints, article, titles, address));
        if (own.Count == 0 || own.Count == articles.Count) return hints;
        var kept = new List<PageHint>(hints.Count);
        for (int i = 0; i < hints.Count; i++)
            if (hints[i].Source != Article || own.Exists(article => i >= article.First && i < article.Next)) kept.Add(hints[i]);
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

    private static (List<string> Titles, string? Address) PageItself(IReadOnlyList<PageHint> hints)
    {
        var titles = new List<string>();
        string? address = null;
        foreach (var hint in hints)
        {
            if (hint.Kind == PageHintKind.Title && hint.Source is "title" or "og:title" or "twitter:title") titles.Add(FoldedText.Of(hint.Value));
            if (hint.Kind == PageHintKind.Url && hint.Source is "canonical" or "og:url") address ??= hint.Value.TrimEnd('/');
        }
        return (titles, address);
    }

    private static bool IsOwn(IReadOnlyList<PageHint> hints, (int First, int Next) article, List<string> titles, string? address)
    {
        for (int i = article.First; i < article.Next; i++)
        {
            if (hints[i].Kind == PageHintKind.Url && address is not null && hints[i].Value.TrimEnd('/') == address) return true;
            if (hints[i].Kind != PageHintKind.Title) continue;
            string headline = FoldedText.Of(hints[i].Value);
            if (titles.Exists(title => FoldedText.Holds(title, headline))) return true;
        }
        return false;
    }
}
