namespace NewsClean.Loading;

/// <summary>Where a <see cref="ByteFeed"/> gets its bytes from.</summary>
internal interface IByteSource : IDisposable
{
    /// <summary>Bytes of the file as it stands that were used so far.</summary>
    long Offset { get; }

    /// <summary>Nothing follows.</summary>
    bool AtEnd { get; }

    /// <summary>Reads some bytes. 0 at the end, and once at the end of each gzip member.</summary>
    /// <exception cref="BadDataException">The bytes can't be decompressed.</exception>
    int Read(Span<byte> buffer);
}
