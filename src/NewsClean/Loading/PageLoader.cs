namespace NewsClean.Loading;

/// <summary>Reads the inputs of a run, one after the other, and no further than the caller asks.</summary>
public static class PageLoader
{
    /// <summary>Reads pages lazily and in order; every input gives at least one result, readable or not.</summary>
    /// <param name="selection">Which inputs.</param>
    /// <param name="options">Bounds for one page.</param>
    /// <param name="standardInput">What <c>-</c> reads; null where there is none.</param>
    public static IEnumerable<LoadedPage> Load(InputSelection selection, CleaningOptions options, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(options);
        foreach (string path in selection.Paths)
        {
            using var stream = path == "-" ? standardInput! : File.OpenRead(path);
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            yield return new LoadedPage(new RawPage(new SourceLocation(path) { Length = buffer.Length }, buffer.ToArray()), null);
        }
    }
}
