namespace NewsClean.Loading.Paths;

/// <summary>Where a folder really is, with every symbolic link on the way followed: the same for all names of one folder.</summary>
internal static class RealPath
{
    // Linux gives up after 40 links too (ELOOP).
    private const int MostLinks = 40;

    /// <summary>The path without links.</summary>
    /// <exception cref="IOException">The links go round in a circle, or can't be read.</exception>
    public static string Of(string path)
    {
        int links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    private static string Resolve(string fullPath, ref int links)
    {
        string real = Path.GetPathRoot(fullPath)!;
        foreach (string part in fullPath[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Join(real, part);
            if (new DirectoryInfo(next).LinkTarget is { } target)
            {
                if (++links > MostLinks) throw new IOException($"more than {MostLinks} symbolic links in {fullPath}");
                next = Resolve(Path.GetFullPath(target, real), ref links);
            }
            real = next;
        }
        return real;
    }
}
