using NewsClean.Wordlists;

namespace NewsClean.Tests.Wordlists;

public class PhraseMatcherTests
{
    private static readonly string[] s_phrases = ["by", "read also", "publi*", "автор", "Ёж", "文", "写真", "©", "by the way", "ὁδός"];

    [Theory]
    [InlineData("by", 0, "by")]
    [InlineData("BY Ann Lee", 0, "by")]
    [InlineData("bygone days", 0, null)]
    [InlineData("By the way, he said", 0, "by the way")]
    [InlineData("By the wa", 0, "by")]
    [InlineData("Read\u00A0also: bridge", 0, "read also")]
    [InlineData("Read alsoran", 0, null)]
    [InlineData("Published today", 0, "publi*")]
    [InlineData("Publ", 0, null)]
    [InlineData("АВТОР: Анна", 0, "автор")]
    [InlineData("Авторы", 0, null)]
    [InlineData("ёж", 0, "Ёж")]
    [InlineData("see 文章", 4, "文")]
    [InlineData("文", 0, "文")]
    [InlineData("写真集", 0, "写真")]
    [InlineData("©2024", 0, "©")]
    [InlineData("ὉΔός", 0, "ὁδός")]
    [InlineData("b", 0, null)]
    [InlineData("", 0, null)]
    [InlineData("stand by", 6, "by")]
    [InlineData("stand by", 8, null)]
    public void The_longest_phrase_at_a_place_is_found(string text, int at, string? phrase)
    {
        var matcher = new PhraseMatcher<string>();
        foreach (string known in s_phrases) matcher.Add(known, known);

        Assert.Equal(phrase is not null, matcher.TryMatch(text, at, out int length, out string found));
        Assert.Equal(phrase, found);
        Assert.Equal(phrase?.TrimEnd('*').Length ?? 0, length);
    }
}
