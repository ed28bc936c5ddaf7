using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Does a block speak of what the story speaks of? Its content words are compared with those of the best run (itself left
/// out), of the likeliest title before that run, and of the page's first block, which in some dumps is the document title.
/// </summary>
internal sealed class CohesionFeatures() : FeatureGroup(
    "cohesion", Log("cohesiveWords"), "rareWords", Log("fromTitle"), "titleCovered", "coveredByTitle", "firstCovered", Log("contentWords"))
{
    // The title is sought so many blocks before the run; it has 3 to 30 words, of which 15 count.
    private const int TitleReach = 25;

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        var run = CountRun(page, context);
        Span<float> cohesion = writer.Next(), number = writer.Next(), rare = writer.Next();
        for (int i = 0; i < page.BlockCount; i++)
        {
            int own = i >= context.RunStart && i < context.RunEnd ? 1 : 0, shared = 0, alone = 0;
            var words = ContentOf(page, i);
            foreach (int id in words)
            {
                // Without a branch: neither can be foreseen.
                shared += run[id] > own ? 1 : 0;
                alone += page.DocumentsOf(id) < 2 ? 1 : 0;
            }
            cohesion[i] = shared / (float)Math.Max(1, words.Length);
            number[i] = Math.Min(shared, 30);
            rare[i] = alone / (float)Math.Max(1, words.Length);
        }
        int title = LikeliestTitle(page, context, cohesion);
        var distance = writer.Next();
        for (int i = 0; i < distance.Length; i++) distance[i] = Math.Clamp(i - title, -60, 200);
        WriteOverlap(page, context, title, ref writer);
        var contents = writer.Next();
        for (int i = 0; i < contents.Length; i++) contents[i] = page.Blocks[i].Contents;
    }

    // In how many blocks of the run each content word occurs.
    private static Span<int> CountRun(PageScan page, PageContext context)
    {
        var counts = context.Ints(0, page.DistinctCount);
        counts.Clear();
        for (int i = context.RunStart; i < context.RunEnd; i++)
            foreach (int id in ContentOf(page, i)) counts[id]++;
        return counts;
    }

    private static int LikeliestTitle(PageScan page, PageContext context, ReadOnlySpan<float> cohesion)
    {
        int best = Math.Min(context.RunStart, page.BlockCount - 1);
        float bestScore = -1;
        for (int i = Math.Max(0, context.RunStart - TitleReach); i <= context.RunStart && i < page.BlockCount; i++)
        {
            if (page.Sizes[i] is < 3 or > 30) continue;
            float score = cohesion[i] * Math.Min(page.Sizes[i], 15);
            if (score >= bestScore) (bestScore, best) = (score, i);
        }
        return best;
    }

    // Share of the title's words that each block has, share of each block's words that the title has, and of the first block's that each has.
    private static void WriteOverlap(PageScan page, PageContext context, int title, ref FeatureWriter writer)
    {
        const int ofFirst = 1 << 16; // the two counts of a block go in one number
        var marks = context.Ints(1, page.DistinctCount);
        marks.Clear();
        ReadOnlySpan<int> titleWords = ContentOf(page, title), firstWords = ContentOf(page, 0);
        foreach (int id in titleWords) marks[id] = 1;
        foreach (int id in firstWords) marks[id] += ofFirst;
        Span<float> covered = writer.Next(), covering = writer.Next(), first = writer.Next();
        for (int i = 0; i < page.BlockCount; i++)
        {
            var words = ContentOf(page, i);
            int shared = 0;
            foreach (int id in words) shared += marks[id];
            covered[i] = (shared % ofFirst) / (float)Math.Max(1, titleWords.Length);
            covering[i] = (shared % ofFirst) / (float)Math.Max(1, words.Length);
            first[i] = (shared / ofFirst) / (float)Math.Max(1, firstWords.Length);
        }
    }

    private static ReadOnlySpan<int> ContentOf(PageScan page, int block) =>
        page.Content.AsSpan(page.Blocks[block].FirstContent, page.Blocks[block].Contents);
}
