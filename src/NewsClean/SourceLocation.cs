namespace NewsClean;

/// <summary>Where a page's bytes are, so that any record can be traced back to them.</summary>
/// <param name="Path">The input as it was named: a file path with <c>/</c> between folders, or <c>-</c> for standard input.</param>
public sealed record SourceLocation(string Path)
{
    /// <summary>
    /// The file's name inside an archive (tar, zip), with which <see cref="Offset"/> and <see cref="Length"/> count that file's bytes; null where
    /// there is no archive.
    /// </summary>
    public string? Member { get; init; }

    /// <summary>The page's number inside a file that holds many, counted from 0, records that are no pages included; null where the file is the page.</summary>
    public int? Record { get; init; }

    /// <summary>The page's own id in a file that holds many (JSON, CSV); null where it has none.</summary>
    public string? Key { get; init; }

    /// <summary>Where the record starts, in bytes: as <see cref="Compression"/> says, of the file as it stands or of what comes out of it.</summary>
    public long Offset { get; init; }

    /// <summary>How many bytes the record takes; null where that is not known, as for an unreadable file.</summary>
    public long? Length { get; init; }

    /// <summary>
    /// What <see cref="Offset"/> and <see cref="Length"/> count. Null: bytes of the file, which are the record. <c>gzip</c>: bytes of the file,
    /// which are whole gzip members; decompressed they are the record. <c>gzipStream</c>: bytes of what the file decompresses to, since the record has
    /// no gzip member of its own. <c>zstd</c> and <c>zstdStream</c>: the same of Zstandard frames; where the file begins with a dictionary, that
    /// is needed too.
    /// </summary>
    public string? Compression { get; init; }

    /// <summary>IANA media type of the page, such as <c>text/plain</c>; null where it could not be told.</summary>
    public string? MediaType { get; init; }

    /// <summary>IANA name of the character encoding that the page was decoded from, lower case, such as <c>utf-8</c>; null where nothing was decoded.</summary>
    public string? Encoding { get; init; }

    /// <summary>The place in one word: <c>news/a.txt</c>, <c>crawl.warc.gz#12</c>, <c>pages.zip!/a/b.txt</c>.</summary>
    public string Place => string.Concat(
        Path, Member is null ? "" : "!/" + Member, Record is { } record ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{record}") : "");
}
