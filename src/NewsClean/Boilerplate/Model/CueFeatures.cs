namespace NewsClean.Boilerplate.Model;

/// <summary>Which cue words stand in a block's head. They only add: a language without a list is judged by shape.</summary>
internal sealed class CueFeatures() : FeatureGroup(Names())
{
    /// <inheritdoc/>
    public override void Write(PageScan page, PageContext context, ref FeatureWriter writer)
    {
        for (int i = 0; i < page.BlockCount; i++)
        {
            ref var block = ref page.Blocks[i];
            var row = writer.Row(i);
            for (int group = 0; group < CueTable.GroupCount; group++) row.Add((float)block.Cues[group]);
            for (int group = 0; group < CueTable.GroupCount; group++) row.Add((block.FirstCue >> group & 1) != 0);
        }
        writer.Skip(Columns.Count);
    }

    private static FeatureColumn[] Names()
    {
        var groups = Enum.GetNames<CueGroup>();
        return [.. groups.Select(g => FeatureColumn.Log("cue" + g)), .. groups.Select(g => new FeatureColumn("starts" + g))];
    }
}
