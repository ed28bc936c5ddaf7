using NewsClean.Boilerplate;

namespace NewsClean.Metadata;

/// <summary>Reads the titles of links inside the story: what follows "Read also", on its line or the next.</summary>
internal static class RelatedFinder
{
    /// <summary>The titles as printed, null without any.</summary>
    public static Finding<IReadOnlyList<string>>? Find(LabelledPage page)
    {
        var (first, last) = BodyReader.Range(page);
        var (titles, evidence, known) = (new List<string>(), new List<Evidence>(), new HashSet<string>(StringComparer.Ordinal));
        if (last <= first) return null;
        foreach (var block in page.Items().AsSpan((first + 1)..last))
        {
            if (block.Label != BlockLabel.Related) continue;
            string title = block.Rule == RuleNames.AfterRelated ? block.Block.Text : BehindCue(block.Block.Text);
            if (title.Length == 0 || !known.Add(title)) continue;
            titles.Add(title);
            evidence.Add(Finding.OfWhole(block));
        }
        return titles.Count == 0 ? null : new(titles, evidence);
    }

    // "Read also: Two found alive after storm": the headline stands behind a colon or bar. "Read more about it" has no headline.
    private static string BehindCue(string text)
    {
        if (Cues.Read(text, out int cue) != CueKind.Related) return "";
        int colon = text.AsSpan(cue).IndexOfAny(':', '：', '|');
        return colon < 0 ? "" : text[(cue + colon + 1)..].Trim();
    }
}
