namespace NewsClean.SiteMemory;

/// <summary>A block that recurs on pages of one site.</summary>
/// <param name="Key">See <see cref="BlockKey"/>.</param>
/// <param name="Pages">On how many pages of the sample it stands.</param>
/// <param name="Text">Its letters, for those who read a profile.</param>
internal sealed record SiteBlock(ulong Key, int Pages, string Text);
