using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class FeatureSetTests
{
    [Fact]
    public void Every_group_writes_as_many_columns_as_it_names()
    {
        var (scan, context, matrix) = (new PageScan(), new PageContext(), new FeatureMatrix());
        scan.Read(Pages.Of(Pages.Article));
        matrix.Reset(FeatureSet.Text.Columns.Count, scan.BlockCount);
        var writer = new FeatureWriter(matrix, 0);
        int expected = 0;
        foreach (var group in FeatureSet.Text.Groups)
        {
            group.Write(scan, context, ref writer);
            Assert.Equal(expected += group.Columns.Count, writer.Position);
        }
    }

    [Fact]
    public void Names_are_unique() => Assert.Equal(FeatureSet.Text.Columns.Count, FeatureSet.Text.Columns.Select(c => c.Name).Distinct().Count());

    [Fact]
    public void Cues_have_two_columns_for_each_group_in_its_order()
    {
        string[] groups = Enum.GetNames<CueGroup>();
        Assert.Equal([.. groups.Select(g => "cue" + g), .. groups.Select(g => "starts" + g)], new CueFeatures().Columns.Select(c => c.Name));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("|\n|\n\n|")]
    [InlineData("\u0301\n\ud83d\ude00\n©")]
    [InlineData(Pages.Article)]
    [InlineData(Pages.Shop)]
    public void Features_are_numbers_on_any_page(string text)
    {
        foreach (float value in Write(new PageScan(), new PageContext(), text)) Assert.True(float.IsFinite(value));
    }

    [Fact]
    public void What_was_read_before_leaves_no_trace()
    {
        var (scan, context) = (new PageScan(), new PageContext());
        float[] first = Write(scan, context, Pages.Article);
        Write(scan, context, string.Join('\n', Enumerable.Range(0, 900).Select(i => $"Entry number {i} of a long list of words.")));
        Write(scan, context, Pages.Shop);
        Assert.Equal(first, Write(scan, context, Pages.Article));
    }

    [Fact]
    public void The_story_is_the_best_run()
    {
        var (scan, context) = (new PageScan(), new PageContext());
        Write(scan, context, Pages.Article);
        Assert.StartsWith("The old lighthouse", Pages.Of(Pages.Article).Blocks[context.RunStart].Text, StringComparison.Ordinal);
        Assert.StartsWith("A museum", Pages.Of(Pages.Article).Blocks[context.RunEnd - 1].Text, StringComparison.Ordinal);
    }

    private static float[] Write(PageScan scan, PageContext context, string text)
    {
        var matrix = new FeatureMatrix();
        scan.Read(Pages.Of(text));
        FeatureSet.Text.Write(scan, context, matrix);
        return [.. Enumerable.Range(0, matrix.Columns).SelectMany(c => matrix[c].ToArray())];
    }
}
