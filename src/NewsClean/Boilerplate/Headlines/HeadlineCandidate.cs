namespace NewsClean.Boilerplate.Headlines;

/// <summary>A text that may be the headline: it stands in a block, or in the markup's statements, or in both.</summary>
/// <param name="text">The text verbatim.</param>
/// <param name="folded">The text folded.</param>
internal sealed class HeadlineCandidate(string text, string folded)
{
    /// <summary>The text verbatim: the block's, where it stands in one.</summary>
    public string Text { get; set; } = text;

    /// <summary>The text folded; candidates with the same are one.</summary>
    public string Folded { get; } = folded;

    /// <summary>The likeliest block with this text, -1 without one.</summary>
    public int Block { get; set; } = -1;

    /// <summary>The likeliest heading of which this text is a line by itself; -1 without one.</summary>
    public int Heading { get; set; } = -1;

    /// <summary>Do class names say that it stands above or below the headline in that heading?</summary>
    public bool IsBeside { get; set; }

    /// <summary>Is it a heading of several lines that are candidates too?</summary>
    public bool HasLines { get; set; }

    /// <summary>How much less the finder of headlines in text likes that block than its first choice: 0 or below, in natural logarithms of odds.</summary>
    public float TextScore { get; set; }

    /// <summary>The model's probability that the block, or else the heading that it is a line of, is the headline.</summary>
    public float Probability { get; set; }

    /// <summary>The level of the highest heading with this text, 0 without one.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>The first statement with this text, in whole or in part; null without one.</summary>
    public PageHint? Hint { get; set; }

    /// <summary>Who states just this.</summary>
    public HeadlineSources Whole { get; set; }

    /// <summary>Who states this with something before or behind it, such as the site's name.</summary>
    public HeadlineSources Part { get; set; }

    /// <summary>Is what a statement has behind this text the site's name?</summary>
    public bool LacksSite { get; set; }

    /// <summary>Does it stand in a statement behind something else ("Opinion: ...")?</summary>
    public bool IsTail { get; set; }
}
