namespace NewsClean.Loading;

/// <summary>Where a <see cref="ByteFeed"/> gets its bytes from.</summary>
internal interface IByteSource : IDisposable
{
    /// <summary>Bytes of the file as it stands that were used so far.</summary>
    long Offset { get; }

    /// <summary>Nothing follows.</summary>
    bool AtEnd { get; }

    /// <summary>What the bytes are taken out of, as <see cref="SourceLocation.Compression"/> calls it; null where the file is read as it stands.</summary>
    string? Compression { get; }

    /// <summary>Reads some bytes. 0 at the end, and once at the end of each gzip member or Zstandard frame.</summary>
    /// <exception cref="BadDataException">The bytes can't be decompressed.</exception>
    int Read(Span<byte> buffer);

    /// <summary>After damage: goes to the next member or frame whose content starts as <paramref name="starts"/> wants it. False where there is none.</summary>
    bool TryResync(PageFormat.HeadTest starts);
}
