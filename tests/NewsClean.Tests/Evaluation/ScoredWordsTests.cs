using NewsClean.Evaluation;

namespace NewsClean.Tests.Evaluation;

public class ScoredWordsTests
{
    // The words that Python's re.findall(r"\w+", text) gives.
    [Theory]
    [InlineData("", "")]
    [InlineData(" — … ", "")]
    [InlineData("It's 9.30, isn't it?", "It|s|9|30|isn|t|it")]
    [InlineData("snake_case __x", "snake_case|__x")]
    [InlineData("5 m² and ½ and Ⅷ and ①", "5|m²|and|½|and|Ⅷ|and|①")]
    [InlineData("Straße Ångström", "Straße|Ångström")]
    [InlineData("cafe\u0301s", "cafe|s")]
    [InlineData("नदी में", "नद|म")]
    [InlineData("a\u200bb a\u203fb a\u00adb", "a|b|a|b|a|b")]
    [InlineData("正午に出港した。乗組員", "正午に出港した|乗組員")]
    [InlineData("x𝒳𐐀 😀y", "x𝒳𐐀|y")]
    [InlineData("half \ud83d pair", "half|pair")]
    [InlineData("ªº ʰ", "ªº|ʰ")]
    public void Words_are_letters_numbers_and_underscores(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ScoredWords.Of(text)));

    [Fact]
    public void Nothing_has_no_words() => Assert.Empty(ScoredWords.Of(null));

    // "...".lower() in Python, then the words.
    [Theory]
    [InlineData("ÉTÉ Été", "été|été")]
    [InlineData("İzmir IZMIR ırmak", "i|zmir|izmir|ırmak")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("ΣΑΣ ΣΑΣ.ΣΑ Σ", "σας|σασ|σα|σ")]
    [InlineData("ΑΣ\u0301 ΑΣ’", "ας|ας")]
    [InlineData("𐐀Ǆ", "𐐨ǆ")]
    [InlineData("STRASSE Straße", "strasse|straße")]
    public void Small_letters_are_those_of_whole_words(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ScoredWords.LowerCase(text)));

    [Theory]
    [InlineData("Ferry sails again", "FERRY  SAILS\u00a0AGAIN!")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Straẞe", "strasse")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("The ﬁnal oﬃce", "the final office")]
    [InlineData("ﾌｪﾘｰ ＡＢＣ", "フェリー abc")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("cafe\u0301", "CAFÉ")]
    [InlineData("x² ①", "x2 1")]
    [InlineData("“Quoted” – title…", "quoted title")]
    [InlineData("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국")]
    [InlineData("q\u0323\u0307", "q\u0307\u0323")]
    [InlineData("\u1e0b\u0323", "\u1e0d\u0307")]
    [InlineData("Ꭰ", "ꭰ")]
    [InlineData("ŉ", "ʼn")]
    [InlineData("㎏", "kg")]
    [InlineData("नदी", "नदि")]
    public void Forms_case_signs_and_spacing_do_not_count(string a, string b) => Assert.Equal(ScoredWords.Fold(a), ScoredWords.Fold(b));

    [Theory]
    [InlineData("café", "cafe")]
    [InlineData("İzmir", "izmir")]
    [InlineData("ferry sails", "ferrysails")]
    [InlineData("ırmak", "irmak")]
    public void Letters_and_word_ends_count(string a, string b) => Assert.NotEqual(ScoredWords.Fold(a), ScoredWords.Fold(b));

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\u212b", "Å")]
    [InlineData("a\u0315\u0300\u05ae\u0300b", "\u00e0\u05ae\u0300\u0315b")]
    [InlineData("\u09c7\u0334\u09be", "\u09c7\u0334\u09be")]
    [InlineData("\u09c7\u09be", "\u09cb")]
    [InlineData("\u1100\uac00\u11a8\u11a8", "\u1100각\u11a8")]
    [InlineData("ﷺ", "صلى الله عليه وسلم")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("plain", "plain")]
    public void Characters_come_apart_and_join_as_in_form_kc(string text, string expected) =>
        Assert.Equal(expected, CompatibilityForm.Of(text));
}
