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
    private const int DateBit = CueTable.GroupCount;

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
        var cues = ReadCues(page, context);
        foreach (var (group, until) in s_distances)
        {
            Distances.Since(cues, (int)group, writer.Next());
            if (until) Distances.Until(cues, (int)group, writer.Next());
        }
        Distances.Since(cues, DateBit, writer.Next());
        Distances.Until(cues, DateBit, writer.Next());
        WriteForeign(cues, context, ref writer);
        WriteHeadings(page, ref writer);
    }

    // For each short block the groups of the cues in it, bit n for group n, and whether there is a date in it.
    private static ReadOnlySpan<int> ReadCues(PageScan page, PageContext context)
    {
        var cues = context.Ints(0, page.BlockCount);
        for (int i = 0; i < cues.Length; i++)
        {
            ref var block = ref page.Blocks[i];
            cues[i] = page.Sizes[i] > ShortSize ? 0 : block.AllCues | (block.HasDate ? 1 << DateBit : 0);
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
            int cues = distance < Distances.Far ? page.Blocks[heading].AllCues : 0;
            foreach (var group in s_headings) row.Add((float)(cues >> (int)group & 1));
            row.Add((float)distance);
            row.Add(distance < Distances.Far ? Math.Min(page.Gaps[heading], 4) : 0f);
            if (page.Sizes[i] <= ShortSize && !page.Blocks[i].EndsSentence) heading = i;
        }
        writer.Skip(s_headings.Length + 2);
    }
}
