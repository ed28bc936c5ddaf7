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
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CleaningOptions.MaxPageBytes"/> is less than 1.</exception>
    public static IEnumerable<LoadedPage> Load(InputSelection selection, CleaningOptions options, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxPageBytes);
        return Read(selection, options, new StandardInput(standardInput));
    }

    /// <summary>
    /// How many inputs <see cref="Load"/> will read, for those who show progress; null where only reading tells: lists may be pipes,
    /// which can be read once.
    /// </summary>
    /// <param name="selection">Which inputs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is null.</exception>
    public static int? Count(InputSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        bool hasLists = selection.FilesFrom is not null || selection.Files0From is not null;
        return hasLists ? null : InputNames.Expand(selection, new StandardInput(null)).Count();
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
