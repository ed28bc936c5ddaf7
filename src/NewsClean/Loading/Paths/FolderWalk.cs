namespace NewsClean.Loading.Paths;

/// <summary>
/// Finds the page files of a folder and all folders in it, sorted ordinally by full path, one folder at a time, so that memory
/// does not grow with the tree. Hidden files and folders are left out. Every real folder is read once: links that go round
/// in a circle end there, and a link to a folder of the same tree adds nothing.
/// </summary>
internal sealed class FolderWalk
{
    private readonly record struct Entry(string Path, string Real, string SortKey, bool IsFolder, bool IsLink);

    private readonly string _realRoot;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly OtherFiles _others = new();
    private int _pages;

    private FolderWalk(string realRoot) => _realRoot = realRoot;

    /// <summary>The files of <paramref name="folder"/>, and a failure for each folder that can't be read; a failure too where there is no page file at all.</summary>
    /// <param name="folder">Where to look.</param>
    /// <param name="leftOut">A folder that is not entered, unless it is <paramref name="folder"/> itself; null for none.</param>
    public static IEnumerable<InputName> Files(string folder, string? leftOut)
    {
        string named = folder.TrimEnd('/', Path.DirectorySeparatorChar);
        if (named.Length == 0) named = folder[..1] == "/" ? "" : folder;
        if (!TryResolve(folder, out string realRoot, out var failure)) return [new InputName(folder, Failure: failure)];
        var walk = new FolderWalk(realRoot);
        if (leftOut is not null && TryResolve(leftOut, out string realLeftOut, out _) && realLeftOut != realRoot) walk._visited.Add(realLeftOut);
        return walk.Walk(named, folder);
    }

    private IEnumerable<InputName> Walk(string named, string folder)
    {
        var waiting = new Stack<Entry>();
        waiting.Push(new Entry(named, _realRoot, "", IsFolder: true, IsLink: false));
        while (waiting.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                _pages++;
                yield return File(entry);
                continue;
            }
            if (!TryEnter(ref entry, out var failure))
            {
                if (failure is null) continue;
                _pages++;
                yield return new InputName(entry.Path, Failure: failure);
                continue;
            }
            var (entries, unread) = List(entry);
            if (unread is not null)
            {
                _pages++;
                yield return new InputName(entry.Path, Failure: unread);
            }
            for (int i = entries.Count - 1; i >= 0; i--) waiting.Push(entries[i]);
        }
        if (_pages == 0) yield return new InputName(folder, Failure: Nothing(folder));
    }

    // A pipe or a device has no length, and opening one could wait for ever; an empty file has none either. Whoever means to
    // read a pipe names it. Links carry their own length, so theirs is asked of the target.
    private static InputName File(Entry entry)
    {
        try
        {
            var info = new FileInfo(entry.Path);
            if (entry.IsLink) info = (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? info;
            return info.Exists && info.Length == 0
                ? new InputName(entry.Path, true, ReadFailure.Of(entry.Path, ReasonCodes.Empty, "holds no bytes (0; pipes and devices are read only when they are named)"))
                : new InputName(entry.Path, FoundInFolder: true);
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            return new InputName(entry.Path, true, ReadFailure.From(exception, entry.Path));
        }
    }

    // A link that leads into this tree is left to the folder's own name, except below a hidden folder, which has no other way
    // in; one that leads to a folder around the tree goes round in a circle. No real folder is entered twice.
    private bool TryEnter(ref Entry entry, out Failure? failure)
    {
        failure = null;
        if (entry.IsLink)
        {
            if (!TryResolve(entry.Path, out string real, out failure)) return false;
            if (IsWithin(_realRoot, real) || (IsWithin(real, _realRoot) && !IsBelowHidden(real))) return false;
            entry = entry with { Real = real };
        }
        return _visited.Add(entry.Real);
    }

    private bool IsBelowHidden(string real) =>
        real.AsSpan(_realRoot.Length - 1).Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal);

    private static bool IsWithin(string path, string folder) => path == folder
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private (List<Entry> Entries, Failure? Unread) List(Entry folder)
    {
        var entries = new List<Entry>();
        try
        {
            foreach (var info in new DirectoryInfo(folder.Path.Length == 0 ? "/" : folder.Path).EnumerateFileSystemInfos()) Add(entries, folder, info);
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            return (entries, ReadFailure.From(exception, folder.Path));
        }
        entries.Sort((a, b) => string.CompareOrdinal(a.SortKey, b.SortKey));
        return (entries, null);
    }

    // What .NET says of a file that it can't find by the name it was listed under: one whose name is not UTF-8. Such a file is
    // not left out in silence; reading it gives the error record.
    private const FileAttributes Unknown = (FileAttributes)(-1);

    // A folder's key ends in the separator, so that the order in each folder adds up to the order of full paths:
    // "a-b/x.txt", "a.txt", "a/x.txt".
    private void Add(List<Entry> entries, Entry folder, FileSystemInfo info)
    {
        if (info.Name.StartsWith('.')) return;
        if (info.Attributes == Unknown)
        {
            entries.Add(new Entry($"{folder.Path}/{info.Name}", Path.Join(folder.Real, info.Name), info.Name, false, false));
            return;
        }
        if (info.Attributes.HasFlag(FileAttributes.Hidden)) return;
        bool isFolder = info.Attributes.HasFlag(FileAttributes.Directory), isLink = info.Attributes.HasFlag(FileAttributes.ReparsePoint);
        if (!isFolder && !PageFormats.IsPageFile(info.Name))
        {
            _others.Add(info.Name);
            return;
        }
        entries.Add(new Entry($"{folder.Path}/{info.Name}", Path.Join(folder.Real, info.Name), isFolder ? info.Name + "/" : info.Name, isFolder, isLink));
    }

    private Failure Nothing(string folder) => ReadFailure.Of(folder, ReasonCodes.Empty,
        $"the folder holds no page file ({PageFormats.FolderEndings}); {_others}; a file that is named is read whatever its ending");

    private static bool TryResolve(string folder, out string real, out Failure? failure)
    {
        (real, failure) = ("", null);
        try
        {
            real = RealPath.Of(folder);
            return true;
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            failure = ReadFailure.From(exception, folder);
            return false;
        }
    }
}
