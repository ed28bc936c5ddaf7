namespace NewsClean.Metadata.Bylines;

/// <summary>A place of the page that may be the byline.</summary>
/// <param name="Block">Index of the block that it starts in.</param>
/// <param name="Line">The line that it was read from.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Form">In what form it is printed.</param>
internal sealed record BylineCandidate(int Block, BylineLine Line, BylineReading Reading, BylineForm Form)
{
    /// <summary>The names, for telling candidates that name the same people.</summary>
    public string Key { get; } = string.Join('\n', Reading.Authors).ToUpperInvariant();

    /// <summary>The rule's name in evidence.</summary>
    public string Rule => Form switch
    {
        BylineForm.Said => "byline-by",
        BylineForm.Agency => "byline-agency",
        BylineForm.Account => "byline-account",
        BylineForm.Paragraph => "byline-in-paragraph",
        BylineForm.Bio => "byline-bio",
        _ => "byline-bare",
    };
}
