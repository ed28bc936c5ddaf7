using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Pieces of sentences that segmentation did not join: a block without an end goes on in a block that starts small or with
/// a sign that stands behind words. The chain's size and end say what the whole sentence would have said.
/// </summary>
internal sealed class FragmentFeatures() : FeatureGroup("goesOn", "wentOn", "fragmentShare", Log("chainWords"), "chainEndsSentence")
{
    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        int n = page.BlockCount, fragments = 0;
        Span<float> goesOn = writer.Next(), wentOn = writer.Next();
        goesOn.Clear();
        wentOn.Clear();
        for (int i = 0; i + 1 < n; i++)
        {
            if (!GoesOn(ref page.Blocks[i], ref page.Blocks[i + 1])) continue;
            goesOn[i] = wentOn[i + 1] = 1;
            fragments++;
        }
        writer.Fill(fragments / (float)n);
        Span<float> words = writer.Next(), ends = writer.Next();
        for (int start = 0, end; start < n; start = end)
        {
            float size = page.Sizes[start];
            for (end = start + 1; end < n && wentOn[end] > 0; end++) size += page.Sizes[end];
            words[start..end].Fill(Math.Min(size, 400));
            ends[start..end].Fill(page.Blocks[end - 1].EndsSentence ? 1 : 0);
        }
    }

    private static bool GoesOn(ref BlockScan block, ref BlockScan next) =>
        (!block.EndsSentence && next.First == CharClass.Lower)
        || next.First is CharClass.Comma or CharClass.Stop or CharClass.Colon or CharClass.Close or CharClass.CloseQuote;
}
