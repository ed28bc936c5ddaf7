namespace NewsClean.Metadata.Language;

/// <summary>The language that the markup states, for a story that is too short to tell.</summary>
internal static class StatedLanguage
{
    /// <summary>The language without its region: <c>en</c> of <c>en_US</c>; null where <paramref name="hints"/> state none.</summary>
    public static string? Of(PageHints hints)
    {
        foreach (var hint in hints.Items)
        {
            if (hint.Kind != PageHintKind.Language) continue;
            int end = hint.Value.AsSpan().IndexOfAny('-', '_');
            string language = (end < 0 ? hint.Value : hint.Value[..end]).ToLowerInvariant();
            if (language.Length is 2 or 3 && language.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0) return language;
        }
        return null;
    }
}
