namespace NewsClean.Writing.Story;

/// <summary>A slice of a block's text that is set in one way.</summary>
/// <param name="Text">The slice, verbatim.</param>
/// <param name="Style">How it is set off.</param>
/// <param name="Address">Where it leads as a link: absolute, of a kind that <see cref="SafeAddress"/> lets pass; null for no link.</param>
internal readonly record struct StorySpan(string Text, SpanStyle Style = SpanStyle.None, string? Address = null);
