using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>The pattern that block lengths make: lists of teasers repeat it (headline, date, teaser, headline ...), prose does not.</summary>
internal sealed class RhythmFeatures() : FeatureGroup("change1", "change2", "change3", "change4", "short2", "short5", "short10", "capitals3")
{
    private const int Smooth = 2;
    private const float ShortSize = 12;

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int n = page.BlockCount;
        var logs = context.Floats(0, n);
        page.Sizes.AsSpan(0, n).CopyTo(logs);
        PortableMath.SignedLog(logs);
        var change = context.Floats(1, n + (2 * Smooth));
        change.Clear(); // on either side stands what is beyond the page's ends: no change
        for (int period = 1; period <= 4; period++)
        {
            WriteChange(logs, period, context, change.Slice(Smooth, n));
            var smooth = writer.Next();
            change[..n].CopyTo(smooth);
            for (int k = 1; k <= 2 * Smooth; k++) Vectors.Add(smooth, change.Slice(k, n));
            for (int i = 0; i < n; i++) smooth[i] /= (2 * Smooth) + 1;
        }
        WriteShares(page, context, ref writer);
    }

    // Half of how much each block's length differs from that of the block `period` before, and from that of the one behind.
    private static void WriteChange(ReadOnlySpan<float> logs, int period, PageContext context, Span<float> change)
    {
        int n = logs.Length;
        var steps = context.Floats(2, n + period); // from each block to the one behind; from and to what is beyond the page's ends there is none
        steps.Clear();
        if (n > period) Vectors.Distance(logs[period..], logs[..^period], steps[period..n]);
        steps[..n].CopyTo(change);
        Vectors.Add(change, steps[period..]);
        Vectors.Multiply(change, 0.5f);
    }

    private static void WriteShares(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int n = page.BlockCount;
        Span<float> shorts = context.Floats(2, n + 1), capitals = context.Floats(3, n + 1), cased = context.Floats(4, n + 1);
        (shorts[0], capitals[0], cased[0]) = (0, 0, 0);
        for (int i = 0; i < n; i++)
        {
            ref var block = ref page.Blocks[i];
            shorts[i + 1] = shorts[i] + (page.Sizes[i] < ShortSize && !block.EndsSentence ? 1 : 0);
            capitals[i + 1] = capitals[i] + block.CapitalWords;
            cased[i + 1] = cased[i] + block.CasedWords;
        }
        foreach (int reach in (ReadOnlySpan<int>)[2, 5, 10])
        {
            var share = writer.Next();
            Sums.Window(shorts, reach, share);
            for (int i = 0; i < n; i++) share[i] /= Sums.Width(i, reach, n);
        }
        var near = writer.Next();
        for (int i = 0; i < n; i++)
        {
            int low = Math.Max(0, i - 3), high = Math.Min(n, i + 4);
            near[i] = (capitals[high] - capitals[low]) / Math.Max(1, cased[high] - cased[low]);
        }
    }
}
