using NewsClean.Boilerplate.Model;

namespace NewsClean.Boilerplate;

/// <summary>Shows the model a page as its readers saw it: a script between two paragraphs would be taken for prose, and parts them.</summary>
internal static class ShownBlocks
{
    /// <summary>What <paramref name="model"/> says of the blocks of <paramref name="page"/> without its scripts and marks of links; these have probability 0 of anything.</summary>
    public static ModelOutput Score(Page page, Func<Page, ModelOutput> model)
    {
        List<TextBlock>? shown = null;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].IsUnseen) shown ??= [.. page.Blocks.Take(i)];
            else shown?.Add(page.Blocks[i]);
        }
        return shown is null ? model(page) : Spread(page, model(page with { Blocks = shown }));
    }

    private static ModelOutput Spread(Page page, ModelOutput shown)
    {
        var all = new ModelOutput(page.Blocks.Count) { Article = shown.Article };
        for (int target = 0; target < ModelOutput.TargetCount; target++)
        {
            var from = shown[(BlockTarget)target];
            var to = all[(BlockTarget)target];
            for (int i = 0, at = 0; i < to.Length; i++)
                if (!page.Blocks[i].IsUnseen) to[i] = from[at++];
        }
        return all;
    }
}
