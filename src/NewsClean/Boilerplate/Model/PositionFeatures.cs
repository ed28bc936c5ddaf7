using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>Where a block stands on its page and in its group: the blocks that no blank line parts.</summary>
internal sealed class PositionFeatures() : FeatureGroup(
    "blanksBefore", "blanksAfter", "blankShare", Log("groupBlocks"), Log("groupWords"), "groupGood", Log("groupPosition"),
    Log("blocks"), "position", Log("fromTop"), Log("fromBottom"))
{
    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int n = page.BlockCount, blanks = 0;
        Span<float> before = writer.Next(), after = writer.Next();
        for (int i = 0; i < n; i++)
        {
            int gap = i == 0 ? 0 : page.Gaps[i];
            before[i] = Math.Min(gap, 4);
            if (i > 0) after[i - 1] = before[i];
            if (gap > 0) blanks++;
        }
        after[n - 1] = 0;
        writer.Fill(blanks / (float)n);
        WriteGroups(page, ref writer);
        writer.Fill(n);
        Span<float> share = writer.Next(), top = writer.Next(), bottom = writer.Next();
        for (int i = 0; i < n; i++)
        {
            share[i] = i / (float)Math.Max(1, n - 1);
            top[i] = Math.Min(i, 400);
            bottom[i] = Math.Min(n - i, 400);
        }
    }

    private static void WriteGroups(PageScan page, ref FeatureWriter writer)
    {
        Span<float> count = writer.Next(), words = writer.Next(), good = writer.Next(), position = writer.Next();
        for (int start = 0, end; start < page.BlockCount; start = end)
        {
            float size = page.Sizes[start], goodBlocks = page.Good[start];
            for (end = start + 1; end < page.BlockCount && page.Gaps[end] == 0; end++)
            {
                size += page.Sizes[end];
                goodBlocks += page.Good[end];
            }
            count[start..end].Fill(Math.Min(end - start, 60));
            words[start..end].Fill(size / (end - start));
            good[start..end].Fill(goodBlocks / (end - start));
            for (int i = start; i < end; i++) position[i] = Math.Min(i - start, 60);
        }
    }
}
