namespace NewsClean.Metadata.Bylines;

/// <summary>Who wrote the story.</summary>
/// <param name="Text">As printed, lines joined by one space; without the date or reading time that stands on the same line;
/// null where the page does not print it, but its markup names the authors.</param>
/// <param name="Authors">The names in it, in its order; empty where it names nobody ("By Staff Writer").</param>
/// <param name="Agency">The agency named in it, null without one.</param>
internal sealed record Byline(string? Text, IReadOnlyList<string> Authors, string? Agency);
