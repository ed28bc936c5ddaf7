namespace NewsClean.Metadata.Bylines;

/// <summary>Where on a page a byline may stand: around the title, before the story, right behind it.</summary>
internal sealed class BylineZones
{
    // Between a title and its story stand standfirst, date, share buttons, pictures: rarely more than this.
    private const int HeaderBlocks = 30;

    // Before the title: section, date, byline. Further up are menus and other stories.
    private const int BlocksBeforeTitle = 6;

    // Behind the story: a closing byline or a box about the author; the farther, the more bylines belong to teasers.
    private const int BlocksAfterBody = 15;

    // Standfirst, caption and credit may have been taken for the story's first paragraphs, with the byline below them.
    private const int HeaderBlocksInBody = 6;

    private readonly LabelledBlock[] _blocks;
    private readonly int _title;
    private readonly sbyte[] _dates; // 1 a date, -1 none, 0 not read yet: neighbours of every candidate are asked for

    /// <summary>Finds the zones of a page.</summary>
    public BylineZones(LabelledBlock[] blocks)
    {
        (_blocks, _dates) = (blocks, new sbyte[blocks.Length]);
        _title = Headline.IndexIn(blocks);
        FirstBody = IndexOf(BlockLabel.Body, _title + 1);
        if (FirstBody < 0) FirstBody = IndexOf(BlockLabel.Body, 0);
        LastBody = blocks.Length - 1;
        while (LastBody >= 0 && blocks[LastBody].Label != BlockLabel.Body) LastBody--;
    }

    /// <summary>Index of the title, -1 without one.</summary>
    public int Title => _title;

    /// <summary>Index of the story's first paragraph, -1 without one.</summary>
    public int FirstBody { get; }

    /// <summary>Index of the story's last paragraph, -1 without one.</summary>
    public int LastBody { get; }

    /// <summary>First block to look at.</summary>
    public int Start => Math.Max(0, _title >= 0 ? _title - BlocksBeforeTitle : Math.Max(FirstBody, 0) - HeaderBlocks / 2);

    /// <summary>Does the block stand between title and story? The first blocks of the story count: a standfirst above the byline may have been taken for a paragraph.</summary>
    public bool InHeader(int index) =>
        index > _title && index < _title + HeaderBlocks + 1 + (_title < 0 ? FirstBody : 0) && index <= Math.Max(FirstBody, _title) + HeaderBlocksInBody && index >= Start;

    /// <summary>Does the block close the story, or stand among the first behind it?</summary>
    public bool AfterBody(int index) => LastBody >= 0 && index >= LastBody && index <= LastBody + BlocksAfterBody;

    /// <summary>Does the block stand right above or below the title?</summary>
    public bool BesideTitle(int index) => _title >= 0 && Math.Abs(index - _title) <= BlocksBeforeTitle;

    /// <summary>Is the block to be looked at?</summary>
    public bool Holds(int index) => _blocks[index].Label switch
    {
        BlockLabel.Byline => true,
        BlockLabel.Title or BlockLabel.Consent or BlockLabel.Copyright or BlockLabel.Template => false,
        BlockLabel.Other => InHeader(index) || (index > _title && index < LastBody) || (index < _title && index >= Start) || AfterBody(index),
        _ => InHeader(index) || (index < _title && index >= Start) || AfterBody(index),
    };

    /// <summary>Is the block a date, or a line of dates and reading times? False outside the page.</summary>
    public bool IsDate(int index) =>
        index >= 0 && index < _blocks.Length && (_blocks[index].Label == BlockLabel.Date || HasDateText(index));

    /// <summary>Does the text of block <paramref name="index"/> read like a date, whatever its label?</summary>
    public bool HasDateText(int index)
    {
        if (_dates[index] == 0) _dates[index] = DateLike.IsDate(_blocks[index].Block.Text) ? (sbyte)1 : (sbyte)-1;
        return _dates[index] > 0;
    }

    private int IndexOf(BlockLabel label, int from)
    {
        for (int i = from; i < _blocks.Length; i++)
            if (_blocks[i].Label == label) return i;
        return -1;
    }
}
