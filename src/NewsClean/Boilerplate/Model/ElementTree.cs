using System.Runtime.InteropServices;
using NewsClean.Portable;
using NewsClean.Segmentation.Dom;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// The elements around the blocks of one HTML page, parents before children, with what each holds. An instance is used for page
/// after page; it serves one thread at a time.
/// </summary>
internal sealed class ElementTree
{
    // A prose block has at most this share of its characters in links; teasers are all link.
    private const float MostLinked = 0.3f;

    private const int InnerElements = 3;

    private readonly List<HtmlElement> _path = [];
    private readonly List<int> _inner = new(64);
    private readonly List<uint> _farWords = new(64);
    private int[] _ofBlock = [];

    // By the element's number the index of its node and one more; 0 for what is not known.
    private int[] _index = new int[1024];

    /// <summary>The elements; <see cref="Count"/> of them count.</summary>
    public ElementNode[] Nodes { get; private set; } = new ElementNode[256];

    /// <summary>How many elements there are.</summary>
    public int Count { get; private set; }

    /// <summary>Hashes of the words in names of classes, of all elements one after the other.</summary>
    public List<uint> ClassWords { get; } = new(64);

    /// <summary>The element that holds the most prose directly; -1 on a page without prose.</summary>
    public int Top { get; private set; }

    /// <summary>Index of the nearest element of each block.</summary>
    public ReadOnlySpan<int> OfBlock => _ofBlock;

    /// <summary>The hashes of the words in the names of inline elements that block <paramref name="i"/> starts with.</summary>
    public ReadOnlySpan<uint> InnerWords(int i) => CollectionsMarshal.AsSpan(ClassWords)[_inner[i]..(i + 1 < _inner.Count ? _inner[i + 1] : ClassWords.Count)];

    /// <summary>What <see cref="ElementWords.AddFar"/> adds for the element at <paramref name="index"/>: for its name and for each of its words.</summary>
    public ReadOnlySpan<uint> FarWords(int index) => CollectionsMarshal.AsSpan(_farWords).Slice(Nodes[index].FirstWord + index, Nodes[index].WordCount + 1);

    /// <summary>Does block <paramref name="i"/> read like a paragraph of a story: a sentence or more, hardly a link in it?</summary>
    public static bool IsProse(PageScan page, int i) => page.Good[i] > 0 && page.Source.Blocks[i].Markup!.LinkDensity <= MostLinked;

    /// <summary>Reads the elements around the blocks of <paramref name="page"/>.</summary>
    public void Read(PageScan page)
    {
        Release();
        ClassWords.Clear();
        _farWords.Clear();
        if (_ofBlock.Length < page.BlockCount) _ofBlock = new int[page.BlockCount * 3 / 2];
        for (int i = 0; i < page.BlockCount; i++) _ofBlock[i] = IndexOf(page.Source.Blocks[i].Markup!.Element);
        for (int i = 0; i < page.BlockCount; i++) AddBlock(page, i);
        _inner.Clear();
        for (int i = 0; i < page.BlockCount; i++) AddInner(page.Source.Blocks[i].Markup!);
        AddUp();
        Top = TopElement(page);
    }

    /// <summary>Lets the page's elements go, and with them the page.</summary>
    public void Release()
    {
        for (int i = 0; i < Count; i++) _index[Nodes[i].Element.Number] = 0;
        Array.Clear(Nodes, 0, Count);
        _path.Clear();
        Count = 0;
    }

    /// <summary>The element in which a block stands beside its like: the parent of its own element, or that element where <c>br</c> cuts it into several blocks.</summary>
    public int ContainerOf(int block)
    {
        int own = _ofBlock[block];
        return Nodes[own].OwnBlocks > 1 || Nodes[own].Parent < 0 ? own : Nodes[own].Parent;
    }

    // Known elements end the climb, so that every element is met once however many blocks it holds.
    private int IndexOf(HtmlElement element)
    {
        _path.Clear();
        int known = -1;
        for (var e = element; e is not null; e = e.Parent)
        {
            if (e.Number >= _index.Length) Array.Resize(ref _index, e.Number * 2);
            known = _index[e.Number] - 1;
            if (known >= 0) break;
            _path.Add(e);
        }
        for (int i = _path.Count - 1; i >= 0; i--) known = Add(_path[i], known);
        return known;
    }

    private int Add(HtmlElement element, int parent)
    {
        if (Count == Nodes.Length)
        {
            var grown = new ElementNode[Count * 2];
            Nodes.CopyTo(grown, 0);
            Nodes = grown;
        }
        int first = ClassWords.Count;
        ElementWords.OfClasses(element, ClassWords);
        uint signature = Hash.Start;
        for (int i = first; i < ClassWords.Count; i++) signature = Hash.Add(signature, ClassWords[i]);
        uint tag = ElementWords.HashOf(element.Tag.Name);
        signature = Hash.Pair(signature, tag);
        ElementWords.AddFar(tag, CollectionsMarshal.AsSpan(ClassWords)[first..], _farWords);
        Nodes[Count] = new ElementNode
        {
            Element = element,
            Tag = tag,
            Parent = parent,
            Depth = parent < 0 ? 0 : Nodes[parent].Depth + 1,
            ToArticle = HopsTo(BlockRoles.Article, element, parent < 0 ? Distances.Far : Nodes[parent].ToArticle),
            ToMain = HopsTo(BlockRoles.Main, element, parent < 0 ? Distances.Far : Nodes[parent].ToMain),
            ToAside = HopsTo(BlockRoles.Aside, element, parent < 0 ? Distances.Far : Nodes[parent].ToAside),
            Signature = parent < 0 ? signature : Hash.Pair(signature, Nodes[parent].Tag),
            FirstWord = first,
            WordCount = ClassWords.Count - first,
        };
        _index[element.Number] = ++Count;
        return Count - 1;
    }

    private static int HopsTo(BlockRoles role, HtmlElement element, int ofParent) =>
        (element.Tag.Roles & role) != 0 ? 0 : Math.Min(ofParent + 1, Distances.Far);

    private void AddBlock(PageScan page, int i)
    {
        ref var node = ref Nodes[_ofBlock[i]];
        node.OwnBlocks++;
        node.Blocks++;
        node.Words += page.Sizes[i];
        node.LinkedWords += page.Sizes[i] * (float)page.Source.Blocks[i].Markup!.LinkDensity;
        if (IsProse(page, i)) node.ProseWords += page.Sizes[i];
    }

    // "<p><span class="byline"><a rel="author">" starts with two elements that say more than the paragraph does.
    private void AddInner(BlockMarkup markup)
    {
        _inner.Add(ClassWords.Count);
        var element = markup.First;
        for (int i = 0; i < InnerElements && !ReferenceEquals(element, markup.Element) && element is not null; i++, element = element.Parent)
        {
            ClassWords.Add(ElementWords.HashOf(element.Tag.Name));
            ElementWords.OfClasses(element, ClassWords);
        }
    }

    private void AddUp()
    {
        for (int i = Count - 1; i > 0; i--)
        {
            if (Nodes[i].Parent < 0) continue;
            ref var parent = ref Nodes[Nodes[i].Parent];
            parent.Blocks += Nodes[i].Blocks;
            parent.Words += Nodes[i].Words;
            parent.LinkedWords += Nodes[i].LinkedWords;
            parent.ProseWords += Nodes[i].ProseWords;
        }
    }

    private int TopElement(PageScan page)
    {
        int top = -1;
        for (int i = 0; i < page.BlockCount; i++)
        {
            if (!IsProse(page, i)) continue;
            int container = ContainerOf(i);
            Nodes[container].OwnProse += page.Sizes[i];
            if (top < 0 || Nodes[container].OwnProse > Nodes[top].OwnProse) top = container;
        }
        return top;
    }
}
