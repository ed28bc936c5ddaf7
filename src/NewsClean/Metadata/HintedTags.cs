using NewsClean.Segmentation;

namespace NewsClean.Metadata;

/// <summary>The topics that the markup states, for a page that shows none.</summary>
internal static class HintedTags
{
    // Longer lists are made for search engines.
    private const int MostTags = 30;

    private const int LongestTag = 60;

    private const double Confidence = 0.6;

    private static readonly char[] Separators = [',', ';', '\u3001', '\uFF0C'];

    /// <summary>The topics, null without any.</summary>
    public static Finding<IReadOnlyList<string>>? Find(LabelledPage page)
    {
        var (tags, evidence, known) = (new List<string>(), new List<Evidence>(), new HashSet<string>(StringComparer.Ordinal));
        string? story = null;
        foreach (var hint in page.Page.Hints.Items)
        {
            if (hint.Kind != PageHintKind.Tag) continue;
            int count = tags.Count;
            foreach (string tag in hint.Value.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (tags.Count >= MostTags || tag.Length > LongestTag || FoldedText.Of(tag) is not { Length: > 0 } folded) continue;
                // Sites write the same keywords on every page: those count that the story holds.
                if (hint.Source == "keywords" && !FoldedText.Holds(story ??= FoldedText.Of(BodyReader.Read(page)?.Value), folded)) continue;
                if (known.Add(folded)) tags.Add(tag);
            }
            if (tags.Count > count) evidence.AddRange(HintEvidence.Of(page.Page.Decoded, hint, hint.Value, Confidence));
        }
        return tags.Count == 0 ? null : new(tags, evidence);
    }
}
