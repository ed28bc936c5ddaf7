namespace NewsClean.Loading.Archives;

/// <summary>What the readers of tar and zip have in common: which files are pages, and how each is read.</summary>
/// <param name="input">The archive.</param>
internal sealed class Archive(PageInput input)
{
    private readonly OtherFiles _others = new();
    private int _pages;

    /// <summary>Is a file in the archive a page? By the same endings as in a folder, and hidden ones are left out too.</summary>
    public bool Takes(string name)
    {
        string[] parts = name.Split('/');
        bool hidden = parts.Any(p => p.StartsWith('.') && p.Trim('.').Length > 0) || parts.Contains("__MACOSX"), taken = !hidden && PageFormats.IsPageFile(parts[^1]);
        if (taken) _pages++;
        else _others.Add(parts[^1], hidden);
        return taken;
    }

    /// <summary>The pages of one file.</summary>
    /// <param name="name">Its name in the archive.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="length">How many there are.</param>
    public IEnumerable<LoadedPage> Read(string name, Stream content, long length) =>
        PageReader.ReadStream(content, input with { Member = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name }, length);

    /// <summary>What an archive without a page gives.</summary>
    public IEnumerable<LoadedPage> IfEmpty() => _pages > 0 ? []
        : [PageInput.Refuse(input.Source, ReasonCodes.Empty, $"the archive holds no page file ({PageFormats.FolderEndings}); {_others}")];
}
