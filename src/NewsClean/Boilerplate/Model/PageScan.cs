using System.Diagnostics.CodeAnalysis;
using NewsClean.Portable;

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
    private Seen[] _seen = new Seen[1024];
    private int _block;
    private ElementTree? _elements; // text has none, and need not load the library that parses HTML

    /// <summary>The blocks; <see cref="BlockCount"/> of them count.</summary>
    public BlockScan[] Blocks { get; private set; }

    /// <summary>Blank lines before each block.</summary>
    public int[] Gaps { get; private set; }

    /// <summary>Source lines of each block.</summary>
    public int[] Lines { get; private set; }

    /// <summary>Words of each block, see <see cref="BlockScan.Size"/>.</summary>
    public float[] Sizes { get; private set; }

    /// <summary>Words of each good block, 0 for the others.</summary>
    public float[] GoodSizes { get; private set; }

    /// <summary>1 for each good block, 0 for the others.</summary>
    public float[] Good { get; private set; }

    /// <summary>The page as it was cut, until <see cref="Release"/>.</summary>
    public Page Source { get; private set; } = null!;

    /// <summary>The elements around its blocks; none where it has no markup.</summary>
    public ElementTree Elements => _elements ??= new ElementTree();

    /// <summary>The characters of the block that is being scanned.</summary>
    public TextMap Map { get; } = new();

    /// <summary>How many blocks the page has.</summary>
    public int BlockCount { get; private set; }

    /// <summary>For each token the hash of its small letters; numbers of one length have one hash. <see cref="TokenCount"/> of them count.</summary>
    public uint[] Shapes { get; private set; } = new uint[1024];

    /// <summary>For each token the hash of its small letters.</summary>
    public uint[] Hashes { get; private set; } = new uint[1024];

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
    public int DocumentsOf(int id) => _seen[id].Documents;

    /// <summary>Room for the blocks of most pages.</summary>
    public PageScan() => Grow();

    /// <summary>Scans <paramref name="page"/>.</summary>
    public void Read(Page page)
    {
        (Source, BlockCount, TokenCount, ContentCount) = (page, page.Blocks.Count, 0, 0);
        if (Blocks.Length < BlockCount) Grow();
        Array.Clear(_seen, 0, _ids.Count);
        _ids.Clear(page.Decoded.Text.Length / 10); // different tokens and pairs: one in eight to twelve characters
        for (_block = 0; _block < BlockCount; _block++) ReadBlock(page.Blocks[_block]);
        if (page.HasMarkup) Elements.Read(this);
        if (WordGrams.Length < Shapes.Length) (WordGrams, PairGrams) = (new uint[Shapes.Length], new uint[Shapes.Length]);
        Ngrams.HashTokens(Shapes.AsSpan(0, TokenCount + VectorRoom), WordGrams, PairGrams);
    }

    /// <summary>Lets the page go: nothing of its text or its elements is held until the next one comes.</summary>
    public void Release()
    {
        Source = null!;
        _elements?.Release();
    }

    /// <summary>Adds tokens to the block that is being scanned: where their hashes, shapes and kinds are to be written.</summary>
    public TokenSpans AddTokens(int count)
    {
        int first = TokenCount;
        TokenCount += count;
        return new TokenSpans(Hashes.AsSpan(first, count), Shapes.AsSpan(first, count), Kinds.AsSpan(first, count));
    }

    // A block's tokens and pairs of ideographs get their numbers when the block was walked through: by themselves the loops are short
    // enough for the processor to work on several tokens at a time. Whether a token is new can't be foreseen, so nothing branches on it.
    private void NumberTokens(ref BlockScan block)
    {
        int content = ContentCount;
        var ids = Ids.AsSpan(block.FirstToken, block.Tokens);
        _ids.Intern(Hashes.AsSpan(block.FirstToken, block.Tokens), ids);
        var (contents, seen) = (Content, _seen);
        var kinds = Kinds.AsSpan(block.FirstToken, ids.Length);
        for (int t = 0; t < ids.Length; t++)
        {
            int id = ids[t];
            int fresh = See(ref seen[id]);
            block.DistinctTokens += fresh;
            fresh &= kinds[t] == TokenKind.Content ? 1 : 0;
            contents[content] = id;
            content += fresh;
            seen[id].Documents += fresh;
        }
        if (block.Ideographs > 1) content = NumberPairs(ref block, content);
        block.Contents = content - ContentCount;
        ContentCount = content;
    }

    private int NumberPairs(ref BlockScan block, int content)
    {
        for (int t = block.FirstToken + 1; t < block.FirstToken + block.Tokens; t++)
        {
            if (Kinds[t] != TokenKind.Ideograph || Kinds[t - 1] != TokenKind.Ideograph) continue;
            int pair = _ids.Intern(Hash.Pair(Hashes[t - 1], Hashes[t])), fresh = See(ref _seen[pair]);
            Content[content] = pair;
            content += fresh;
            _seen[pair].Documents += fresh;
        }
        return content;
    }

    // 1 at the first sight in this block, else 0.
    private int See(ref Seen token)
    {
        int fresh = token.LastBlock == _block + 1 ? 0 : 1;
        token.LastBlock = _block + 1;
        return fresh;
    }

    private void MakeRoom(int characters)
    {
        if (TokenCount + characters + VectorRoom > Shapes.Length)
        {
            int size = Math.Max(Shapes.Length * 2, TokenCount + characters + VectorRoom);
            (Hashes, Shapes, Ids, Kinds) = (Resized(Hashes, size), Resized(Shapes, size), Resized(Ids, size), Resized(Kinds, size));
        }
        // A token and a pair for each character, at the most.
        if (ContentCount + (characters * 2) >= Content.Length) Content = Resized(Content, (ContentCount + (characters * 2)) * 2);
        if (_ids.Count + (characters * 2) >= _seen.Length) _seen = Resized(_seen, (_ids.Count + (characters * 2)) * 2);
    }

    private void ReadBlock(TextBlock source)
    {
        ref var block = ref Blocks[_block];
        var text = source.Text.AsSpan(0, Math.Min(source.Text.Length, MaxBlockLength));
        MakeRoom(text.Length);
        BlockScanner.Scan(this, text, ref block);
        block.FirstContent = ContentCount;
        NumberTokens(ref block);
        Gaps[_block] = source.BlankLinesBefore;
        Lines[_block] = source.Lines;
        float size = block.Size;
        bool good = size >= GoodSize && block.EndsSentence;
        Sizes[_block] = size;
        Good[_block] = good ? 1 : 0;
        GoodSizes[_block] = good ? size : 0;
    }

    [MemberNotNull(nameof(Blocks), nameof(Gaps), nameof(Lines), nameof(Sizes), nameof(GoodSizes), nameof(Good))]
    private void Grow()
    {
        int capacity = Math.Max(256, BlockCount * 3 / 2);
        Blocks = new BlockScan[capacity];
        (Gaps, Lines) = (new int[capacity], new int[capacity]);
        (Sizes, GoodSizes, Good) = (new float[capacity], new float[capacity], new float[capacity]);
    }

    private static T[] Resized<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }

    /// <summary>Where what is known of some tokens is written.</summary>
    internal readonly ref struct TokenSpans(Span<uint> hashes, Span<uint> shapes, Span<TokenKind> kinds)
    {
        /// <summary>As <see cref="PageScan.Hashes"/>.</summary>
        public Span<uint> Hashes { get; } = hashes;

        /// <summary>As <see cref="PageScan.Shapes"/>.</summary>
        public Span<uint> Shapes { get; } = shapes;

        /// <summary>As <see cref="PageScan.Kinds"/>.</summary>
        public Span<TokenKind> Kinds { get; } = kinds;
    }

    // Where a token was last seen (the block's index and one, 0 for nowhere), and in how many blocks it is a content word.
    private struct Seen
    {
        public int LastBlock;
        public int Documents;
    }
}
