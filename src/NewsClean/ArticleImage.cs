namespace NewsClean;

/// <summary>A picture of the article, as far as the page's text tells of it.</summary>
/// <param name="Caption">The text under it, without the credit; null where there is none.</param>
/// <param name="Credit">Who made it, as printed, without "©" or "Photo:"; null where the page does not say.</param>
public sealed record ArticleImage(string? Caption, string? Credit);
