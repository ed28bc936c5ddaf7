using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>Share of the page's own function words, which stand for stopwords in any language: the forty commonest tokens of its longer blocks.</summary>
internal sealed class StopwordFeatures() : FeatureGroup("stopwords", "stopwordsRelative", Log("stopwordCount"), "stopwords3")
{
    private const int Commonest = 40;
    private const float LongEnough = 12;

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int n = page.BlockCount;
        var counts = Count(page, context);
        int least = LeastCount(counts, out int ties);
        Span<float> share = writer.Next(), relative = writer.Next(), number = writer.Next(), near = writer.Next();
        Span<float> words = context.Floats(0, n + 1), stops = context.Floats(1, n + 1);
        (words[0], stops[0]) = (0, 0);
        MarkCommonest(counts, least, ties);
        float good = 0, goodStops = 0;
        for (int i = 0; i < n; i++)
        {
            share[i] = ShareOf(page, ref page.Blocks[i], counts);
            number[i] = share[i] * page.Sizes[i];
            words[i + 1] = words[i] + page.Sizes[i];
            stops[i + 1] = stops[i] + number[i];
            good += page.GoodSizes[i];
            goodStops += share[i] * page.GoodSizes[i];
        }
        float mean = goodStops / Math.Max(1, good);
        for (int i = 0; i < n; i++)
        {
            int low = Math.Max(0, i - 3), high = Math.Min(n, i + 4);
            relative[i] = share[i] - mean;
            near[i] = (stops[high] - stops[low]) / Math.Max(1, words[high] - words[low]);
            number[i] = Math.Min(number[i], 60);
        }
    }

    private static Span<int> Count(PageScan page, PageContext context)
    {
        var counts = context.Ints(0, page.DistinctCount);
        counts.Clear();
        for (int i = 0; i < page.BlockCount; i++)
        {
            if (page.Sizes[i] < LongEnough) continue;
            ref var block = ref page.Blocks[i];
            foreach (int id in page.Ids.AsSpan(block.FirstToken, block.Tokens)) counts[id]++;
        }
        return counts;
    }

    // The fortieth highest count, and how many tokens of just that count still belong to the forty.
    private static int LeastCount(ReadOnlySpan<int> counts, out int ties)
    {
        Span<int> byCount = stackalloc int[256];
        byCount.Clear();
        foreach (int count in counts) byCount[Math.Min(count, 255)]++;
        int taken = 0, least = 255;
        while (least > 1 && taken + byCount[least] < Commonest) taken += byCount[least--];
        ties = Commonest - taken;
        return least;
    }

    // From here on an entry is 1 for one of the commonest tokens, else 0. Of equal counts the first on the page wins.
    private static void MarkCommonest(Span<int> counts, int least, int ties)
    {
        for (int id = 0; id < counts.Length; id++)
        {
            int count = Math.Min(counts[id], 255);
            counts[id] = count > least || (count == least && count > 0 && ties-- > 0) ? 1 : 0;
        }
    }

    private static float ShareOf(PageScan page, ref BlockScan block, ReadOnlySpan<int> commonest)
    {
        int common = 0;
        foreach (int id in page.Ids.AsSpan(block.FirstToken, block.Tokens)) common += commonest[id];
        return common / (float)Math.Max(1, block.Tokens);
    }
}
