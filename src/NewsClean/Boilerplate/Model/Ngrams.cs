using System.Numerics;
using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// The word n-grams of a block that the model has a vocabulary for, as hashes in three bags: the whole block, its start, its
/// end. HTML has a fourth: the tags and the words of classes around the block. Numbers count by their length alone;
/// ideographs come in pairs. The vocabulary in the model file holds these hashes.
/// </summary>
internal static class Ngrams
{
    // Of a longer block the first and last sixteen tokens speak; pairs are formed in blocks of up to sixteen.
    private const int Half = 16;
    private const int WholeTextTokens = 5;

    /// <summary>The most n-grams of one block in one bag.</summary>
    public const int Most = (Half * 2) + (Half * 2) + 1;

    private enum Kind : uint { Word = 1, Pair, Text, First, Second, Start, StartPair, Last, End, FirstSign, LastSign }

    /// <summary>The hash that stands for any number of <paramref name="digits"/> digits, from four on for all.</summary>
    public static uint NumberHash(int digits) => Hash.Finish(0x30303030u + (uint)Math.Min(4, digits));

    /// <summary>Hashes every token of a page, and every token with the next one: all words and pairs of all blocks at once.</summary>
    /// <param name="shapes">The tokens' shapes, with room for a vector and one more behind the last token.</param>
    /// <param name="words">Where the words' hashes go; as long as <paramref name="shapes"/>.</param>
    /// <param name="pairs">Where the pairs' hashes go; as long as <paramref name="shapes"/>.</param>
    public static void HashTokens(ReadOnlySpan<uint> shapes, Span<uint> words, Span<uint> pairs)
    {
        var (word, pair) = (new Vector<uint>((uint)Kind.Word), new Vector<uint>((uint)Kind.Pair));
        for (int i = 0; i + 1 + Vector<uint>.Count <= shapes.Length; i += Vector<uint>.Count)
        {
            Vector<uint> own = new(shapes[i..]), next = new(shapes[(i + 1)..]);
            Hash.Pair(word, own).CopyTo(words[i..]);
            Hash.Pair(pair, Hash.Pair(own, next)).CopyTo(pairs[i..]);
        }
    }

    /// <summary>Writes the n-grams of block <paramref name="index"/> in the bag <paramref name="bag"/> and says how many they are.</summary>
    public static int Write(PageScan page, int index, int bag, Span<uint> hashes)
    {
        ref var block = ref page.Blocks[index];
        return bag switch
        {
            0 => WriteWhole(page, ref block, hashes),
            1 => WriteStart(page.Shapes.AsSpan(block.FirstToken, block.Tokens), hashes),
            2 => WriteEnd(page.Shapes.AsSpan(block.FirstToken, block.Tokens), ref block, hashes),
            _ => ElementWords.Write(page, index, hashes),
        };
    }

    private static int WriteWhole(PageScan page, ref BlockScan block, Span<uint> hashes)
    {
        int first = block.FirstToken, tokens = block.Tokens;
        if (tokens > Half * 2)
        {
            int half = WriteRun(page, first, first + Half, first + tokens, hashes);
            return half + WriteRun(page, first + tokens - Half, first + tokens, first + tokens, hashes[half..]);
        }
        if (tokens > Half) return WriteRun(page, first, first + tokens, first + tokens, hashes);
        if (tokens == 0) return 0;
        page.WordGrams.AsSpan(first, tokens).CopyTo(hashes);
        page.PairGrams.AsSpan(first, tokens - 1).CopyTo(hashes[tokens..]);
        int count = (tokens * 2) - 1;
        if (tokens <= WholeTextTokens) hashes[count++] = Of(Kind.Text, block.ShapeHash);
        return count;
    }

    // Of a longer block the words from `from` to the one before `next`, and the pairs that begin with an ideograph among them.
    private static int WriteRun(PageScan page, int from, int next, int end, Span<uint> hashes)
    {
        int count = next - from;
        page.WordGrams.AsSpan(from, count).CopyTo(hashes);
        for (int i = from; i < next && i + 1 < end; i++)
            if (page.Kinds[i] == TokenKind.Ideograph) hashes[count++] = page.PairGrams[i];
        return count;
    }

    private static int WriteStart(ReadOnlySpan<uint> shapes, Span<uint> hashes)
    {
        int count = 0;
        for (int i = 0; i < Math.Min(3, shapes.Length); i++) hashes[count++] = Of(Kind.Start, shapes[i]);
        if (shapes.Length > 0) hashes[count++] = Of(Kind.First, shapes[0]);
        if (shapes.Length > 1) hashes[count++] = Of(Kind.Second, shapes[1]);
        if (shapes.Length > 1) hashes[count++] = Of(Kind.StartPair, Hash.Pair(shapes[0], shapes[1]));
        return count;
    }

    private static int WriteEnd(ReadOnlySpan<uint> shapes, ref BlockScan block, Span<uint> hashes)
    {
        int count = 0;
        for (int i = Math.Max(0, shapes.Length - 3); i < shapes.Length; i++) hashes[count++] = Of(Kind.End, shapes[i]);
        if (shapes.Length > 0) hashes[count++] = Of(Kind.Last, shapes[^1]);
        hashes[count++] = Of(Kind.FirstSign, block.FirstCharacter);
        hashes[count++] = Of(Kind.LastSign, block.LastCharacter);
        return count;
    }

    private static uint Of(Kind kind, uint hash) => Hash.Pair((uint)kind, hash);
}
