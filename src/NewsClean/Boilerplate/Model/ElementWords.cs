using NewsClean.Portable;
using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// What tags and the names of classes around a block say, as hashes for the model's vocabulary: authors of templates call things by
/// what they are (<c>article-body</c>, <c>relatedStories</c>, <c>byline__name</c>). Words of the block's own elements, of the next two around and of
/// those further out are told apart.
/// </summary>
internal static class ElementWords
{
    // Of one element so many words at most; generated names ("css-1x2y3z") are long, many and say nothing.
    private const int MostOfElement = 10, MostInner = 16;

    // Elements from so many around the block's own on are far out.
    private const int FarHops = 3;

    private static readonly HtmlName[] s_attributes = [HtmlName.Class, HtmlName.Id, HtmlName.ItemProp, HtmlName.Role, HtmlName.DataTestId, HtmlName.DataComponent, HtmlName.Rel];

    private enum Kind : uint { Own = 16, OwnTag, Near, NearTag, TagPair, Far, FarTag, Inner }

    /// <summary>Adds the hashes of the words in the names that <paramref name="element"/> goes by.</summary>
    public static void OfClasses(HtmlElement element, List<uint> words)
    {
        int limit = words.Count + MostOfElement;
        foreach (var attribute in s_attributes)
        {
            var value = element.Value(attribute);
            for (int at = 0; words.Count < limit && MarkupWords.TryNext(value, ref at, out var word);) words.Add(HashOf(word));
        }
    }

    /// <summary>Writes the hashes for block <paramref name="index"/> and says how many they are.</summary>
    public static int Write(PageScan page, int index, Span<uint> hashes)
    {
        var tree = page.Elements;
        int count = 0, hops = 0;
        foreach (uint word in tree.InnerWords(index))
            if (count < MostInner) hashes[count++] = Of(Kind.Inner, word);
        for (int at = tree.OfBlock[index]; at >= 0; at = tree.Nodes[at].Parent, hops++)
        {
            if (hops >= FarHops)
            {
                var far = tree.FarWords(at);
                far = far[..Math.Min(far.Length, hashes.Length - count)];
                far.CopyTo(hashes[count..]);
                count += far.Length;
                continue;
            }
            ref var node = ref tree.Nodes[at];
            var (word, tag) = hops == 0 ? (Kind.Own, Kind.OwnTag) : (Kind.Near, Kind.NearTag);
            if (count < hashes.Length) hashes[count++] = Of(tag, node.Tag);
            if (hops == 0 && node.Parent >= 0 && count < hashes.Length)
                hashes[count++] = Of(Kind.TagPair, Hash.Pair(node.Tag, tree.Nodes[node.Parent].Tag));
            for (int i = node.FirstWord; i < node.FirstWord + node.WordCount && count < hashes.Length; i++) hashes[count++] = Of(word, tree.ClassWords[i]);
        }
        return count;
    }

    /// <summary>The hash of a name, whatever its case.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Start;
        foreach (char letter in word)
        {
            char small = !char.IsAscii(letter) ? char.ToLowerInvariant(letter) : char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
            hash = Hash.Add(hash, small);
        }
        return Hash.Finish(hash);
    }

    /// <summary>Adds the hashes that an element far out adds to those of every block in it.</summary>
    /// <param name="tag">Hash of its name.</param>
    /// <param name="words">The hashes of its words.</param>
    /// <param name="hashes">Where to add them.</param>
    public static void AddFar(uint tag, ReadOnlySpan<uint> words, List<uint> hashes)
    {
        hashes.Add(Of(Kind.FarTag, tag));
        foreach (uint word in words) hashes.Add(Of(Kind.Far, word));
    }

    private static uint Of(Kind kind, uint hash) => Hash.Pair((uint)kind, hash);
}
