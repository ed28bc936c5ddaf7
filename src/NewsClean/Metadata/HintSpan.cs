namespace NewsClean.Metadata;

/// <summary>Finds where in the source a statement of the markup stands.</summary>
internal static class HintSpan
{
    // JSON-LD with the story's whole text is as long as this; beyond it the element's start will do.
    private const int Reach = 200_000;

    /// <summary>
    /// The span of <paramref name="slice"/> in the element that states <paramref name="hint"/>; of the element's start tag where the source writes
    /// it otherwise (escaped); null for what the source does not hold.
    /// </summary>
    public static (int Start, int End)? Of(DecodedPage page, PageHint hint, string slice)
    {
        if (hint.Start < 0 || hint.Start >= page.Text.Length) return null;
        var rest = page.Text.AsSpan(hint.Start, Math.Min(Reach, page.Text.Length - hint.Start));
        int tag = rest.IndexOf('>') + 1;
        if (tag == 0) tag = rest.Length;
        int close = rest.IndexOf("</", StringComparison.Ordinal);
        // A meta element has no end tag: its value stands in its start tag.
        int end = rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("<link", StringComparison.OrdinalIgnoreCase) ? tag : CloseOfScript(rest, close);
        int at = rest[..Math.Max(tag, end)].IndexOf(slice, StringComparison.Ordinal);
        return at >= 0 ? (hint.Start + at, hint.Start + at + slice.Length) : (hint.Start, hint.Start + tag);
    }

    // JSON may hold "</p>" in its strings.
    private static int CloseOfScript(ReadOnlySpan<char> element, int close)
    {
        if (!element.StartsWith("<script", StringComparison.OrdinalIgnoreCase)) return close;
        return element.IndexOf("</script", StringComparison.OrdinalIgnoreCase);
    }
}
