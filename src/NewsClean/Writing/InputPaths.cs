using NewsClean.Loading;
using NewsClean.Loading.Paths;

namespace NewsClean.Writing;

/// <summary>
/// Tells whether a file that is about to be replaced is an input of the same run, however the two were named: through a folder, a
/// list, a symbolic link. What a list on a pipe names is known once <see cref="Add"/> was told of it.
/// </summary>
/// <param name="selection">The run's inputs.</param>
public sealed class InputPaths(InputSelection selection)
{
    private readonly HashSet<string> _real = new(Comparer);
    private bool _expanded;
    private string? _last;

    // File systems of Windows and macOS take "News.txt" and "news.txt" for one file.
    private static StringComparer Comparer => OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Adds an input that was read.</summary>
    /// <param name="path">As it was named; <c>-</c> is no file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void Add(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // A file of many pages is added for each of them.
        if (path == _last) return;
        _last = path;
        if (path != "-") _real.Add(Real(path));
    }

    /// <summary>Whether writing <paramref name="target"/> would destroy an input. The folders are walked only when the first target exists.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public bool Contains(string target)
    {
        if (!File.Exists(target)) return false;
        if (!_expanded) Expand();
        return _real.Contains(Real(target));
    }

    /// <summary>Whether two names lead to one file.</summary>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static bool AreSame(string first, string second) => Comparer.Equals(Real(first), Real(second));

    // A list on a pipe can be read once, and that is the reader's turn.
    private void Expand()
    {
        _expanded = true;
        var known = selection with { FilesFrom = IfFile(selection.FilesFrom), Files0From = IfFile(selection.Files0From) };
        foreach (var name in InputNames.Expand(known, new StandardInput(null))) Add(name.Path);
    }

    // Pipes and devices have no length.
    private static string? IfFile(string? list) => list is not null && list != "-" && new FileInfo(list) is { Exists: true, Length: > 0 } ? list : null;

    // A name that can't be followed leads to no file that could be replaced; it stands for itself.
    private static string Real(string path)
    {
        try { return RealPath.Of(path); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException) { return path; }
    }
}
