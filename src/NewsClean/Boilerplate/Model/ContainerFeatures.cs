using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// How much prose and how many links stand in the elements around a block; how far it is from the element that holds most of the prose; and what
/// stands in elements that look like its own.
/// </summary>
internal sealed class ContainerFeatures() : FeatureGroup(
    "ownShare", "ownLinked", "ownProse", Log("ownBlocks"), "share1", "linked1", "prose1", Log("blocks1"), "share2", "linked2", "prose2", Log("blocks2"),
    "share3", "linked3", "prose3", Log("blocks3"), Log("upToTop"), Log("downToTop"), "inTop", "containerIsTop",
    "alikeShare", "alikeProse", "alikeProseShare", Log("alikeBlocks"), "sameAsBefore", "sameAsAfter")
{
    // The element and three around it; story elements of the templates seen are mostly one to three deep in the one that holds the whole story.
    private const int Ancestors = 4;

    private const int FarAway = 30;

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        var tree = page.Elements;
        var alike = CountAlike(page, context, out var totals);
        float words = 1, prose = 1;
        for (int i = 0; i < page.BlockCount; i++)
        {
            words += page.Sizes[i];
            if (ElementTree.IsProse(page, i)) prose += page.Sizes[i];
        }
        var hops = HopsFromTop(tree, context);
        for (int i = 0; i < page.BlockCount; i++)
        {
            var row = writer.Row(i);
            WriteAncestors(ref row, tree, i, (words, prose));
            WriteTop(ref row, tree, i, hops);
            var (own, ownProse, count) = totals[alike[i]];
            row.Add(own / words);
            row.Add(ownProse / prose);
            row.Add(ownProse / Math.Max(1, own));
            row.Add((float)count);
            row.Add(i > 0 && tree.ContainerOf(i) == tree.ContainerOf(i - 1));
            row.Add(i + 1 < page.BlockCount && tree.ContainerOf(i) == tree.ContainerOf(i + 1));
        }
        writer.Skip(Columns.Count);
    }

    private static void WriteAncestors(ref FeatureWriter.RowWriter row, ElementTree tree, int block, (float Words, float Prose) page)
    {
        int at = tree.OfBlock[block];
        for (int k = 0; k < Ancestors; k++)
        {
            ref var node = ref tree.Nodes[at];
            row.Add(node.Words / page.Words);
            row.Add(node.LinkedWords / Math.Max(1, node.Words));
            row.Add(node.ProseWords / page.Prose);
            row.Add((float)node.Blocks);
            if (node.Parent >= 0) at = node.Parent;
        }
    }

    private static void WriteTop(ref FeatureWriter.RowWriter row, ElementTree tree, int block, ReadOnlySpan<int> hops)
    {
        int up = 0, at = tree.OfBlock[block];
        while (at >= 0 && hops[at] < 0)
        {
            at = tree.Nodes[at].Parent;
            up++;
        }
        row.Add((float)(at < 0 ? FarAway : Math.Min(up, FarAway)));
        row.Add((float)(at < 0 ? FarAway : Math.Min(hops[at], FarAway)));
        row.Add(at >= 0 && hops[at] == 0);
        row.Add(tree.Top >= 0 && tree.ContainerOf(block) == tree.Top);
    }

    // For the element with most prose and those around it how far they are from it; -1 for all others.
    private static Span<int> HopsFromTop(ElementTree tree, PageContext context)
    {
        var hops = context.Ints(0, tree.Count);
        hops.Fill(-1);
        int distance = 0;
        for (int at = tree.Top; at >= 0; at = tree.Nodes[at].Parent) hops[at] = distance++;
        return hops;
    }

    // Numbers the blocks by the looks of their elements and adds up what has the same looks.
    private static Span<int> CountAlike(PageScan page, PageContext context, out Span<(float Words, float Prose, int Blocks)> totals)
    {
        context.Table.Clear(page.BlockCount);
        var numbers = context.Ints(1, page.BlockCount);
        for (int i = 0; i < numbers.Length; i++) numbers[i] = context.Table.Intern(page.Elements.Nodes[page.Elements.OfBlock[i]].Signature);
        totals = context.Alike(context.Table.Count);
        for (int i = 0; i < numbers.Length; i++)
        {
            ref var total = ref totals[numbers[i]];
            total = (total.Words + page.Sizes[i], total.Prose + (ElementTree.IsProse(page, i) ? page.Sizes[i] : 0), total.Blocks + 1);
        }
        return numbers;
    }
}
