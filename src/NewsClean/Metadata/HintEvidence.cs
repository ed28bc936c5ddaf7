namespace NewsClean.Metadata;

/// <summary>Where in the source a value stands that the markup states.</summary>
internal static class HintEvidence
{
    /// <summary>
    /// The slice with <paramref name="value"/>, where the element writes it as it is; otherwise the element's start tag. The rule is named for
    /// the statement's source: <c>hint-og:title</c>.
    /// </summary>
    public static Evidence Of(DecodedPage page, PageHint hint, string value, double confidence)
    {
        int close = page.Text.IndexOf('>', hint.Start), end = close < 0 ? page.Text.Length : close + 1;
        // A script and a title element hold their text behind the start tag.
        int limit = hint.Source is "json-ld" or "json-ld-page" or "title" ? EndOfElement(page.Text, end) : end;
        int at = page.Text.IndexOf(value, hint.Start, limit - hint.Start, StringComparison.Ordinal);
        return at >= 0 ? new Evidence(at, at + value.Length, "hint-" + hint.Source, confidence) : new Evidence(hint.Start, limit, "hint-" + hint.Source, confidence);
    }

    private static int EndOfElement(string text, int from)
    {
        int end = text.IndexOf("</", from, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }
}
