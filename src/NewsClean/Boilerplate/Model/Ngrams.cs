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

    /// <summary>Writes the n-grams of block <paramref name="index"/> in the bag <paramref name="bag"/> and says how many they are.</summary>
    public static int Write(PageScan page, int index, int bag, Span<uint> hashes)
    {
        ref var block = ref page.Blocks[index];
        var tokens = page.Tokens.AsSpan(block.FirstToken, block.Tokens);
        return bag switch
        {
            0 => WriteWhole(tokens, ref block, hashes),
            1 => WriteStart(tokens, hashes),
            2 => WriteEnd(tokens, ref block, hashes),
            _ => ElementWords.Write(page, index, hashes),
        };
    }

    private static int WriteWhole(ReadOnlySpan<Token> tokens, ref BlockScan block, Span<uint> hashes)
    {
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i == Half && tokens.Length > Half * 2) i = tokens.Length - Half;
            ref readonly var token = ref tokens[i];
            hashes[count++] = Of(Kind.Word, token.Shape);
            if (token.Kind == TokenKind.Ideograph)
            {
                if (i + 1 < tokens.Length) hashes[count++] = Of(Kind.Pair, Hash.Pair(token.Shape, tokens[i + 1].Shape));
            }
            else if (tokens.Length <= Half && i + 1 < tokens.Length) hashes[count++] = Of(Kind.Pair, Hash.Pair(token.Shape, tokens[i + 1].Shape));
        }
        if (tokens.Length is > 0 and <= WholeTextTokens) hashes[count++] = Of(Kind.Text, block.ShapeHash);
        return count;
    }

    private static int WriteStart(ReadOnlySpan<Token> tokens, Span<uint> hashes)
    {
        int count = 0;
        for (int i = 0; i < Math.Min(3, tokens.Length); i++) hashes[count++] = Of(Kind.Start, tokens[i].Shape);
        if (tokens.Length > 0) hashes[count++] = Of(Kind.First, tokens[0].Shape);
        if (tokens.Length > 1) hashes[count++] = Of(Kind.Second, tokens[1].Shape);
        if (tokens.Length > 1) hashes[count++] = Of(Kind.StartPair, Hash.Pair(tokens[0].Shape, tokens[1].Shape));
        return count;
    }

    private static int WriteEnd(ReadOnlySpan<Token> tokens, ref BlockScan block, Span<uint> hashes)
    {
        int count = 0;
        for (int i = Math.Max(0, tokens.Length - 3); i < tokens.Length; i++) hashes[count++] = Of(Kind.End, tokens[i].Shape);
        if (tokens.Length > 0) hashes[count++] = Of(Kind.Last, tokens[^1].Shape);
        hashes[count++] = Of(Kind.FirstSign, block.FirstCharacter);
        hashes[count++] = Of(Kind.LastSign, block.LastCharacter);
        return count;
    }

    private static uint Of(Kind kind, uint hash) => Hash.Pair((uint)kind, hash);
}
