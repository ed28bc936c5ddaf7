namespace NewsClean.Tests.SourceRules;

/// <summary>What may stand at the root of the project.</summary>
internal static class RootRules
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "NewsClean.sln", "README.md", "LICENSE", "Directory.Build.props", "Directory.Packages.props", "global.json",
        ".editorconfig", ".gitattributes", ".gitignore", ".git", ".ci", "src", "tests", "samples",
    };

    /// <summary>Entries that are neither in the tree's plan nor left out of version control by name (<c>bin/</c>, <c>*.user</c>).</summary>
    public static IEnumerable<string> Entries(IEnumerable<string> names, IEnumerable<string> ignored)
    {
        var patterns = ignored.Select(line => line.Trim().TrimEnd('/')).Where(line => line.Length > 0 && line[0] != '#').ToList();
        return from name in names
               where !Allowed.Contains(name)
               where !patterns.Any(p => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(p, name, ignoreCase: false))
               select $"{name}: nothing but {string.Join(", ", Allowed.Order(StringComparer.Ordinal))} stands at the root";
    }
}
