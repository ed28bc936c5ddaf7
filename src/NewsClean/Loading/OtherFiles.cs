namespace NewsClean.Loading;

/// <summary>Counts the files of a folder or an archive that are no pages by their names, to say which were left out.</summary>
internal sealed class OtherFiles
{
    // The commonest endings tell what the folder is for.
    private const int MostNamed = 3;

    // Where names end in numbers ("story.10482") every file has its own; memory must not grow with the folder.
    private const int MostKept = 100;

    private readonly Dictionary<string, int> _endings = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Counts a file. A hidden one would not be a page whatever its ending.</summary>
    public void Add(string name, bool isHidden = false)
    {
        _count++;
        string ending = Path.GetExtension(name).ToLowerInvariant();
        if (isHidden || ending.Length == 0 || _endings.Count > MostKept) return;
        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
    }

    /// <summary>For messages: "3 other files were left out (.md 2, .json 1)"; of too many endings, which come in the file system's order, none is named.</summary>
    public override string ToString()
    {
        string count = _count == 1 ? "1 other file was left out" : $"{_count} other files were left out";
        if (_endings.Count is 0 or > MostKept) return count;
        var most = _endings.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Take(MostNamed);
        return $"{count} ({string.Join(", ", most.Select(e => $"{e.Key} {e.Value}"))})";
    }
}
