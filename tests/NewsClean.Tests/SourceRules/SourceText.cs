namespace NewsClean.Tests.SourceRules;

/// <summary>A file of the checkout.</summary>
/// <param name="Path">From the root, with <c>/</c> between folders.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceText(string Path, string Text);
