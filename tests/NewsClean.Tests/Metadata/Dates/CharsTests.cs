using NewsClean.Metadata.Dates;

namespace NewsClean.Tests.Metadata.Dates;

public class CharsTests
{
    [Theory]
    [InlineData('5')]
    [InlineData('\u0665')] // Arabic-Indic
    [InlineData('\uFF15')] // full-width
    public void The_next_digit_is_found_wherever_it_stands(char digit)
    {
        for (int before = 0; before < 40; before++)
            for (int from = 0; from <= before; from += 3)
                Assert.Equal(before, Chars.NextDigit(new string('é', before / 2) + new string('x', before - (before / 2)) + digit + " more", from));
    }

    [Theory]
    [InlineData("no digit at all, however long the line is")]
    [InlineData("m² and ½ and Ⅷ are signs; 五 is a word")]
    [InlineData("")]
    public void A_text_without_digits_has_none(string text) => Assert.Equal(-1, Chars.NextDigit(text, 0));
}
