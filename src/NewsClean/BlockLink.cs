namespace NewsClean;

/// <summary>A link in a block.</summary>
/// <param name="Start">Offset of its first character in <see cref="TextBlock.Text"/>.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Href">Where it leads, as the page writes it: relative or absolute, unchecked.</param>
public sealed record BlockLink(int Start, int End, string Href);
