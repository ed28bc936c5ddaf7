namespace NewsClean.Loading.Warc;

/// <summary>What is known of a WARC record while its block is read.</summary>
internal sealed record WarcRecord
{
    /// <summary><c>response</c>, <c>conversion</c> and so on, lower case.</summary>
    public required string Type { get; init; }

    /// <summary>The page's address, or null.</summary>
    public required string? Url { get; init; }

    /// <summary>When it was fetched, RFC 3339, or null.</summary>
    public required string? Date { get; init; }

    /// <summary>Bytes of the block that are still to be read.</summary>
    public required long Length { get; init; }

    /// <summary>What the block is, or, behind an HTTP header, the content.</summary>
    public ContentType Content { get; set; }
}
