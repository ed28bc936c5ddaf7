namespace NewsClean;

/// <summary>Where a page's bytes are, so that any record can be traced back to them.</summary>
/// <param name="Path">The input as it was named: a file path with <c>/</c> between folders, or <c>-</c> for standard input.</param>
public sealed record SourceLocation(string Path)
{
    /// <summary>The page's number inside a file that holds many, counted from 0; null where the file is the page.</summary>
    public int? Record { get; init; }

    /// <summary>Where the page starts in the file, in bytes (in a compressed file: of the compressed bytes).</summary>
    public long Offset { get; init; }

    /// <summary>How many bytes of the file the page takes; null where that is not known, as for an unreadable file.</summary>
    public long? Length { get; init; }

    /// <summary>IANA media type of the page, such as <c>text/plain</c>; null where it could not be told.</summary>
    public string? MediaType { get; init; }

    /// <summary>IANA name of the character encoding that the page was decoded from, lower case, such as <c>utf-8</c>; null where nothing was decoded.</summary>
    public string? Encoding { get; init; }
}
