namespace NewsClean.Tests.Metadata;

/// <summary>What a record says its story is about: topics below it, the section beside its headline.</summary>
public class TopicsAndSectionTests
{
    private const string Menu = "Coast Gazette\n\nHome\nHarbours\nWeather\nBook online\n\n";

    private const string Story = """
        The council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years.

        "We would have kept it if there had been any way to pay for it," the mayor told us on Friday. The line loses more each year than the island's school costs.

        The crew of six have all been offered work on other lines along the western coast, and the boat is to be sold to a museum in Lervik.

        From May on a bus will cross the new bridge every hour, the council said, and twice an hour in the mornings.
        """;

    [Theory]
    [InlineData("Topics\n\nFerries\nBridges\nBrenn\n\nPrint this\n\nSubscribe to the Gazette", new[] { "Ferries", "Bridges", "Brenn" })] // a gap ends the list
    [InlineData("Topics\nFerries\nBridges\nThe bridge across the sound opens a month early\nBrenn", new[] { "Ferries", "Bridges" })] // a headline ends it
    [InlineData("Topics\nFerries\n|\nBridges\n|\nBrenn", new[] { "Ferries", "Bridges", "Brenn" })]
    [InlineData("Filed under:\nFerries,\nBridges,\nBrenn", new[] { "Ferries", "Bridges", "Brenn" })]
    [InlineData("Topics in this article\nFerries\nBridges", new[] { "Ferries", "Bridges" })]
    [InlineData("Topics: ferries, bridges, Brenn\nMore from the coast", new[] { "ferries", "bridges", "Brenn" })]
    [InlineData("Keywords bringing in readers\n\nThe end of the page.", new string[0])]
    [InlineData("Categories\nFerries (12)\nBridges (3)\nBrenn (40)", new string[0])] // all that the site has
    public void Topics_are_the_lines_of_their_list(string below, string[] topics) =>
        Assert.Equal(topics, Clean("Ferry line to Brenn closes after ninety years\n\nBy Maren Tolvik\n\n12 March 2023\n\n" + Story + "\n\n" + below).Tags);

    [Theory]
    [InlineData(20, "\n", 20)]
    [InlineData(21, "\n", 0)]
    [InlineData(15, "\n|\n", 15)]
    public void A_story_has_up_to_twenty_topics(int listed, string between, int topics) =>
        Assert.Equal(topics, Clean("Ferry line to Brenn closes after ninety years\n\n" + Story + "\n\nTopics\n" + string.Join(between, Enumerable.Range(0, listed).Select(i => "Village " + (char)('A' + i)))).Tags.Count);

    [Fact]
    public void A_list_without_end_is_the_sites() =>
        Assert.Empty(Clean("Ferry line to Brenn closes after ninety years\n\n" + Story + "\n\nCategories\n" + string.Join('\n', Enumerable.Range(0, 30).Select(i => "Village " + (char)('A' + (i % 26)) + (char)('a' + (i / 26))))).Tags);

    [Theory]
    [InlineData("Harbours", "More from the coast", "Harbours")]
    [InlineData("Maren Tolvik", "Maren Tolvik\n\nWrites about harbours since 2011.", null)]
    [InlineData("Save this story", "Save this story", null)]
    public void A_section_stands_in_the_menu(string beside, string below, string? section) =>
        Assert.Equal(section, Clean($"Ferry line to Brenn closes after ninety years\n\n{beside}\n\n12 March 2023\n\n{Story}\n\n{below}").Section);

    [Fact]
    public void A_headline_of_the_most_read_is_no_section() =>
        Assert.Null(Clean($"Most read\nIsland school gets four pupils\nHarbour museum opens again\n\nFerry line to Brenn closes after ninety years\n\nBy Maren Tolvik\n\n12 March 2023\n\n{Story}\n\nRead also\nHarbour museum opens again").Section);

    [Fact]
    public void A_columnist_in_the_menu_is_no_section() =>
        Assert.Null(Clean($"Oda Fremstad\n\nOpinion: the ferry line should stay\n\nBy Oda Fremstad\n\n12 March 2023\n\n{Story}\n\nColumns\n\nOda Fremstad").Section);

    private static Article Clean(string page) => Assert.IsType<Article>(NewsCleaner.CleanText(Menu + page));
}
