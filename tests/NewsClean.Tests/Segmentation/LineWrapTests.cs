using System.Text;

namespace NewsClean.Tests.Segmentation;

/// <summary>Dumps that a program has broken at a fixed width.</summary>
public class LineWrapTests
{
    private static readonly string[] Paragraphs =
    [
        "The council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years; the last boat will leave at noon, and a band will play.",
        "\"We would have kept it if there had been any way to pay for it,\" the mayor, Oda Fremstad, told us on Friday. The line loses more each year than the school costs; it carries 40 cars a day, half of what it carried in 1998 when the bridge at Storholm was built.",
        "The crew of six have all been offered work on other lines along the western coast: Bergen, Stavanger and Haugesund. The boat, the M/S Aldsund, is to be sold to a museum in the town of Lervik next year, where Peter van der Berg has collected ferries since 1987.",
        "From May on a bus will cross the new bridge every hour, the council said (twice an hour in the mornings), and the fare will be the same as that of the ferry, i.e. 42 kroner for adults and 21 kroner for children; dogs travel free.",
        "A plan to build a tunnel instead was dropped in March. It would have cost nine times as much as the bridge did, said Nils Aa. Berge of the Roads Office, and would have been ready in the year 2041. That is eighteen years from now, when hardly anyone who asked for it will still cross the sound.",
    ];

    private const string Head = "Coast Gazette\n\nHome\nHarbours\nWeather\n\nFerry line to Brenn closes after ninety years\n\nBy Maren Tolvik\n\n12 March 2023\n\n";

    [Theory]
    [InlineData(52)]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(78)]
    [InlineData(79)]
    [InlineData(90)]
    [InlineData(100)]
    public void Paragraphs_are_whole_at_any_width(int width) =>
        Assert.Equal(Paragraphs, Body(Head + string.Join("\n\n", Paragraphs.Select(p => Wrap(p, width)))));

    [Fact]
    public void Without_blank_lines_a_paragraph_ends_with_its_last_line() =>
        Assert.Equal(Paragraphs, Body(Head + string.Join('\n', Paragraphs.Select(p => Wrap(p, 72)))));

    [Fact]
    public void Addresses_that_nobody_could_break_do_not_speak_against_it()
    {
        string links = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"  {i}. https://coast-gazette.example/harbours/2023/03/{i}/lines"));
        Assert.Equal(Paragraphs, Body(Head + string.Join("\n\n", Paragraphs.Select(p => Wrap(p, 72))) + "\n\n© 2023 Coast Gazette\n\n" + links).Take(Paragraphs.Length));
    }

    [Fact]
    public void Headlines_of_one_length_stay_apart()
    {
        string[] headlines = [.. Enumerable.Range(0, 12).Select(i => $"Council of the island votes on line number {(char)('A' + i)} of the ferries")];
        var page = Assert.IsType<Article>(NewsCleaner.CleanText(Head + string.Join("\n\n", Paragraphs) + "\n\nMost read\n" + string.Join('\n', headlines))).Labelled!.Page;
        foreach (string headline in headlines) Assert.Contains(page.Blocks, block => block.Text == headline);
    }

    [Fact]
    public void A_tables_rows_stay_apart()
    {
        string[] rows = [.. Enumerable.Range(10, 12).Select(i => $"2023-03-{i}\tBrenn\tAldsund\t{i * 3} cars and lorries\t{i} bicycles in all weathers")];
        var page = Assert.IsType<Article>(NewsCleaner.CleanText(Head + string.Join("\n\n", Paragraphs) + "\n\n" + string.Join('\n', rows))).Labelled!.Page;
        foreach (string row in rows) Assert.Contains(page.Blocks, block => block.Text == row);
    }

    private static string[] Body(string dump) => Assert.IsType<Article>(NewsCleaner.CleanText(dump)).Body.Split("\n\n");

    private static string Wrap(string paragraph, int width)
    {
        var lines = new StringBuilder();
        int column = 0;
        foreach (string word in paragraph.Split(' '))
        {
            bool fits = column > 0 && column + 1 + word.Length <= width;
            if (column > 0) lines.Append(fits ? ' ' : '\n');
            lines.Append(word);
            column = word.Length + (fits ? column + 1 : 0);
        }
        return lines.ToString();
    }
}
