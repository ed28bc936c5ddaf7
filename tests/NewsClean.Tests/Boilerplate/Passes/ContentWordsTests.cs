using NewsClean.Boilerplate.Passes;

namespace NewsClean.Tests.Boilerplate.Passes;

public class ContentWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("the new one")] // words of three letters
    [InlineData("Council votes on 2024 budget", "council", "votes", "2024", "budget")]
    [InlineData("COUNCIL’s «Œuvres» café-bar", "council", "œuvres", "café")]
    [InlineData("Ёлка стоит на площади", "ёлка", "стоит", "площади")]
    [InlineData("aaaaa aaaaaa aaaaaaa", "aaaaa", "aaaaaa", "aaaaaaa")] // only their lengths differ
    [InlineData("新しい橋", "新し", "しい", "い橋")]
    [InlineData("橋 bridge橋橋橋", "bridge", "橋橋")] // the character at once behind a word begins no pair
    public void Words_of_four_letters_and_pairs_are_read(string text, params string[] words)
    {
        Assert.Equal(words.Select(Single).Order(), Read(text).Order());
        Assert.Equal(words.Distinct().Count(), words.Select(Single).Distinct().Count());
    }

    [Fact]
    public void Words_are_the_same_wherever_they_stand()
    {
        for (int shift = 0; shift < 140; shift++)
        {
            string text = string.Concat(Enumerable.Repeat("ab ", shift / 3)) + new string('-', shift % 3) + " Größte bridge, zürich";
            Assert.Equal(new[] { Single("größte"), Single("bridge"), Single("zürich") }.Order(), Read(text).Order());
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(200)]
    public void A_long_word_is_one_word(int length)
    {
        string word = new('x', length);
        Assert.Equal(new[] { Single("town"), Single(word), Single("hall") }.Order(), Read("Town " + word + " hall").Order());
        Assert.Equal([Single(word)], Read(word.ToUpperInvariant()));
        Assert.NotEqual(Single(word), Single(word + "x"));
    }

    [Theory]
    [InlineData("town hall ", 2)]
    [InlineData("新", 1)]
    public void A_long_text_gives_all_its_words(string part, int words) =>
        Assert.Equal(1000 * words - (part.Length == 1 ? 1 : 0), Read(string.Concat(Enumerable.Repeat(part, 1000))).Length);

    private static uint Single(string word) => Assert.Single(Read(word));

    private static uint[] Read(string text) => new ContentWords().Read(text).ToArray();
}
