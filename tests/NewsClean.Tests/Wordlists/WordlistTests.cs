using NewsClean.Tests.SourceRules;
using NewsClean.Wordlists;

namespace NewsClean.Tests.Wordlists;

public class WordlistTests
{
    [Theory]
    [InlineData("agencies", "*", "Reuters")]
    [InlineData("byline-prepositions", "de", "aus")]
    [InlineData("byline-words", "ru", "Автор", "label")]
    [InlineData("conjunctions", "de", "und")]
    [InlineData("credit-words", "de", "Foto", "colon")]
    [InlineData("cues-captions", "ru", "фото:")]
    [InlineData("cues-comments", "de", "kommentare*")]
    [InlineData("cues-consent", "de", "wir verwenden cookies*")]
    [InlineData("cues-legal", "ru", "все права защищены*")]
    [InlineData("cues-most-read", "de", "meistgelesen*")]
    [InlineData("cues-navigation", "ru", "главная", "line")]
    [InlineData("cues-promo", "de", "anzeige*")]
    [InlineData("cues-related", "ru", "читайте также*")]
    [InlineData("cues-share", "*", "facebook", "line")]
    [InlineData("cues-tags", "de", "themen")]
    [InlineData("date-cues", "de", "veröffentlicht", "published")]
    [InlineData("date-words", "de", "uhr", "hour")]
    [InlineData("given-names", "*", "Aaron")]
    [InlineData("han-surnames", "zh", "欧阳")]
    [InlineData("language-letters", "*", "de", "ß")]
    [InlineData("language-scripts", "*", "0590-05FF", "he")]
    [InlineData("language-words", "en", "the")]
    [InlineData("months", "de", "januar", "1")]
    [InlineData("name-particles", "*", "van", "lead")]
    [InlineData("not-names", "*", "January", "date")]
    [InlineData("role-words", "ru", "корреспондент")]
    [InlineData("source-words", "de", "Quelle")]
    [InlineData("time-zones", "de", "MEZ", "60")]
    [InlineData("weekdays", "ru", "воскресенье", "0")]
    public void A_list_holds_its_entries_under_their_languages(string list, string language, string text, string? value = null) =>
        Assert.Contains(Wordlist.Load(list), e => e.Language == language && e.Text == text && (value is null || e.Value == value));

    [Theory]
    [InlineData("frequent-characters", "ja", 'の')]
    [InlineData("letter-frequencies", "de", 'ß')]
    public void A_list_of_letters_holds_them_under_their_languages(string list, string language, char letter) =>
        Assert.Contains(Wordlist.Load(list), e => e.Language == language && e.Text.Contains(letter));

    public static TheoryData<string> Lists() =>
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "src/NewsClean/Wordlists"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_says_nothing_twice_and_leaves_no_half_entry(string list)
    {
        var entries = Wordlist.Load(list);
        Assert.NotEmpty(entries);
        Assert.Empty(entries.GroupBy(e => e).Where(g => g.Count() > 1).Select(g => g.Key.ToString()));
        // A value without its entry, or an equals sign without blanks or value, would be read as a phrase.
        Assert.DoesNotContain(entries, e => e.Text.Length == 0 || e.Text.StartsWith("= ", StringComparison.Ordinal) || e.Text.EndsWith(" =", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_is_not_there_is_refused_by_name() =>
        Assert.Contains("'no-such-list'", Assert.Throws<ArgumentException>(() => Wordlist.Load("no-such-list")).Message, StringComparison.Ordinal);
}
