using NewsClean.Boilerplate;
using NewsClean.Segmentation.Dom;
using NewsClean.Segmentation.Hints;

namespace NewsClean.Metadata;

/// <summary>The topics that are links beside the story, which the page calls so in its markup: <c>rel="tag"</c>, or the class of what holds them.</summary>
internal static class LinkedTags
{
    // Entries of more words are headlines, longer lists are all that the site has.
    private const int MostWords = 5, MostTags = 20;

    private const double Confidence = 0.6;

    private static readonly string[] s_names = ["tags", "tag", "topics", "keywords"];

    /// <summary>The first list between headline and story or behind it, null without one.</summary>
    public static Finding<IReadOnlyList<string>>? Find(LabelledPage page)
    {
        if (!page.Page.HasMarkup) return null;
        var (tags, evidence, known) = (new List<string>(), new List<Evidence>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var blocks = page.Items();
        int last = BodyReader.Range(page).Last;
        for (int i = Headline.IndexIn(blocks) + 1; i < blocks.Length && i <= last + TagsFinder.Behind; i++)
        {
            var block = blocks[i];
            bool any = false;
            foreach (var (start, end, link) in block.Label is BlockLabel.Body or BlockLabel.Subhead ? [] : block.Block.Markup!.Linked)
            {
                if (!IsTag(link, block.Block.Markup!)) continue;
                any = true;
                string tag = block.Block.Text[start..end].Trim('#', ' ', ',', ';');
                if (tag.Length is 0 or > TagsFinder.LongestTag || tag.Count(c => c == ' ') >= MostWords || !known.Add(tag)) continue;
                tags.Add(tag);
                var (from, to) = block.Block.SourceOf(start, end);
                evidence.Add(new Evidence(from, to, "tag-links", Confidence));
            }
            if (!any && tags.Count > 0 && block.Rule != RuleNames.NoWords) break;
        }
        return tags.Count is 0 or > MostTags ? null : new(tags, evidence);
    }

    // WordPress has rel="category tag" at the section. A class may be of more than its links.
    private static bool IsTag(HtmlElement link, BlockMarkup around)
    {
        if (link.Value(HtmlName.Rel) is { IsEmpty: false } rel && rel.Contains("tag", StringComparison.OrdinalIgnoreCase))
            return !rel.Contains("category", StringComparison.OrdinalIgnoreCase);
        return around.IsLink && MarkupWords.Say(link, s_names, 3);
    }
}
