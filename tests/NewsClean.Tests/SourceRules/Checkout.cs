namespace NewsClean.Tests.SourceRules;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds NewsClean.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Texts of the files under <paramref name="folder"/> that <paramref name="wanted"/> accepts by name, by their paths from the root.</summary>
    public static IReadOnlyList<SourceText> Read(string folder, Func<string, bool> wanted)
    {
        string path = Path.Combine(Root, folder);
        if (!Directory.Exists(path)) return [];
        return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => wanted(file) && !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(file, File.ReadAllText(Path.Combine(Root, file))))];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "NewsClean.sln"))) return folder.FullName;
        throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds NewsClean.sln");
    }
}
