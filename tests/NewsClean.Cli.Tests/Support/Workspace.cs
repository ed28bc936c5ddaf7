using System.Globalization;

namespace NewsClean.Cli.Tests.Support;

/// <summary>An empty folder of its own for a test.</summary>
public sealed class Workspace : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("newsclean-test-").FullName;

    /// <summary>A path in it.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file and its folders.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    /// <summary>Writes pages <c>p0000.txt</c> … and gives their names in order. No two pages have the same bytes or length of work.</summary>
    public string[] WritePages(int count, string prefix = "")
    {
        var names = new string[count];
        for (int i = 0; i < count; i++)
        {
            names[i] = string.Create(CultureInfo.InvariantCulture, $"{prefix}p{i:0000}.txt");
            Write(names[i], Page(i));
        }
        return names;
    }

    /// <summary>An invented page with the usual frame.</summary>
    public static string Page(int number)
    {
        string paragraphs = string.Join("\n\n", Enumerable.Range(0, 3 + number * 7 % 11).Select(k => string.Create(
            CultureInfo.InvariantCulture, $"The ferry number {number} left the harbour on day {k} of the strike, the port authority said in a statement.")));
        return $"Home\nWorld\nSport\n\nFerry {number} sails again\n\nBy Ann Lee\n\nMay 31, 2018\n\n{paragraphs}\n\nShare\n";
    }

    /// <summary>Names of all files, hidden ones too, sorted.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
