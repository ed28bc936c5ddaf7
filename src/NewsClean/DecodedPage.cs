namespace NewsClean;

/// <summary>A page whose bytes have become text. All later offsets count UTF-16 code units of <see cref="Text"/>.</summary>
/// <param name="Id">SHA-256 of the page's bytes, lower-case hex.</param>
/// <param name="Source">Where the bytes came from, with media type and encoding filled in.</param>
/// <param name="Text">The decoded text without its byte-order mark, otherwise untouched.</param>
public sealed record DecodedPage(string Id, SourceLocation Source, string Text)
{
    /// <summary>The page's address where it is known, otherwise null.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched, RFC 3339, where it is known, otherwise null.</summary>
    public string? FetchedAt { get; init; }
}
