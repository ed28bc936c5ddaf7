using NewsClean.Cli.Running;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Commands;

/// <summary>Finds gold and the pages that lie beside it.</summary>
internal static class GoldFolder
{
    private static readonly string[] GoldNames = ["gold.jsonl", "pages.jsonl"];

    // Where pages lie that do not lie in the gold's own folder.
    private const string TextFolder = "text";

    /// <summary>The gold file: the path itself, or the one in that folder.</summary>
    /// <exception cref="UsageException">The folder holds none.</exception>
    public static string FindGold(string path)
    {
        if (!Directory.Exists(path)) return path;
        return GoldNames.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists)
            ?? throw new UsageException($"{path}: holds neither {string.Join(" nor ", GoldNames)}");
    }

    /// <summary>Opens a file of JSON lines and reads it whole.</summary>
    /// <exception cref="InputFailedException">It can't be read; the message names the line.</exception>
    public static T Read<T>(string path, Func<TextReader, string, T> read)
    {
        try
        {
            using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
            return read(reader, path == "-" ? "standard input" : path);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InputFailedException(e.Message, e);
        }
    }

    /// <summary>The pages beside a gold file, in the order of the gold: files whose name without its ending is the id of a gold page.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public static IReadOnlyList<string> FindPages(string goldFile, IReadOnlyList<GoldPage> gold)
    {
        string folder = Path.GetDirectoryName(goldFile) is { Length: > 0 } named ? named : ".";
        string[] folders = [folder, folder == "." ? TextFolder : Path.Combine(folder, TextFolder)];
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f).Order(StringComparer.Ordinal)))
            files.TryAdd(ScoredRecord.KeyOf(Path.GetFileName(file)), folder == "." ? Path.GetRelativePath(".", file) : file);
        string[] pages = [.. gold.Select(g => g.Id).Distinct().Where(files.ContainsKey).Select(id => files[id])];
        return pages.Length > 0 ? pages
            : throw new UsageException($"no page of {goldFile} in {string.Join(" or ", folders)}; name the pages behind it, or --records");
    }
}
