namespace NewsClean.Segmentation.Dom;

/// <summary>
/// Tags of preformatted text right behind each other. To pass over a line end the parser takes the token behind such a tag within its call for the tag itself, so
/// that some thousands of them take more stack than there is.
/// </summary>
internal static class PreformattedRuns
{
    // No page has more than one.
    private const int Most = 100;

    private static readonly string[] Names = ["pre", "listing"];

    /// <summary>Does the tag called <paramref name="name"/>, which starts at <paramref name="start"/>, begin a run of more than a page may have?</summary>
    public static bool Starts(HtmlDocument document, int start, ReadOnlySpan<char> name)
    {
        if (name is not ("pre" or "listing")) return false;
        for (int count = 0; count <= Most; count++)
        {
            int next = Behind(document, start);
            if (next == start) return false;
            start = document.BehindComments(next);
        }
        return true;
    }

    private static int Behind(HtmlDocument document, int start)
    {
        foreach (string name in Names)
            if (document.BehindTag(start, name, int.MaxValue) is var next && next != start) return next;
        return start;
    }
}
