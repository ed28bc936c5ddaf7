using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class WordHashTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("harbour")]
    [InlineData("rebuilds")]
    [InlineData("lighthouse")]
    [InlineData("Leuchtturmwärterhäuschen")]
    [InlineData("маяк")]
    public void Eight_letters_at_a_time_give_the_hash_of_letter_by_letter(string word)
    {
        ushort[] letters = [.. word.ToLowerInvariant().Select(c => (ushort)c), .. "behindit".Select(c => (ushort)c)];
        Assert.Equal(WordHash.Of(word), WordHash.Of(ref letters[0], word.Length));
    }
}
