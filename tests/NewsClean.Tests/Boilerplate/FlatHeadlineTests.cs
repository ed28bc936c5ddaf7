namespace NewsClean.Tests.Boilerplate;

/// <summary>Dumps whose scraper dropped blank lines: the headline stands right below the menu and right above byline, date and standfirst.</summary>
public sealed class FlatHeadlineTests
{
    private const string Menu = "Home\nNews\nSport\nCulture\nWeather\nHarbour Gazette\nSubscribe\nSign in\n";

    private const string Story = """
        The ferry across the Aldsund will stop for good at the end of the month, the harbour board decided on Tuesday after a long evening.
        For ninety years the boats have carried milk, mail and schoolchildren from the islands to the mainland and back again in all weathers.
        "We have looked for a buyer since the spring and found none," said Maren Tolvik, who chairs the board of the harbour.
        The bridge, which opened in May, takes eleven minutes; the ferry took forty, and in winter it often did not sail at all.
        Fishermen fear that the small harbour will silt up when nobody dredges the channel for the boats any longer, as the county has said.
        The county has promised to pay for a bus that will cross the bridge six times a day from the first of June until the autumn.
        Most read
        Storm closes the school in Bergholm
        Council to vote on the new library
        About us
        Contact
        Privacy
        """;

    [Theory]
    // Byline in small letters.
    [InlineData("No buyer for the old boats\nby Maren Ekholm\n3 May 2019\nShare\nThe ferry at the harbour of Aldsund in winter", "No buyer for the old boats")]
    // Links to the stories before and after it.
    [InlineData("‹ Bridge opens in May\nStorm in the channel ›\nThe end of the line\nMay 3, 2019", "The end of the line")]
    // A button, then a standfirst that says more of the story.
    [InlineData("Aldsund ferry to close after ninety years\nRead later\nThe islands fear that their harbour will silt up without the boats\nMaren Ekholm", "Aldsund ferry to close after ninety years")]
    [InlineData("Harbour board gives up its last boats\nRead later\nThe islands fear that their harbour will silt up without the boats\nMaren Ekholm", "Harbour board gives up its last boats")]
    [InlineData("The end of the line for the Aldsund boats\nRead later\nThe islands fear that their harbour will silt up without the boats\nMaren Ekholm", "The end of the line for the Aldsund boats")]
    public void The_headline_is_found_without_blank_lines(string head, string title) =>
        Assert.Equal(title, Assert.IsType<Article>(NewsCleaner.CleanText($"{Menu}{head}\n{Story}")).Title);
}
