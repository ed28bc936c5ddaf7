namespace NewsClean.Boilerplate.Model;

/// <summary>
/// The scanned blocks of one page, with all their tokens. An instance is used for page after page, so that its arrays are
/// allocated once; it serves one thread at a time.
/// </summary>
internal sealed class PageScan
{
    /// <summary>Blocks with at least this many words that end a sentence are "good": prose. Shorter ones are as often teasers.</summary>
    public const float GoodSize = 10;

    /// <summary>Only so much of a block is read for the model (UTF-16 code units); a longer one is prose or script anyhow.</summary>
    public const int MaxBlockLength = 20_000;

    // Vectors may read so many tokens behind the last one.
    private const int VectorRoom = 64;

    private readonly TokenTable _ids = new();
    private int[] _lastBlock = [];
    private int[] _documents = [];
    private int _block;

    /// <summary>The blocks; <see cref="BlockCount"/> of them count.</summary>
    public BlockScan[] Blocks { get; private set; } = [];

    /// <summary>Blank lines before each block.</summary>
    public int[] Gaps { get; private set; } = [];

    /// <summary>Source lines of each block.</summary>
    public int[] Lines { get; private set; } = [];

    /// <summary>Words of each block, see <see cref="BlockScan.Size"/>.</summary>
    public float[] Sizes { get; private set; } = [];

    /// <summary>Words of each good block, 0 for the others.</summary>
    public float[] GoodSizes { get; private set; } = [];

    /// <summary>1 for each good block, 0 for the others.</summary>
    public float[] Good { get; private set; } = [];

    /// <summary>The page as it was cut.</summary>
    public Page Source { get; private set; } = null!;

    /// <summary>The elements around its blocks; those of an earlier page where this one has no markup.</summary>
    public ElementTree Elements { get; } = new();

    /// <summary>How many blocks the page has.</summary>
    public int BlockCount { get; private set; }

    /// <summary>For each token the hash of its small letters; numbers of one length have one hash. <see cref="TokenCount"/> of them count.</summary>
    public uint[] Shapes { get; private set; } = new uint[1024];

    /// <summary>For each token its number among the page's different tokens.</summary>
    public int[] Ids { get; private set; } = new int[1024];

    /// <summary>For each token what it is.</summary>
    public TokenKind[] Kinds { get; private set; } = new TokenKind[1024];

    /// <summary>For each token the n-gram of it alone, see <see cref="Ngrams"/>.</summary>
    public uint[] WordGrams { get; private set; } = [];

    /// <summary>For each token the n-gram of it and the one behind it, even where that is another block's.</summary>
    public uint[] PairGrams { get; private set; } = [];

    /// <summary>How many tokens the page has.</summary>
    public int TokenCount { get; private set; }

    /// <summary>For each block its different content words: the numbers of words of four letters or more and of pairs of ideographs.</summary>
    public int[] Content { get; private set; } = new int[1024];

    /// <summary>How many entries <see cref="Content"/> has.</summary>
    public int ContentCount { get; private set; }

    /// <summary>How many different tokens, pairs of ideographs included, the page has.</summary>
    public int DistinctCount => _ids.Count;

    /// <summary>In how many blocks content word <paramref name="id"/> occurs.</summary>
    public int DocumentsOf(int id) => _documents[id];

    /// <summary>Scans <paramref name="page"/>.</summary>
    public void Read(Page page)
    {
        (Source, BlockCount, TokenCount, ContentCount) = (page, page.Blocks.Count, 0, 0);
        if (Blocks.Length < BlockCount) Grow();
        Array.Fill(_lastBlock, -1, 0, Math.Min(_ids.Count, _lastBlock.Length));
        Array.Clear(_documents, 0, Math.Min(_ids.Count, _documents.Length));
        _ids.Clear(page.Decoded.Text.Length / 10); // different tokens and pairs: one in eight to twelve characters
        for (_block = 0; _block < BlockCount; _block++) ReadBlock(page.Blocks[_block]);
        if (page.HasMarkup) Elements.Read(this);
        if (WordGrams.Length < Shapes.Length) (WordGrams, PairGrams) = (new uint[Shapes.Length], new uint[Shapes.Length]);
        Ngrams.HashTokens(Shapes.AsSpan(0, TokenCount + VectorRoom), WordGrams, PairGrams);
    }

    /// <summary>Adds a token to the block that is being scanned.</summary>
    public void AddToken(uint hash, uint shape, int length, TokenKind kind)
    {
        int id = Number(hash, out bool fresh);
        ref var block = ref Blocks[_block];
        if (fresh) block.DistinctTokens++;
        if (fresh && kind != TokenKind.Ideograph && length >= 4) AddContent(id, ref block);
        int at = TokenCount;
        if (kind == TokenKind.Ideograph && at > block.FirstToken && Kinds[at - 1] == TokenKind.Ideograph)
        {
            int pair = Number(Hash.Pair(Shapes[at - 1], hash), out bool freshPair);
            if (freshPair) AddContent(pair, ref block);
        }
        if (at + VectorRoom == Shapes.Length) (Shapes, Ids, Kinds) = (Doubled(Shapes), Doubled(Ids), Doubled(Kinds));
        Shapes[at] = shape;
        Ids[at] = id;
        Kinds[at] = kind;
        TokenCount = at + 1;
    }

    private int Number(uint hash, out bool fresh)
    {
        int id = _ids.Intern(hash);
        if (id >= _lastBlock.Length)
        {
            int known = _lastBlock.Length;
            _lastBlock = Doubled(_lastBlock);
            Array.Fill(_lastBlock, -1, known, _lastBlock.Length - known);
            _documents = Doubled(_documents);
        }
        fresh = _lastBlock[id] != _block;
        _lastBlock[id] = _block;
        return id;
    }

    private void AddContent(int id, ref BlockScan block)
    {
        if (ContentCount == Content.Length) Content = Doubled(Content);
        Content[ContentCount++] = id;
        block.Contents++;
        _documents[id]++;
    }

    private void ReadBlock(TextBlock source)
    {
        ref var block = ref Blocks[_block];
        var text = source.Text.AsSpan();
        int content = ContentCount;
        BlockScanner.Scan(this, text[..Math.Min(text.Length, MaxBlockLength)], ref block);
        block.FirstContent = content;
        Gaps[_block] = source.BlankLinesBefore;
        Lines[_block] = source.Lines;
        float size = block.Size;
        bool good = size >= GoodSize && block.EndsSentence;
        Sizes[_block] = size;
        Good[_block] = good ? 1 : 0;
        GoodSizes[_block] = good ? size : 0;
    }

    private void Grow()
    {
        int capacity = Math.Max(256, BlockCount * 3 / 2);
        Blocks = new BlockScan[capacity];
        (Gaps, Lines) = (new int[capacity], new int[capacity]);
        (Sizes, GoodSizes, Good) = (new float[capacity], new float[capacity], new float[capacity]);
    }

    private static T[] Doubled<T>(T[] array)
    {
        Array.Resize(ref array, Math.Max(1024, array.Length * 2));
        return array;
    }
}
