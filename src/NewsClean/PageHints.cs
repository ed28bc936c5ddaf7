namespace NewsClean;

/// <summary>What a page's frame says about it, to be weighed against what the page shows. All null for a bare dump.</summary>
public sealed record PageHints
{
    /// <summary>No hints at all.</summary>
    public static PageHints None { get; } = new();

    /// <summary>The day in a dump's prefix <c> date YYYY-MM-DD </c>; null without one. It is the scraper's word, not the page's.</summary>
    public DateOnly? HeaderDate { get; init; }

    /// <summary>Where <see cref="HeaderDate"/> stands in the text (<c>date YYYY-MM-DD</c>, without the blanks): start and exclusive end.</summary>
    public (int Start, int End)? HeaderDateSpan { get; init; }
}
