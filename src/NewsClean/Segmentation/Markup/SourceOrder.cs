namespace NewsClean.Segmentation.Markup;

/// <summary>Keeps blocks in source order and apart.</summary>
internal static class SourceOrder
{
    /// <summary>
    /// The blocks by where they start. Browsers show text that stands between a table's rows before the table: blocks then come
    /// out of order, or around each other; the later one gives way.
    /// </summary>
    public static List<TextBlock> Of(List<TextBlock> blocks)
    {
        bool apart = true;
        for (int i = 1; i < blocks.Count && apart; i++) apart = blocks[i].Start >= blocks[i - 1].End;
        if (apart) return blocks;
        var ordered = blocks.OrderBy(block => block.Start).ToList();
        int end = 0;
        for (int i = 0; i < ordered.Count; i++)
        {
            int start = Math.Max(end, ordered[i].Start);
            end = Math.Max(start, ordered[i].End);
            if (i + 1 < ordered.Count && ordered[i + 1].Start is var next && next < end && next > start) end = next;
            ordered[i] = ordered[i] with { Start = start, End = end };
        }
        return ordered;
    }
}
