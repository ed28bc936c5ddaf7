using NewsClean.Boilerplate.Headlines;

namespace NewsClean.Metadata;

/// <summary>Reads the headline from the block that the labeller took for it, otherwise from the statement of the markup that it chose.</summary>
internal static class TitleFinder
{
    /// <summary>The headline, null where nothing is one.</summary>
    public static Finding<string>? Find(LabelledPage page)
    {
        if (page.HintedTitle is { Heading: >= 0 } line && LineOf(page.Blocks[line.Heading], line.Text) is { } found) return found;
        if (page.HintedTitle is { Hint: { } hint } hinted) return new(hinted.Text, HintEvidence.Of(page.Page.Decoded, hint, hinted.Text, hinted.Probability));
        var blocks = page.Items();
        if (Headline.IndexIn(blocks) is not (>= 0 and var i)) return null;
        return page.Page.HasMarkup ? Finding.OfBlock(blocks[i]) : LineOf(blocks[i], PrintedHeadline.Of(page, i));
    }

    // "Last crossing in spring" of the heading "Ferries Last crossing in spring", whose first word stands in an element of its own.
    private static Finding<string>? LineOf(LabelledBlock heading, string line)
    {
        int at = heading.Block.Text.IndexOf(line, StringComparison.Ordinal);
        if (at < 0) return null;
        var (start, end) = heading.Block.SourceOf(at, at + line.Length);
        return new(line, [new Evidence(start, end, heading.Rule, heading.Probability)]);
    }
}
