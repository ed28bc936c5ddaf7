using NewsClean.Cli.Commands;
using NewsClean.Cli.Resuming;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>Opens the place that the options name for the records.</summary>
internal static class OutputTarget
{
    // Large writes keep the number of system calls low; nobody reads along in a file that has no name yet.
    private const int FileBuffer = 64 * 1024;

    /// <summary>Opens it.</summary>
    /// <exception cref="UsageException">The options name a place that can't be written.</exception>
    /// <exception cref="OutputFailedException">Another run is writing it.</exception>
    public static RecordSink Open(ExtractOptions options, RecordFormats.Entry entry, RecordFormat format)
    {
        if (options.OutputFile is "") throw new UsageException("--output: the name is empty; expected a file to write");
        if (options.OutputDir is "") throw new UsageException("--output-dir: the name is empty; expected a folder");
        if (options.OutputDir is { } folder) return OpenFolder(folder, options, entry, format);
        if (options.OutputFile is { } named && Path.EndsInDirectorySeparator(named))
            throw new UsageException($"--output {named}: is a folder; expected a file to write, or --output-dir");
        if (options.OutputFile is not { } file) return new StreamSink(StandardOutput.Name, StandardOutput.Open(), format);
        try
        {
            return options.Resume ? OpenResumable(file, options, format) : new FileSink(file, AtomicFile.Create(file), format) { FlushFrom = FileBuffer };
        }
        catch (IOException e) when (options.Resume && PartialFile.IsHeld(e))
        {
            // No fault of the command line: it can be carried out once the other is done.
            throw new OutputFailedException(file, new IOException("another run is writing it", e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system's message names the temporary file, or a folder on the way.
            string reason = Directory.Exists(file) ? "is a folder; expected a file to write" : FileOnTheWay(file) ?? "can't be written: " + Cause(e);
            throw new UsageException($"--output {file}: {reason}");
        }
    }

    private static ResumableSink OpenResumable(string file, ExtractOptions options, RecordFormat format)
    {
        string target = AtomicFile.TargetOf(file) ?? throw new UsageException($"--resume: {file} is a device or pipe; only a file can be gone on with");
        return new ResumableSink(file, target, PartialFile.Open(target, RunIdentity.Of(options)), format);
    }

    private static FolderSink OpenFolder(string folder, ExtractOptions options, RecordFormats.Entry entry, RecordFormat format)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string reason = File.Exists(folder) ? "is a file, expected a folder" : FileOnTheWay(folder) ?? "can't be made: " + Cause(e);
            throw new UsageException($"--output-dir {folder}: {reason}");
        }
        return new FolderSink(folder, entry.Name, format, new InputPaths(options.Inputs));
    }

    // "out/a.txt is a file, expected a folder" for "out/a.txt/b.jsonl"; null where that is not the reason.
    private static string? FileOnTheWay(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            if (File.Exists(folder)) return $"{folder} is a file, expected a folder";
        return null;
    }

    // Messages of these kinds name a path that the user never gave: the temporary file.
    private static string Cause(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "the folder takes no new files",
        _ => e.Message,
    };
}
