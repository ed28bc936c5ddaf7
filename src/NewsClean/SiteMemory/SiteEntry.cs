namespace NewsClean.SiteMemory;

/// <summary>What a profile says of one site.</summary>
/// <param name="Name">See <see cref="SiteKeys"/>.</param>
/// <param name="Pages">Pages that it was learned from.</param>
/// <param name="Blocks">The blocks that recur on them.</param>
internal sealed record SiteEntry(string Name, int Pages, IReadOnlyList<SiteBlock> Blocks);
