namespace NewsClean.Metadata;

/// <summary>Where in the source stands what the markup states.</summary>
internal static class HintEvidence
{
    // JSON-LD with the story's whole text is as long as this; beyond it the element's start tag will do.
    private const int Reach = 200_000;

    /// <summary>
    /// The slice of the source with <paramref name="value"/>, where the element that states <paramref name="hint"/> writes it as it is; the element's start
    /// tag where it writes it otherwise; empty for what the source does not hold. The rule is named for the statement's source: <c>stated-og-title</c>.
    /// </summary>
    public static IReadOnlyList<Evidence> Of(DecodedPage page, PageHint hint, string value, double confidence)
    {
        if (hint.Start < 0 || hint.Start >= page.Text.Length) return [];
        var element = page.Text.AsSpan(hint.Start, Math.Min(Reach, page.Text.Length - hint.Start));
        int tag = EndOfTag(element), at = element[..Math.Max(tag, EndOfElement(element, tag))].IndexOf(value, StringComparison.Ordinal);
        string rule = "stated-" + hint.Source.ToLowerInvariant().Replace(':', '-').Replace('.', '-');
        return [at >= 0 ? new Evidence(hint.Start + at, hint.Start + at + value.Length, rule, confidence) : new Evidence(hint.Start, hint.Start + tag, rule, confidence)];
    }

    // <meta content="News > Local"> does not end within its quotes; <meta content=O'Brien> has none: they open behind "=".
    private static int EndOfTag(ReadOnlySpan<char> element)
    {
        char quote = '\0', before = '\0';
        for (int i = 0; i < element.Length; i++)
        {
            char c = element[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && before == '=') quote = c;
            else if (c == '>') return i + 1;
            if (!char.IsWhiteSpace(c)) before = c;
        }
        return element.Length;
    }

    // Elements without an end tag state their value in their start tag. JSON may hold "</p>" in its strings.
    private static int EndOfElement(ReadOnlySpan<char> element, int tag)
    {
        if (element.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) || element.StartsWith("<link", StringComparison.OrdinalIgnoreCase)) return tag;
        int end = element[tag..].IndexOf(element.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script" : "</", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? tag : tag + end;
    }
}
