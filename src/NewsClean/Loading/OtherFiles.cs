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

    /// <summary>Counts a file.</summary>
    public void Add(string name)
    {
        _count++;
        string ending = Path.GetExtension(name).ToLowerInvariant();
        if (_endings.Count < MostKept || _endings.ContainsKey(ending)) _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
    }

    /// <summary>For messages: "3 other files were left out (.md 2, .json 1)"; files without an ending are counted only.</summary>
    public override string ToString()
    {
        var named = _endings.Where(e => e.Key.Length > 0).OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Take(MostNamed).Select(e => $"{e.Key} {e.Value}").ToArray();
        return (_count == 1 ? "1 other file was left out" : $"{_count} other files were left out") + (named.Length == 0 ? "" : $" ({string.Join(", ", named)})");
    }
}
