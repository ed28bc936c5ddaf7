using System.Numerics;
using System.Runtime.InteropServices;
using NewsClean.Portable;
using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>What stands on the page more than once: the same block, the same block with other numbers, the same start, the same four words in a row.</summary>
internal sealed class RepeatFeatures() : FeatureGroup(Log("sameText"), Log("sameShape"), Log("samePrefix"), "sharedShingles", "shinglesBefore")
{
    private const int ShingleWords = 4;

    private delegate uint HashOf(ref BlockScan block);

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        Limit(WriteSame(page, context, static (ref b) => b.TextHash, writer.Next()), 9);
        Limit(WriteSame(page, context, static (ref b) => b.ShapeHash, writer.Next()), 9);
        Limit(WriteSame(page, context, static (ref b) => b.PrefixHash, writer.Next()), 20);
        WriteShingles(page, context, writer.Next(), writer.Next());
    }

    private static Span<float> WriteSame(PageScan page, PageContext context, HashOf hash, Span<float> same)
    {
        int n = page.BlockCount;
        var table = context.Table;
        Span<int> ids = context.Ints(0, n), counts = context.Ints(1, n);
        table.Clear(n);
        counts.Clear();
        for (int i = 0; i < n; i++) ids[i] = (int)hash(ref page.Blocks[i]);
        table.Intern(MemoryMarshal.Cast<int, uint>(ids), ids);
        foreach (int id in ids) counts[id]++;
        for (int i = 0; i < n; i++) same[i] = counts[ids[i]];
        return same;
    }

    private static void Limit(Span<float> values, float most)
    {
        foreach (ref float value in values) value = Math.Min(value, most);
    }

    // A shingle counts once a block; "before" are those that an earlier block has already shown.
    private static void WriteShingles(PageScan page, PageContext context, Span<float> shared, Span<float> before)
    {
        Span<int> ids = context.Ints(0, page.TokenCount), first = context.Ints(1, page.TokenCount), last = context.Ints(2, page.TokenCount);
        HashShingles(page.Ids.AsSpan(0, page.TokenCount), ids);
        var filter = RepeatFilter.Of(MemoryMarshal.Cast<int, uint>(ids), context);
        var table = context.Table;
        table.Clear(page.TokenCount);
        var counts = context.Ints(5, page.BlockCount);
        for (int i = 0; i < page.BlockCount; i++)
        {
            var shingles = ShinglesOf(page, i, ids);
            int count = 0;
            foreach (int shingle in shingles)
            {
                // Most stand on the page once, and need no number.
                if (!filter.MayRepeat((uint)shingle)) continue;
                int known = table.Count, id = table.Intern((uint)shingle);
                if (id == known) first[id] = i;
                last[id] = i;
                shingles[count++] = id; // never ahead of what is read
            }
            counts[i] = count;
        }
        for (int i = 0; i < page.BlockCount; i++)
        {
            var shingles = ShinglesOf(page, i, ids);
            int twice = 0, early = 0;
            foreach (int id in shingles[..counts[i]])
            {
                twice += first[id] != last[id] ? 1 : 0;
                early += first[id] < i ? 1 : 0;
            }
            shared[i] = twice / (float)Math.Max(1, shingles.Length);
            before[i] = early / (float)Math.Max(1, shingles.Length);
        }
    }

    private static Span<int> ShinglesOf(PageScan page, int block, Span<int> all) =>
        all.Slice(page.Blocks[block].FirstToken, Math.Max(0, page.Blocks[block].Tokens - ShingleWords + 1));

    // For each token the hash of it and the three behind it, whatever block these stand in; the last three get 0.
    private static void HashShingles(ReadOnlySpan<int> tokens, Span<int> hashes)
    {
        int t = 0;
        for (; t + ShingleWords - 1 + Vector<int>.Count <= tokens.Length; t += Vector<int>.Count)
        {
            var hash = new Vector<uint>(Hash.Start);
            for (int k = 0; k < ShingleWords; k++) hash = Hash.Add(hash, Vector.AsVectorUInt32(new Vector<int>(tokens[(t + k)..])));
            Vector.AsVectorInt32(Hash.Finish(hash)).CopyTo(hashes[t..]);
        }
        for (; t + ShingleWords <= tokens.Length; t++)
        {
            uint hash = Hash.Start;
            foreach (int id in tokens.Slice(t, ShingleWords)) hash = Hash.Add(hash, (uint)id);
            hashes[t] = (int)Hash.Finish(hash);
        }
        hashes[t..].Clear();
    }
}
