using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// The best contiguous runs of long blocks, the strongest line rule that is known: short blocks cost, long ones pay their
/// words, at most 80. Three mixtures of cost and length, and one that counts only blocks that end a sentence, the single most telling feature.
/// </summary>
internal sealed class RunFeatures() : FeatureGroup(
    "inRun", Log("runFromStart"), Log("runToEnd"), "runShare", Log("runBlocks"), "inRunLoose", Log("runLooseFromStart"), Log("runLooseToEnd"),
    "inRunStrict", Log("runStrictFromStart"), Log("runStrictToEnd"), "inRunGood", Log("runGoodFromStart"), Log("runGoodToEnd"))
{
    private const float MostWords = 80;

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        var sizes = page.Sizes.AsSpan(0, page.BlockCount);
        var (start, end) = Best(sizes, 10, 10);
        (context.RunStart, context.RunEnd) = (start, end);
        WriteRun(start, end, ref writer);
        float inside = 0, all = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            all += sizes[i];
            if (i >= start && i < end) inside += sizes[i];
        }
        writer.Fill(inside / Math.Max(1, all));
        writer.Fill(Math.Min(end - start, 200));
        (start, end) = Best(sizes, 8, 5);
        WriteRun(start, end, ref writer);
        (start, end) = Best(sizes, 15, 20);
        WriteRun(start, end, ref writer);
        (start, end) = Best(page.GoodSizes.AsSpan(0, page.BlockCount), 1, 8);
        WriteRun(start, end, ref writer);
    }

    // The run with the highest sum: blocks of `least` words pay, others cost `penalty`.
    private static (int Start, int End) Best(ReadOnlySpan<float> sizes, float least, float penalty)
    {
        float best = 0, sum = 0;
        int start = 0, bestStart = 0, bestEnd = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (sum <= 0) (sum, start) = (0, i);
            sum += sizes[i] >= least ? Math.Min(sizes[i], MostWords) : -penalty;
            if (sum > best) (best, bestStart, bestEnd) = (sum, start, i + 1);
        }
        return (bestStart, bestEnd);
    }

    private static void WriteRun(int start, int end, ref FeatureWriter writer)
    {
        Span<float> inside = writer.Next(), fromStart = writer.Next(), toEnd = writer.Next();
        for (int i = 0; i < inside.Length; i++)
        {
            inside[i] = i >= start && i < end ? 1 : 0;
            fromStart[i] = Math.Clamp(i - start, -60, 200);
            toEnd[i] = Math.Clamp(end - i, -60, 200);
        }
    }
}
