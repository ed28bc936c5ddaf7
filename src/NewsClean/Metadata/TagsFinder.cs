using NewsClean.Boilerplate;
using NewsClean.Segmentation;

namespace NewsClean.Metadata;

/// <summary>Reads the article's topics: what stands under or behind "Topics" beside the story.</summary>
internal static class TagsFinder
{
    private static readonly char[] Separators = [',', ';', '|', '、', '，', '·', '•'];

    // "Tags: London, transport, cycling": entries on the line of the word itself have a few words each.
    internal const int LongestTag = 60;

    // Behind the story stand share buttons, then its topics. A "Topics" further down is the site's.
    internal const int Behind = 12;

    /// <summary>The topics as printed, null without any.</summary>
    public static Finding<IReadOnlyList<string>>? Find(LabelledPage page)
    {
        var (first, last) = BodyReader.Range(page);
        var (tags, evidence, known) = (new List<string>(), new List<Evidence>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var blocks = page.Items();
        for (int i = first; i >= 0 && i < blocks.Length && (i <= last + Behind || tags.Count > 0); i++)
        {
            var block = blocks[i];
            if (block.Label != BlockLabel.Tags)
            {
                if (tags.Count > 0 && block.Rule != RuleNames.NoWords) break; // "|" may stand between two of them
                continue;
            }
            int count = tags.Count;
            if (block.Rule == RuleNames.UnderHeading) AddOnce(tags, known, block.Block.Text.Trim('#', ' ', ',', ';'));
            else AddInline(tags, known, block.Block.Text);
            if (tags.Count > count) evidence.Add(Finding.OfWhole(block));
        }
        return tags.Count == 0 ? HintedTags.Find(page) ?? LinkedTags.Find(page) : new(tags, evidence);
    }

    private static void AddInline(List<string> tags, HashSet<string> known, string text)
    {
        Cues.Read(text, out int cue);
        string rest = text[cue..].TrimStart(' ');
        if (rest.Length > 0 && Characters.IsLower(rest[0]) && !text.AsSpan(0, cue).EndsWith(":") && !text.AsSpan(0, cue).EndsWith("：")) return; // "Topics in this article"
        foreach (string part in rest.TrimStart(':', '：', ' ').Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (part.Length <= LongestTag) AddOnce(tags, known, part.TrimStart('#'));
    }

    private static void AddOnce(List<string> tags, HashSet<string> known, string tag)
    {
        if (tag.Length > 0 && known.Add(tag)) tags.Add(tag);
    }
}
