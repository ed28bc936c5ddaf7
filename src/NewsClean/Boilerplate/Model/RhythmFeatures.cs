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
        Span<float> logs = context.Floats(0, n), change = context.Floats(1, n);
        for (int i = 0; i < n; i++) logs[i] = PortableMath.Log1p(page.Sizes[i]);
        for (int period = 1; period <= 4; period++)
        {
            for (int i = 0; i < n; i++) change[i] = ChangeAt(logs, i, period);
            var smooth = writer.Next();
            for (int i = 0; i < n; i++)
            {
                float sum = 0;
                for (int k = Math.Max(0, i - Smooth); k < Math.Min(n, i + Smooth + 1); k++) sum += change[k];
                smooth[i] = sum / ((2 * Smooth) + 1);
            }
        }
        WriteShares(page, context, ref writer);
    }

    private static float ChangeAt(ReadOnlySpan<float> logs, int i, int period)
    {
        float before = i >= period ? Math.Abs(logs[i] - logs[i - period]) : 0;
        float after = i + period < logs.Length ? Math.Abs(logs[i + period] - logs[i]) : 0;
        return (before + after) * 0.5f;
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
