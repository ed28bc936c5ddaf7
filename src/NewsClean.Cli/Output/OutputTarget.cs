using NewsClean.Cli.Commands;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>Opens the place that the options name for the records.</summary>
internal static class OutputTarget
{
    // Large writes keep the number of system calls low; nobody reads along in a file that has no name yet.
    private const int FileBuffer = 64 * 1024;

    /// <summary>Opens it.</summary>
    /// <exception cref="UsageException">The options name a place that can't be written.</exception>
    public static RecordSink Open(ExtractOptions options, RecordFormats.Entry entry, RecordFormat format)
    {
        if (options.OutputDir is { } folder) return OpenFolder(folder, options, entry, format);
        if (options.OutputFile is not { } file) return new StreamSink(StandardOutput.Name, StandardOutput.Open(), format);
        try
        {
            return new FileSink(file, AtomicFile.Create(file), format) { FlushFrom = FileBuffer };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: {e.Message}");
        }
    }

    private static FolderSink OpenFolder(string folder, ExtractOptions options, RecordFormats.Entry entry, RecordFormat format)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output-dir: {e.Message}");
        }
        return new FolderSink(folder, entry.Name, format, new InputPaths(options.Inputs));
    }
}
