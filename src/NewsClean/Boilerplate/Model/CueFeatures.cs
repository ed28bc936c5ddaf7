namespace NewsClean.Boilerplate.Model;

/// <summary>Which cue words stand in a block's head. They only add: a language without a list is judged by shape.</summary>
internal sealed class CueFeatures() : FeatureGroup(Names())
{
    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        var columns = writer;
        for (int column = 0; column < Columns.Count; column++) columns.Next().Clear();
        for (int i = 0; i < page.BlockCount; i++)
        {
            ref var block = ref page.Blocks[i];
            if (block.AllCues == 0) continue;
            var row = writer.Row(i);
            for (int group = 0; group < CueTable.GroupCount; group++) row.Add((float)block.Cues[group]);
            for (int group = 0; group < CueTable.GroupCount; group++) row.Add((block.FirstCue >> group & 1) != 0);
        }
        writer.Skip(Columns.Count);
    }

    private static FeatureColumn[] Names()
    {
        string[] groups =
        [
            nameof(CueGroup.Share), nameof(CueGroup.More), nameof(CueGroup.Top), nameof(CueGroup.Legal), nameof(CueGroup.Promo), nameof(CueGroup.Comments),
            nameof(CueGroup.Tags), nameof(CueGroup.Credit), nameof(CueGroup.By), nameof(CueGroup.Time), nameof(CueGroup.Nav), nameof(CueGroup.You),
        ];
        var columns = new FeatureColumn[groups.Length * 2];
        for (int i = 0; i < groups.Length; i++)
        {
            columns[i] = FeatureColumn.Log("cue" + groups[i]);
            columns[groups.Length + i] = new FeatureColumn("starts" + groups[i]);
        }
        return columns;
    }
}
