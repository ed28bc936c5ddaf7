using NewsClean.Metadata.Bylines;

namespace NewsClean.Tests.Metadata.Bylines;

public class NameMentionsTests
{
    private const string Story = "Body: The bridge over the river has been closed since Monday because of cracks in two of its piers.";

    [Theory]
    [InlineData("Ann Lee", "Other: ANN LEE", 1)]
    [InlineData("Ann Lee", "Other: Ann Leeds", 1)]
    [InlineData("Ann Lee", "Other: Bo Ek", 0)]
    [InlineData("Élodie Roy", "Other: ÉLODIE ROY", 1)]
    [InlineData("Élodie Roy", "Other: élodie roy, Lyon", 1)]
    [InlineData("Ann Lee", "Body: Ann Lee closed it.", 0)] // the story's own text
    public void Blocks_that_begin_with_a_name_are_counted_without_case(string name, string block, int repeats) =>
        Assert.Equal(repeats, Of(name, block, Story).Repeats);

    [Fact]
    public void Headline_story_and_copyright_line_are_looked_at_apart()
    {
        var found = Of("Ann Lee", "Body: Mayor Ann Lee closed the bridge.", Story, "Copyright: © 2023 Ann Lee");
        Assert.Equal((0, false, true, true), (found.Repeats, found.InTitle, found.InStory, found.InCopyright));
    }

    [Fact]
    public void A_box_behind_the_story_says_who_the_author_is()
    {
        Assert.True(Of("Ann Lee", Story, "Other: Ann Lee is a reporter who writes about bridges.").Bio);
        Assert.False(Of("Ann Lee", Story, "Other: Ann Lee and the bridge over the river").Bio);
    }

    private static NameMentions.Mentions Of(string name, params string[] below)
    {
        var blocks = Labelled.Page(["Title: Bridge closed", "Other: By " + name, .. below]).Items();
        var zones = new BylineZones(blocks);
        var candidate = BylineCandidates.Collect(blocks, zones).First(c => c.Reading.Authors.Contains(name));
        return new NameMentions(blocks, zones).Of(candidate);
    }
}
