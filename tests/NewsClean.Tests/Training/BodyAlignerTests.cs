using NewsClean.Tests.Boilerplate.Model;
using NewsClean.Training.Alignment;

namespace NewsClean.Tests.Training;

public class BodyAlignerTests
{
    private const string First = "The harbour was closed on Monday after a storm had moved its outer wall.";
    private const string Second = "Boats wait in the bay until divers have looked at the stones below the water.";

    [Theory]
    [InlineData(First + "\n" + Second, "Home|0", First + "|1", Second + "|1", "Read also|0")]
    [InlineData(First + "\nNo boats\n" + Second, First + "|1", "No boats|1", Second + "|1", "No boats today in the north|0")] // a gold paragraph of two words
    [InlineData(First + " and more\n" + Second, First + "|1", "***|1", Second + "|1", "***|0")] // without words: by its neighbours
    [InlineData(First + "\n" + Second, First + "|0", "Menu|0", "Sport|0", "Search|0", "Weather|0", First + "|1", Second + "|1")] // a teaser repeats the first paragraph
    [InlineData(First + "\n" + Second, First + "|1", "Divers have looked at the stones below|0", Second + "|1")] // a pull quote
    [InlineData(First + "\nDivers have looked at the stones below\n" + Second, First + "|1", "Divers have looked at the stones below|1", Second + "|1")] // a subhead that says what follows
    [InlineData("Quite another text that stands nowhere on this page at all.", First + "|0", Second + "|0")]
    public void Blocks_of_the_gold_body_are_found(string gold, params string[] blocks)
    {
        string[] texts = [.. blocks.Select(b => b[..b.LastIndexOf('|')])];
        byte[] expected = [.. blocks.Select(b => (byte)(b[^1] - '0'))];
        Assert.Equal(expected, BodyAligner.Align(Pages.Of(string.Join("\n\n", texts)).Blocks, gold));
    }

    [Theory]
    [InlineData("Published on 31.05.2018", true)]
    [InlineData("May 31, 2018", true)]
    [InlineData("31. Mai 2018, 14:05 Uhr", true)]
    [InlineData("2018年5月31日", true)]
    [InlineData("31 pages, 5 photos", false)]
    [InlineData("30 May 2018", false)]
    public void A_day_is_found_in_words_and_digits(string text, bool shown) =>
        Assert.Equal(shown, ShownDay.Is(Words.Of(text), new DateOnly(2018, 5, 31)));
}
