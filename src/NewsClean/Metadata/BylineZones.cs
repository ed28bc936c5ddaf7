namespace NewsClean.Metadata;

/// <summary>Where on a page a byline may stand: around the title, before the story, right behind it.</summary>
internal sealed class BylineZones
{
    // Between a title and its story stand standfirst, date, share buttons, pictures: rarely more than this.
    private const int HeaderBlocks = 30;

    // Before the title: section, date, byline. Further up are menus and other stories.
    private const int BlocksBeforeTitle = 4;

    // Behind the story: a closing byline stands at once, before teasers with bylines of their own.
    private const int BlocksAfterBody = 4;

    // Standfirst, caption and credit may have been taken for the story's first paragraphs, with the byline below them.
    private const int HeaderBlocksInBody = 6;

    private readonly IReadOnlyList<LabelledBlock> _blocks;
    private readonly int _title;

    /// <summary>Finds the zones of a page.</summary>
    public BylineZones(IReadOnlyList<LabelledBlock> blocks)
    {
        _blocks = blocks;
        _title = IndexOf(BlockLabel.Title, 0);
        FirstBody = IndexOf(BlockLabel.Body, _title + 1);
        if (FirstBody < 0) FirstBody = IndexOf(BlockLabel.Body, 0);
        LastBody = blocks.Count - 1;
        while (LastBody >= 0 && blocks[LastBody].Label != BlockLabel.Body) LastBody--;
    }

    /// <summary>Index of the story's first paragraph, -1 without one.</summary>
    public int FirstBody { get; }

    /// <summary>Index of the story's last paragraph, -1 without one.</summary>
    public int LastBody { get; }

    /// <summary>First block to look at.</summary>
    public int Start => Math.Max(0, _title >= 0 ? _title - BlocksBeforeTitle : Math.Max(FirstBody, 0) - HeaderBlocks / 2);

    /// <summary>Does the block stand between title and story? The first blocks of the story count: a standfirst above the byline may have been taken for a paragraph.</summary>
    public bool InHeader(int index) =>
        index > _title && index < _title + HeaderBlocks + 1 + (_title < 0 ? FirstBody : 0) && index <= Math.Max(FirstBody, _title) + HeaderBlocksInBody && index >= Start;

    /// <summary>Is the block one of the first three below the title?</summary>
    public bool RightBelowTitle(int index) => _title >= 0 && index > _title && index <= _title + 3;

    /// <summary>Does the block close the story, or follow it at once?</summary>
    public bool AfterBody(int index) => LastBody >= 0 && index >= LastBody && index <= LastBody + BlocksAfterBody;

    /// <summary>How much a byline at this place is worth, 0 to 1; 0: not to be looked at.</summary>
    public double Weight(int index)
    {
        double place = InHeader(index) ? 1 : index < _title && index >= Start ? 0.9 : AfterBody(index) ? 0.8 : 0;
        return _blocks[index].Label switch
        {
            BlockLabel.Byline => Math.Max(place, 0.85),
            BlockLabel.Title or BlockLabel.Comments or BlockLabel.Consent or BlockLabel.Copyright or BlockLabel.Template => 0,
            BlockLabel.MostRead or BlockLabel.Related or BlockLabel.Caption or BlockLabel.Credit => place * 0.7,
            _ => place,
        };
    }

    private int IndexOf(BlockLabel label, int from)
    {
        for (int i = from; i < _blocks.Count; i++)
            if (_blocks[i].Label == label) return i;
        return -1;
    }
}
