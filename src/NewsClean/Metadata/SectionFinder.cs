using NewsClean.Boilerplate.Headlines;
using NewsClean.Segmentation;

namespace NewsClean.Metadata;

/// <summary>
/// Reads the section that the article stands under: a rubric beside the headline that the menu has too, otherwise the last step of the breadcrumbs, what the
/// markup states, a link above the headline.
/// </summary>
internal static class SectionFinder
{
    // Breadcrumbs stand in the page's head, within this many blocks above the headline.
    private const int Reach = 12;

    // "Russian Politics & Diplomacy" has 28 characters; the longest step that is no headline.
    private const int LongestStep = 40;

    private const double BreadcrumbConfidence = 0.7, HintConfidence = 0.6;

    /// <summary>The section as printed, null where no block beside the headline names one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="authors">The story's authors: a columnist's name stands in the menu too.</param>
    public static Finding<string>? Find(LabelledPage page, IReadOnlyList<string> authors)
    {
        LabelledBlock? best = null;
        foreach (var block in page.Items())
            if (block.Label == BlockLabel.Section && (best is null || block.Probability > best.Probability)
                && !authors.Contains(block.Block.Text, StringComparer.OrdinalIgnoreCase)) best = block;
        if (best is { Probability: >= HintConfidence }) return Finding.OfBlock(best);
        if (best is null && OfBreadcrumbs(page) is { } shown) return shown;
        return OfHints(page, PageHintKind.Section) ?? (best is null ? OfHints(page, PageHintKind.Breadcrumb) : Finding.OfBlock(best));
    }

    // article:section, articleSection, JSON-LD's breadcrumbs: where the page shows none, a name that is neither the site's nor an address.
    private static Finding<string>? OfHints(LabelledPage page, PageHintKind kind)
    {
        if (!page.Page.HasMarkup) return null;
        var site = new SiteNames(page.Page);
        foreach (var hint in page.Page.Hints.Items)
        {
            if (hint.Kind != kind || hint.Value.Length > LongestStep || hint.Value.Contains("://", StringComparison.Ordinal)) continue;
            if (FoldedText.Of(hint.Value) is { Length: > 0 } folded && !site.Is(folded) && !(kind == PageHintKind.Breadcrumb && IsHeadline(page, folded)))
                return new(hint.Value, HintEvidence.Of(page.Page.Decoded, hint, hint.Value, HintConfidence));
        }
        return null;
    }

    // The last step is the page itself, often cut: "Ferry to Aldsund will…".
    private static bool IsHeadline(LabelledPage page, string step)
    {
        foreach (var hint in page.Page.Hints.Items)
            if (hint.Kind == PageHintKind.Title && FoldedText.Of(hint.Value).StartsWith(step, StringComparison.Ordinal)) return true;
        var blocks = page.Items();
        int title = Headline.IndexIn(blocks);
        return title >= 0 && FoldedText.Of(blocks[title].Block.Text).StartsWith(step, StringComparison.Ordinal);
    }

    private static Finding<string>? OfBreadcrumbs(LabelledPage page)
    {
        var blocks = page.Items();
        int title = Headline.IndexIn(blocks);
        if (title < 0) return null;
        for (int i = title - 1; i >= 0 && i >= title - Reach; i--)
            if (LastStep(blocks[i].Block, blocks[title].Block.Text) is { } section) return section;
        return null;
    }

    // "You are here: Home > News > Farming", at times with the headline as a step of its own behind it. Not "Home > Farming": with
    // two steps only it may be a link with an arrow.
    private static Finding<string>? LastStep(TextBlock block, string title)
    {
        string text = block.Text;
        int end = text.Length, last = LastArrow(text, end);
        if (last < 0 || LastArrow(text, last) < 0 || block.Lines > 1) return null;
        if (title.StartsWith(text[(last + 1)..].Trim(), StringComparison.Ordinal)) (end, last) = (last, LastArrow(text, last));
        string step = text[(last + 1)..end].Trim();
        if (step.Length is 0 or > LongestStep) return null;
        int at = text.IndexOf(step, last + 1, StringComparison.Ordinal);
        var (start, stop) = block.SourceOf(at, at + step.Length);
        return new Finding<string>(step, [new Evidence(start, stop, "breadcrumbs", BreadcrumbConfidence)]);
    }

    private static int LastArrow(string text, int before) => before <= 0 ? -1 : text.AsSpan(0, before).LastIndexOfAny('>', '›', '»');
}
