using NewsClean.Segmentation;

namespace NewsClean.Tests.Segmentation.Headers;

public class DumpHeaderTests
{
    [Theory]
    [InlineData(" date 2018-06-06 Politics\nWorld", "date 2018-06-06")]
    [InlineData("date 2018-06-06\nPolitics", "date 2018-06-06")]
    public void The_prefix_is_a_hint_and_no_block(string dump, string prefix)
    {
        var page = Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), dump));
        Assert.Equal(new DateOnly(2018, 6, 6), page.Hints.HeaderDate);
        var (start, end) = page.Hints.HeaderDateSpan!.Value;
        Assert.Equal(prefix, dump[start..end]);
        Assert.Equal("Politics", page.Blocks[0].Text);
    }

    [Theory]
    [InlineData("Update 2018-06-06 Politics")]
    [InlineData("date 2018-02-30 Politics")]
    [InlineData("date 2018-06-061 Politics")]
    [InlineData("date of birth 2018-06-06")]
    [InlineData("Home\ndate 2018-06-06 Politics")]
    [InlineData("date")]
    [InlineData("")]
    public void Other_first_lines_are_the_pages_own(string dump)
    {
        var page = Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), dump));
        Assert.Null(page.Hints.HeaderDate);
        Assert.Null(page.Hints.HeaderDateSpan);
        Assert.Equal(dump.Split('\n')[0], page.Blocks.Count > 0 ? page.Blocks[0].Text : "");
    }
}
