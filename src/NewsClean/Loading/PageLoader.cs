using NewsClean.Loading.Paths;

namespace NewsClean.Loading;

/// <summary>Reads the inputs of a run, one after the other, and no further than the caller asks.</summary>
public static class PageLoader
{
    /// <summary>
    /// Reads pages lazily and in order; every input gives at least one result, readable or not. From a folder come the files whose
    /// ending says that they hold pages (<c>.txt</c>, <c>.html</c>, <c>.warc</c> and their like, also with <c>.gz</c>), sorted ordinally by their full
    /// path; hidden ones are left out. A file that is named is always read. A file that holds many pages (WARC, JSON Lines, CSV, tar, zip) gives a result
    /// for each, and is read as results are asked for, never whole. Nothing here throws because of an input: what
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

    /// <summary>
    /// How many inputs <see cref="Load"/> will read, for those who show progress; null where only reading tells: lists may be pipes,
    /// which can be read once, and a file's name may say that it holds many pages.
    /// </summary>
    /// <param name="selection">Which inputs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is null.</exception>
    public static int? Count(InputSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (selection.FilesFrom is not null || selection.Files0From is not null) return null;
        int count = 0;
        foreach (var name in InputNames.Expand(selection, new StandardInput(null)))
        {
            if (PageFormats.IsCalledMany(name.Path)) return null;
            count++;
        }
        return count;
    }

    /// <summary>
    /// Does an input hold many pages, so that it may give any number of records? A file is looked into; standard input and pipes are taken for one
    /// page, as they can be read once.
    /// </summary>
    /// <param name="path">A file.</param>
    /// <param name="fields">Where pages stand in JSON and CSV.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool HoldsMany(string path, InputFields fields)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(fields);
        return path != "-" && PageReader.HoldsMany(new PageInput(path, CleaningOptions.Default, fields));
    }

    private static IEnumerable<LoadedPage> Read(InputSelection selection, CleaningOptions options, StandardInput standardInput)
    {
        foreach (var name in InputNames.Expand(selection, standardInput))
        {
            if (name.Failure is { } failure)
            {
                yield return new LoadedPage(null, failure);
                continue;
            }
            var input = new PageInput(name.Path, options, selection.Fields);
            foreach (var page in name.Path == "-" ? PageReader.ReadStandardInput(standardInput, input) : PageReader.ReadFile(input)) yield return page;
        }
    }
}
