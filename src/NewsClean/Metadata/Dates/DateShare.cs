namespace NewsClean.Metadata.Dates;

/// <summary>How much of a block its dates take.</summary>
internal static class DateShare
{
    /// <summary>The letters and digits of dates and of the cues directly before them, as a share (0 to 1) of the block's.</summary>
    public static double Of(ReadOnlySpan<char> text, IReadOnlyList<DateExpression> dates)
    {
        int inside = 0;
        foreach (var date in dates) inside += Count(text[date.CueStart..date.End]);
        int all = Count(text);
        return all == 0 ? 0 : (double)inside / all;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            if (char.IsLetterOrDigit(c)) count++;
        return count;
    }
}
