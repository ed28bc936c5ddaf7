namespace NewsClean;

/// <summary>A page as it was read: bytes, decompressed but not yet decoded.</summary>
/// <param name="Source">Where the bytes came from. <see cref="SourceLocation.Encoding"/> is null until the bytes are decoded.</param>
/// <param name="Bytes">The page's bytes after decompression.</param>
public sealed record RawPage(SourceLocation Source, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The page's address where the input names one, otherwise null.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched, RFC 3339, where the input says so, otherwise null.</summary>
    public string? FetchedAt { get; init; }

    /// <summary>IANA name of the encoding that a transport header declared, otherwise null. A byte-order mark in the bytes wins over it.</summary>
    public string? DeclaredEncoding { get; init; }

    /// <summary>
    /// IANA name of the encoding that the file has these bytes in, where they were decoded from it and are UTF-8 now (JSON that is no UTF-8); otherwise null.
    /// </summary>
    public string? DecodedFrom { get; init; }

    /// <summary>Values of the input's record that go into the output as they are, by name: the text of JSON values. Empty without any.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;
}
