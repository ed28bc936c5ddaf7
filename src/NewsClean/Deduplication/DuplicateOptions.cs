namespace NewsClean.Deduplication;

/// <summary>What counts as a near-duplicate, and how much is remembered.</summary>
public sealed record DuplicateOptions
{
    /// <summary>The defaults.</summary>
    public static DuplicateOptions Default { get; } = new();

    /// <summary>Below this, banding finds too few of the copies that there are: 88 % at 0.4, 58 % at 0.3.</summary>
    public const double LeastThreshold = 0.4;

    /// <summary>The largest window: its index fills the largest array there is.</summary>
    public const int MostWindow = 1 << 25;

    /// <summary>
    /// The least similarity of a duplicate, from <see cref="LeastThreshold"/> to 1. The default was chosen on generated copies: a wire
    /// story that lost its last third and got a new lead has 0.5 to 0.6 of its shingles in common with the first, and two stories
    /// that share an agency's notice or a third of their paragraphs have less than 0.3.
    /// </summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>
    /// How many records that are no duplicates are remembered, from 1 to <see cref="MostWindow"/>; each takes about 600 bytes and its
    /// path. When more come, the oldest is forgotten: a copy that comes after it counts as the first of its kind.
    /// </summary>
    public int Window { get; init; } = 1_000_000;
}
