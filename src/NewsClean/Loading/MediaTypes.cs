namespace NewsClean.Loading;

/// <summary>The media types of pages.</summary>
internal static class MediaTypes
{
    /// <summary>Text dumps.</summary>
    public const string Text = "text/plain";

    /// <summary>HTML pages.</summary>
    public const string Html = "text/html";

    /// <summary>Is <paramref name="mediaType"/> one of HTML pages?</summary>
    public static bool IsHtml(string? mediaType) =>
        string.Equals(mediaType, Html, StringComparison.OrdinalIgnoreCase) || string.Equals(mediaType, "application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
}
