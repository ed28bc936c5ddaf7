using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>What options of <c>newsclean extract</c> must be like together.</summary>
internal static class OptionRules
{
    /// <summary>Refuses what can't be carried out.</summary>
    /// <exception cref="UsageException">Says which options and why.</exception>
    public static void Check(ExtractOptions options)
    {
        var inputs = options.Inputs;
        if (inputs is { Paths.Count: 0, FilesFrom: null, Files0From: null })
            throw new UsageException("nothing to read: name files or folders, or '-' for standard input");
        int readers = inputs.Paths.Count(p => p == "-") + (inputs.FilesFrom == "-" ? 1 : 0) + (inputs.Files0From == "-" ? 1 : 0);
        if (readers > 1) throw new UsageException("standard input is named twice; it can be read only once");
        if (options is { OutputFile: not null, OutputDir: not null })
            throw new UsageException("--output and --output-dir exclude each other: one file for all, or one a page");
        if (options.Format is { } format && !RecordFormats.All.Any(f => f.Name.Equals(format, StringComparison.OrdinalIgnoreCase)))
            throw new UsageException($"--format {format}: expected one of {string.Join(", ", RecordFormats.All.Select(f => f.Name))}");
        if (options.OutputFile is { } output) RefuseOverwriting(output, inputs);
    }

    // What folders and lists hold is known only once they are read; the output looks at each input again.
    private static void RefuseOverwriting(string output, InputSelection inputs)
    {
        if (inputs.Paths.Any(p => p != "-" && InputPaths.AreSame(p, output)))
            throw new UsageException($"--output {output}: is one of the inputs and would be overwritten");
        foreach (string? list in new[] { inputs.FilesFrom, inputs.Files0From })
        {
            if (list is not (null or "-") && InputPaths.AreSame(list, output))
                throw new UsageException($"--output {output}: is the list of the inputs and would be overwritten");
        }
    }
}
