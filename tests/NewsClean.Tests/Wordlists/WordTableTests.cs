using System.Globalization;
using NewsClean.Wordlists;

namespace NewsClean.Tests.Wordlists;

public class WordTableTests
{
    [Theory]
    [InlineData(true, "ann", 0)]
    [InlineData(true, "ÅSA", 1)]
    [InlineData(true, "Zoë", -1)]
    [InlineData(false, "Ann", 0)]
    [InlineData(false, "ann", -1)]
    public void A_word_is_found_by_its_number(bool ignoreCase, string word, int number)
    {
        var table = Table(ignoreCase, "Ann", "Åsa", "Bo");
        Assert.Equal(number, table.Find($"<{word}>".AsSpan(1, word.Length)));
    }

    [Fact]
    public void A_word_that_is_known_keeps_its_number()
    {
        var table = Table(true, "Ann", "Bo", "ANN");
        Assert.Equal(2, table.Count);
        Assert.Equal(0, table.Add("ann"));
    }

    [Fact]
    public void Thousands_of_words_are_kept_apart()
    {
        string[] words = [.. Enumerable.Range(0, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        var table = Table(false, words);
        for (int i = 0; i < words.Length; i++) Assert.Equal(i, table.Find(words[i]));
        Assert.Equal(-1, table.Find("5000"));
    }

    private static WordTable Table(bool ignoreCase, params string[] words)
    {
        var table = new WordTable(ignoreCase);
        foreach (string word in words) table.Add(word);
        return table;
    }
}
