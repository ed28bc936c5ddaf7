using NewsClean.Wordlists;

namespace NewsClean.Tests.Metadata.Dates;

public class DateWordlistTests
{
    [Theory]
    [InlineData("months", 40)]
    [InlineData("weekdays", 40)]
    [InlineData("date-cues", 30)]
    public void Lists_cover_many_languages(string list, int least) =>
        Assert.True(Wordlist.Load(list).Select(e => e.Language).Distinct().Count() >= least);

    [Fact]
    public void Every_language_with_cues_has_both_kinds()
    {
        foreach (var language in Wordlist.Load("date-cues").GroupBy(e => e.Language))
        {
            Assert.Contains(language, e => e.Value == "published");
            Assert.Contains(language, e => e.Value == "modified");
            Assert.All(language, e => Assert.True(e.Value is "published" or "modified" or "other", e.Text));
        }
    }

    [Fact]
    public void Months_are_numbers_from_1_to_12() =>
        Assert.All(Wordlist.Load("months"), e => Assert.InRange(int.Parse(e.Value.Trim('j', 'y'), System.Globalization.CultureInfo.InvariantCulture), 1, 12));

    [Fact]
    public void Offsets_are_those_that_places_keep() =>
        Assert.All(Wordlist.Load("time-zones").Where(e => e.Value != "?"), e => Assert.InRange(int.Parse(e.Value, System.Globalization.CultureInfo.InvariantCulture), -720, 840));
}
