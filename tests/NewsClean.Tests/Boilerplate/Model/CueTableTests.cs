using NewsClean.Boilerplate.Model;
using NewsClean.Wordlists;

namespace NewsClean.Tests.Boilerplate.Model;

public class CueTableTests
{
    [Theory]
    [InlineData("words-share", "Share this on Facebook", "Share")]
    [InlineData("words-share", "Сподели", "Share")]
    [InlineData("words-more", "Lire aussi : le port", "More")]
    [InlineData("words-top", "Más leídas", "Top")]
    [InlineData("words-legal", "Datenschutzerklärung", "Legal")]
    [InlineData("words-promo", "Subscribe now", "Promo")]
    [InlineData("words-comments", "Комментарии (12)", "Comments")]
    [InlineData("words-tags", "タグ 港", "Tags")]
    [InlineData("words-credit", "Foto: Ann Lee", "Credit")]
    [InlineData("words-by", "Von Ann Lee", "By")]
    [InlineData("words-time", "Publié le 31 mai", "Time")]
    [InlineData("words-nav", "Inicio", "Nav")]
    [InlineData("words-credit", "AP\u00A0photo", "Credit")]
    [InlineData("words-you", "Your account", "You")]
    public void Every_list_is_known(string list, string text, string group)
    {
        Assert.StartsWith("words-", list, StringComparison.Ordinal);
        Assert.True(TryMatch(text, out var cue));
        Assert.True((cue.Groups >> (int)Enum.Parse<CueGroup>(group) & 1) != 0);
    }

    [Theory]
    [InlineData("words-share")]
    [InlineData("words-more")]
    [InlineData("words-promo")]
    [InlineData("words-legal")]
    [InlineData("words-comments")]
    [InlineData("words-credit")]
    [InlineData("words-by")]
    [InlineData("words-months")]
    [InlineData("words-top")]
    [InlineData("words-tags")]
    [InlineData("words-time")]
    [InlineData("words-nav")]
    [InlineData("words-you")]
    public void The_look_at_a_words_head_loses_no_phrase(string list)
    {
        foreach (var entry in Wordlist.Load(list))
            Assert.True(TryMatch(entry.Text.TrimEnd('*') + " 5", out _), entry.Text);
    }

    [Theory]
    [InlineData("märz 2018", 3)] // words-months
    [InlineData("Dezember", 12)]
    [InlineData("июня", 6)]
    [InlineData("marching band", 0)]
    public void Months_are_known(string text, int month)
    {
        TryMatch(text, out var cue);
        Assert.Equal(month, cue.Month);
    }

    [Theory]
    [InlineData("The sea was calm")]
    [InlineData("Bygone days")]
    [InlineData("ouro preto")]
    public void Other_words_are_no_cues(string text) => Assert.False(TryMatch(text, out _));

    private static bool TryMatch(string text, out Cue cue)
    {
        var map = new TextMap();
        map.Read(text);
        int word = 0;
        while (map.ClassAt(word) is CharClass.Lower or CharClass.Upper or CharClass.Letter or CharClass.Digit) word++;
        var start = CueTable.StartAt(map, 0, word, word > 0 ? WordHash.Of(ref map.LowerAt(0), word) : 0);
        cue = default;
        bool found = CueTable.Default.MayMatch(start) && CueTable.Default.TryMatch(text, 0, start, out cue);
        // The short way must not say anything else.
        if (CueTable.Default.TryWord(start, out var ofWord)) Assert.Equal(cue, ofWord);
        return found;
    }
}
