namespace NewsClean;

/// <summary>A page that was read and holds no article.</summary>
/// <param name="Id">SHA-256 of the page's bytes, lower-case hex.</param>
/// <param name="Source">Where the page came from.</param>
/// <param name="Reason">Why it is not taken for an article.</param>
/// <param name="Confidence">0 to 1: how sure that it is <em>an article</em>; low here.</param>
public sealed record NotAnArticle(string? Id, SourceLocation Source, Reason Reason, double Confidence) : PageOutcome(Id, Source)
{
    /// <summary>
    /// The fields as they were read all the same, as if the page were an article: a verdict that is wrong costs no text. Null where nothing reads
    /// like a paragraph (<see cref="ReasonCodes.NoBody"/>).
    /// </summary>
    public Article? Reading { get; init; }
}
