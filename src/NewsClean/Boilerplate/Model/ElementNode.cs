using NewsClean.Segmentation.Dom;

namespace NewsClean.Boilerplate.Model;

/// <summary>An element around blocks, with what stands in it.</summary>
internal struct ElementNode
{
    /// <summary>The element.</summary>
    public HtmlElement Element;

    /// <summary>Hash of its name.</summary>
    public uint Tag;

    /// <summary>Index of the element that holds it; -1 for the outermost.</summary>
    public int Parent;

    /// <summary>How many elements are around it.</summary>
    public int Depth;

    /// <summary>How many elements up the nearest article, main part and aside is, itself 0; <see cref="Distances.Far"/> where there is none.</summary>
    public int ToArticle, ToMain, ToAside;

    /// <summary>Blocks in it, at any depth.</summary>
    public int Blocks;

    /// <summary>Blocks whose nearest element it is.</summary>
    public int OwnBlocks;

    /// <summary>Words in it, at any depth; two ideographs count as one.</summary>
    public float Words;

    /// <summary>Those of them that stand in links.</summary>
    public float LinkedWords;

    /// <summary>Those of them that stand in prose, see <see cref="ElementTree.IsProse"/>.</summary>
    public float ProseWords;

    /// <summary>Words of the prose blocks whose container it is.</summary>
    public float OwnProse;

    /// <summary>Hash of its tag, its classes and its parent's tag: elements that a template made in the same place share it.</summary>
    public uint Signature;

    /// <summary>First of its words in <see cref="ElementTree.ClassWords"/>, and how many they are.</summary>
    public int FirstWord, WordCount;
}
