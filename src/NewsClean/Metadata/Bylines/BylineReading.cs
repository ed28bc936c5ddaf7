namespace NewsClean.Metadata.Bylines;

/// <summary>A byline that was read from one line of text.</summary>
/// <param name="Start">Where the byline starts in the line.</param>
/// <param name="End">Where it ends (exclusive): before a date or reading time.</param>
/// <param name="Authors">The names, in order; empty where it names nobody.</param>
/// <param name="Agency">The agency named in it, null without one.</param>
/// <param name="Confidence">0 to 1: how sure the words alone are, wherever the line stands.</param>
internal sealed record BylineReading(int Start, int End, IReadOnlyList<string> Authors, string? Agency, double Confidence)
{
    /// <summary>Something on the line itself says that the names are authors: a role or a date behind them.</summary>
    public bool Supported { get; init; }

    /// <summary>All names are begun by common given names or hold initials.</summary>
    public bool Given { get; init; }
}
