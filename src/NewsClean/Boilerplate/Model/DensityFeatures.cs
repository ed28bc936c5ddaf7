using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>How much prose stands around a block, near and far. Neighbourhoods reach k blocks to either side.</summary>
internal sealed class DensityFeatures() : FeatureGroup(
    Log("good1"), Log("goodWords1"), Log("good2"), Log("goodWords2"), Log("good4"), Log("goodWords4"), Log("good8"), Log("goodWords8"),
    Log("good16"), Log("goodWords16"), Log("good32"), Log("goodWords32"), Log("words1"), Log("words3"), Log("words8"), Log("middling3"),
    Log("goodTotal"), "goodShareBefore", "goodShareAfter", Log("goodWordsBefore"), Log("goodWordsAfter"),
    Log("sinceGood"), Log("untilGood"), Log("sinceMiddling"), Log("untilMiddling"), Log("sinceLong"), Log("untilLong"), "relativeSize")
{
    // "Middling" blocks end a sentence and have five words; "long" ones twenty-five, which teasers hardly reach.
    private const float MiddlingSize = 5, LongSize = 25;

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int n = page.BlockCount;
        Span<float> good = context.Floats(0, n + 1), goodWords = context.Floats(1, n + 1), words = context.Floats(2, n + 1), middling = context.Floats(3, n + 1);
        Sums.Prefix(page.Good.AsSpan(0, n), good);
        Sums.Prefix(page.GoodSizes.AsSpan(0, n), goodWords);
        Sums.Prefix(page.Sizes.AsSpan(0, n), words);
        middling[0] = 0;
        for (int i = 0; i < n; i++) middling[i + 1] = middling[i] + (IsAtLeast(page, i, MiddlingSize) ? 1 : 0);
        for (int reach = 1; reach <= 32; reach *= 2)
        {
            Sums.Window(good, reach, writer.Next());
            Sums.Window(goodWords, reach, writer.Next());
        }
        Sums.Window(words, 1, writer.Next());
        Sums.Window(words, 3, writer.Next());
        Sums.Window(words, 8, writer.Next());
        Sums.Window(middling, 3, writer.Next());
        WriteTotals(goodWords, ref writer);
        var marks = MarkSizes(page, context);
        for (int bit = 0; bit < 3; bit++)
        {
            Distances.Since(marks, bit, writer.Next());
            Distances.Until(marks, bit, writer.Next());
        }
        float mean = goodWords[n] / Math.Max(1, good[n]);
        var relative = writer.Next();
        for (int i = 0; i < n; i++) relative[i] = Math.Min(4, page.Sizes[i] / Math.Max(1, mean));
    }

    private static void WriteTotals(ReadOnlySpan<float> goodWords, ref FeatureWriter writer)
    {
        float total = goodWords[^1];
        writer.Fill(total);
        Span<float> shareBefore = writer.Next(), shareAfter = writer.Next(), before = writer.Next(), after = writer.Next();
        for (int i = 0; i < before.Length; i++)
        {
            float left = goodWords[i], right = total - goodWords[i + 1];
            shareBefore[i] = left / Math.Max(1, total);
            shareAfter[i] = right / Math.Max(1, total);
            before[i] = Math.Min(left, 2000);
            after[i] = Math.Min(right, 2000);
        }
    }

    // Bit 0 is set for good blocks, bit 1 for middling ones, bit 2 for long ones.
    private static ReadOnlySpan<int> MarkSizes(PageScan page, PageContext context)
    {
        var marks = context.Ints(0, page.BlockCount);
        for (int i = 0; i < marks.Length; i++)
        {
            float size = page.Blocks[i].EndsSentence ? page.Sizes[i] : 0;
            marks[i] = (size >= PageScan.GoodSize ? 1 : 0) | (size >= MiddlingSize ? 2 : 0) | (size >= LongSize ? 4 : 0);
        }
        return marks;
    }

    private static bool IsAtLeast(PageScan page, int block, float size) => page.Sizes[block] >= size && page.Blocks[block].EndsSentence;
}
