using NewsClean.Cli.Resuming;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary>What options of <c>newsclean extract</c> must be like together.</summary>
internal static class OptionRules
{
    // Endings of compressed files, and the program that makes them of its input.
    private static readonly Dictionary<string, string> s_compressors = new()
    {
        ["gz"] = "gzip", ["zst"] = "zstd", ["bz2"] = "bzip2", ["xz"] = "xz", ["lz4"] = "lz4", ["zip"] = "zip",
    };

    private static readonly HashSet<string> s_otherFormats = ["tsv", "xml", "xlsx", "xls", "ods", "parquet", "arrow", "yaml", "yml", "db", "sqlite"];

    /// <summary>Refuses what can't be carried out.</summary>
    /// <exception cref="UsageException">Says which options and why.</exception>
    public static void Check(ExtractOptions options)
    {
        var inputs = options.Inputs;
        InputRules.Check(inputs);
        if (options is { OutputFile: not null, OutputDir: not null })
            throw new UsageException("--output and --output-dir exclude each other: one file for all, or one a page");
        if (options is { Resume: true, OutputFile: null })
            throw new UsageException("--resume needs --output FILE: it goes on with a file that an earlier run has begun");
        if (options.Format is { } format && RecordFormats.Find(format) is null)
            throw new UsageException($"--format {format}: expected one of {string.Join(", ", RecordFormats.All.Select(f => f.Name))}");
        if (options.Writing.Fields?.FirstOrDefault(f => f is "evidence" or "blocks" or "duplicateOf") is { } added)
            throw new UsageException($"--fields: '{added}' is no field of its own: --{(added == "duplicateOf" ? "dedupe" : added)} adds it to the record");
        if (options.Writing.Fields?.Contains("kept") == true) throw new UsageException("--fields: 'kept' is no field of its own: --keep adds it to the record");
        if (options is { Resume: true } and ({ Duplicates: not null } or { Learn: true }))
            throw new UsageException($"--resume and --{(options.Learn ? "learn" : "dedupe")} exclude each other: "
                + "pages that an earlier run has done are not cleaned again; "
                + "mark copies afterwards, with newsclean dedupe, or learn before, with newsclean learn");
        if (options.OutputFile is not { } output) return;
        RefuseOtherFormat(output, options.Format);
        RefuseOverwriting(output, inputs);
        if (!options.Resume) return;
        RefuseOverwriting(PartialFile.PathFor(output), inputs);
        RefuseOverwriting(PartialFile.JournalFor(output), inputs);
    }

    // A file that is called so and is something else is found out weeks later.
    private static void RefuseOtherFormat(string output, string? format)
    {
        string ending = Path.GetExtension(output).TrimStart('.').ToLowerInvariant();
        if (s_compressors.GetValueOrDefault(ending) is { } compressor)
            throw new UsageException($"--output {output}: files are written uncompressed; pipe the records: newsclean extract ... | {compressor} > {output}");
        if (format is null && s_otherFormats.Contains(ending))
            throw new UsageException($"--output {output}: '{ending}' is none of the formats; name one with --format ({string.Join(", ", RecordFormats.All.Select(f => f.Name))})");
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
