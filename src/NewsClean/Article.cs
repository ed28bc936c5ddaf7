using NewsClean.Deduplication;

namespace NewsClean;

/// <summary>A clean article record. A property is null, or a list empty, where the page does not say; nothing is guessed.</summary>
/// <param name="Id">SHA-256 of the page's bytes, lower-case hex.</param>
/// <param name="Source">Where the page came from.</param>
public sealed record Article(string? Id, SourceLocation Source) : PageOutcome(Id, Source)
{
    /// <summary>The headline; never a site's name or a menu entry.</summary>
    public string? Title { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Lead { get; init; }

    /// <summary>The byline as printed, lines joined by one space: <c>By Nada Bashir, Lauren Kent and Ben Westcott (CNN)</c>.</summary>
    public string? Byline { get; init; }

    /// <summary>The names in the byline, in its order. A byline that names only an agency gives the agency.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Wire service or newsroom of the story: <c>Reuters</c>.</summary>
    public string? Agency { get; init; }

    /// <summary>The dateline that opens the story.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>
    /// ISO 8601, as precise as the page is: <c>2018-05-31</c>, <c>2018-05-31T14:05</c>, <c>2018-06-06T08:11:00+03:00</c>. Without an offset where the
    /// page names none.
    /// </summary>
    public string? PublishedAt { get; init; }

    /// <summary>The slices of the source that <see cref="PublishedAt"/> was read from, verbatim.</summary>
    public IReadOnlyList<string> PublishedRaw { get; init; } = [];

    /// <summary>When the page says it was changed, in the form of <see cref="PublishedAt"/>.</summary>
    public string? ModifiedAt { get; init; }

    /// <summary>The slice of the source that <see cref="ModifiedAt"/> was read from.</summary>
    public string? ModifiedRaw { get; init; }

    /// <summary>The section as printed.</summary>
    public string? Section { get; init; }

    /// <summary>Topics as printed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>BCP 47 tag of the article's own text, such as <c>en</c>; null where the text is too short to tell.</summary>
    public string? Language { get; init; }

    /// <summary>The story's paragraphs, verbatim and in order, separated by a blank line (<c>\n\n</c>).</summary>
    public required string Body { get; init; }

    /// <summary>The article's pictures.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>Titles of in-article links such as "Read also".</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The copyright line, verbatim.</summary>
    public string? Copyright { get; init; }

    /// <summary>0 to 1: the probability that the record is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>The earlier article of the run that tells the same in nearly the same words; null where there is none, or nobody looked.</summary>
    public DuplicateOf? DuplicateOf { get; init; }

    /// <summary>For each field by its JSON name, what it was read from; fields that are null have no entry.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Evidence>> Evidence { get; init; } = new Dictionary<string, IReadOnlyList<Evidence>>();
}
