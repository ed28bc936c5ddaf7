namespace NewsClean.Loading;

/// <summary>Reads the inputs of a run, one after the other, and no further than the caller asks.</summary>
public static class PageLoader
{
    /// <summary>
    /// Reads pages lazily and in order; every input gives at least one result, readable or not. From a folder come the files whose
    /// ending says that they hold pages (<c>.txt</c>, <c>.html</c>, <c>.warc</c> and their like, also with <c>.gz</c>), sorted ordinally by their full
    /// path; hidden ones are left out. A file that is named is always read. Nothing here throws because of an input: what
    /// can't be read gives a <see cref="Failure"/>, and the rest goes on.
    /// </summary>
    /// <param name="selection">Which inputs.</param>
    /// <param name="options">Bounds for one page.</param>
    /// <param name="standardInput">What <c>-</c> reads, once; null where there is none. It is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> or <paramref name="options"/> is null.</exception>
    public static IEnumerable<LoadedPage> Load(InputSelection selection, CleaningOptions options, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(options);
        return Read(selection, options, new StandardInput(standardInput));
    }

    private static IEnumerable<LoadedPage> Read(InputSelection selection, CleaningOptions options, StandardInput standardInput)
    {
        foreach (var name in InputNames.Expand(selection, standardInput))
        {
            yield return name.Failure is { } failure ? new LoadedPage(null, failure)
                : name.Path == "-" ? PageReader.ReadStandardInput(standardInput, options)
                : PageReader.ReadFile(name, options);
        }
    }
}
