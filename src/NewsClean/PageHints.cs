using NewsClean.Segmentation.Links;

namespace NewsClean;

/// <summary>What a page's frame says about it, to be weighed against what the page shows. All null or empty for a bare dump.</summary>
public sealed record PageHints
{
    /// <summary>No hints at all.</summary>
    public static PageHints None { get; } = new();

    /// <summary>The day in a dump's prefix <c> date YYYY-MM-DD </c>; null without one. It is the scraper's word, not the page's.</summary>
    public DateOnly? HeaderDate { get; init; }

    /// <summary>Where <see cref="HeaderDate"/> stands in the text (<c>date YYYY-MM-DD</c>, without the blanks): start and exclusive end.</summary>
    public (int Start, int End)? HeaderDateSpan { get; init; }

    /// <summary>What the markup of an HTML page states, in the order of the page.</summary>
    public IReadOnlyList<PageHint> Items { get; init; } = [];

    /// <summary>The statements about <paramref name="kind"/>, in the order of the page.</summary>
    /// <param name="kind">What about.</param>
    public IEnumerable<PageHint> Of(PageHintKind kind) => Items.Where(item => item.Kind == kind);

    /// <summary>
    /// The page's own address: its canonical link, otherwise <c>og:url</c> or another that it states; null where none is an absolute http or https
    /// address.
    /// </summary>
    public string? Url => (Of(PageHintKind.Url).FirstOrDefault(item => item.Source == "canonical" && LinkTarget.IsOnWeb(item.Value))
        ?? Of(PageHintKind.Url).FirstOrDefault(item => LinkTarget.IsOnWeb(item.Value)))?.Value;
}
