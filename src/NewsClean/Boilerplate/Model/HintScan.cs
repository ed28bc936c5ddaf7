namespace NewsClean.Boilerplate.Model;

/// <summary>What an HTML page states about its story, cut into the same tokens as its blocks. An instance is used for page after page; it serves one thread at a time.</summary>
internal sealed class HintScan
{
    // Pages state their title two to five times, in the head, for other sites, in JSON-LD.
    private const int MostOfKind = 6;

    private readonly PageScan _scan = new();
    private readonly List<TextBlock> _texts = [];
    private readonly List<PageHintKind> _kinds = new(8);

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>What text <paramref name="index"/> is about.</summary>
    public PageHintKind KindOf(int index) => _kinds[index];

    /// <summary>Its tokens, as <see cref="PageScan.Shapes"/> has them.</summary>
    public ReadOnlySpan<uint> Tokens(int index) => _scan.Shapes.AsSpan(_scan.Blocks[index].FirstToken, _scan.Blocks[index].Tokens);

    /// <summary>Reads the statements of <paramref name="page"/> about title, standfirst, authors and text.</summary>
    public void Read(Page page)
    {
        _texts.Clear();
        _kinds.Clear();
        foreach (var kind in (ReadOnlySpan<PageHintKind>)[PageHintKind.Title, PageHintKind.Description, PageHintKind.Author, PageHintKind.ArticleBody])
        {
            int count = 0;
            foreach (var hint in page.Hints.Items)
                if (hint.Kind == kind && count++ < MostOfKind) Add(hint);
        }
        _scan.Read(new Page(page.Decoded, _texts, PageHints.None));
    }

    // A long text is cut, as blocks are scanned up to a length only.
    private void Add(PageHint hint)
    {
        for (int at = 0; at < hint.Value.Length; at += PageScan.MaxBlockLength)
        {
            string part = hint.Value.Substring(at, Math.Min(PageScan.MaxBlockLength, hint.Value.Length - at));
            _texts.Add(new TextBlock(0, 0, part, 0, 1));
            _kinds.Add(hint.Kind);
        }
    }
}
