using static NewsClean.Boilerplate.Model.FeatureColumn;

namespace NewsClean.Boilerplate.Model;

/// <summary>Short blocks with cues near a block: under the heading "Read also" a headline is no subhead, behind "Comments" no sentence is the story's.</summary>
internal sealed class CueContextFeatures() : FeatureGroup(
    Log("sinceMore"), Log("untilMore"), Log("sinceTop"), Log("sinceLegal"), Log("sinceComments"), Log("untilComments"), Log("sincePromo"),
    Log("sinceShare"), Log("untilShare"), Log("sinceTags"), Log("untilTags"), Log("sinceBy"), Log("sinceCredit"), Log("sinceDate"), Log("untilDate"),
    Log("cuesSinceRun"), Log("cues3"), Log("cues8"),
    "headingMore", "headingTop", "headingLegal", "headingComments", "headingPromo", "headingShare", "headingCredit", Log("sinceHeading"), "blanksBeforeHeading")
{
    private const float ShortSize = 12;

    // For each group: is the way on to the next such block of use, too?
    private static readonly (CueGroup Group, bool Until)[] s_distances =
    [
        (CueGroup.More, true), (CueGroup.Top, false), (CueGroup.Legal, false), (CueGroup.Comments, true), (CueGroup.Promo, false),
        (CueGroup.Share, true), (CueGroup.Tags, true), (CueGroup.By, false), (CueGroup.Credit, false),
    ];

    private static readonly CueGroup[] s_headings =
        [CueGroup.More, CueGroup.Top, CueGroup.Legal, CueGroup.Comments, CueGroup.Promo, CueGroup.Share, CueGroup.Credit];

    private static readonly CueGroup[] s_foreign =
        [CueGroup.More, CueGroup.Top, CueGroup.Comments, CueGroup.Tags, CueGroup.Legal, CueGroup.Promo];

    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        Span<bool> sign = System.Runtime.InteropServices.MemoryMarshal.Cast<int, bool>(context.Ints(0, page.BlockCount))[..page.BlockCount];
        var cues = ReadCues(page, context);
        foreach (var (group, until) in s_distances)
        {
            for (int i = 0; i < sign.Length; i++) sign[i] = (cues[i] >> (int)group & 1) != 0;
            Distances.Since(sign, writer.Next());
            if (until) Distances.Until(sign, writer.Next());
        }
        for (int i = 0; i < sign.Length; i++) sign[i] = page.Sizes[i] <= ShortSize && page.Blocks[i].HasDate;
        Distances.Since(sign, writer.Next());
        Distances.Until(sign, writer.Next());
        WriteForeign(cues, context, ref writer);
        WriteHeadings(page, ref writer);
    }

    // For each short block the groups of the cues in it: bit n for group n.
    private static ReadOnlySpan<int> ReadCues(PageScan page, PageContext context)
    {
        var cues = context.Ints(1, page.BlockCount);
        for (int i = 0; i < cues.Length; i++)
        {
            cues[i] = 0;
            if (page.Sizes[i] > ShortSize) continue;
            ref var block = ref page.Blocks[i];
            for (int group = 0; group < CueTable.GroupCount; group++) cues[i] |= Math.Min((int)block.Cues[group], 1) << group;
        }
        return cues;
    }

    // How many blocks with a cue of other contents stand between the run's start and the block, and how many near it.
    private static void WriteForeign(ReadOnlySpan<int> cues, PageContext context, ref FeatureWriter writer)
    {
        int n = cues.Length, foreign = 0;
        foreach (var group in s_foreign) foreign |= 1 << (int)group;
        var totals = context.Floats(1, n + 1);
        totals[0] = 0;
        for (int i = 0; i < n; i++) totals[i + 1] = totals[i] + ((cues[i] & foreign) != 0 ? 1 : 0);
        var sinceRun = writer.Next();
        float atStart = totals[Math.Min(context.RunStart + 1, n)];
        for (int i = 0; i < n; i++) sinceRun[i] = Math.Clamp(totals[i + 1] - atStart, -20, 20);
        Sums.Window(totals, 3, writer.Next());
        Sums.Window(totals, 8, writer.Next());
    }

    // The heading of a block is the last short block without an end before it.
    private static void WriteHeadings(PageScan page, ref FeatureWriter writer)
    {
        int heading = -1;
        for (int i = 0; i < page.BlockCount; i++)
        {
            int distance = heading < 0 ? Distances.Far : Math.Min(Distances.Far, i - heading);
            var row = writer.Row(i);
            foreach (var group in s_headings) row.Add(distance < Distances.Far && page.Blocks[heading].Cues[(int)group] > 0);
            row.Add((float)distance);
            row.Add(distance < Distances.Far ? Math.Min(page.Gaps[heading], 4) : 0f);
            if (page.Sizes[i] <= ShortSize && !page.Blocks[i].EndsSentence) heading = i;
        }
        writer.Skip(s_headings.Length + 2);
    }
}
