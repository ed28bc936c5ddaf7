using NewsClean.Boilerplate;
using NewsClean.Segmentation;

namespace NewsClean.Tests.Boilerplate;

/// <summary>The counter looks at sixteen characters in one step; what it counts must not depend on where in a step a character stands.</summary>
public class BlockCounterTests
{
    private static readonly string[] Texts =
    [
        "It's 3.5 km to the bridge. Really?! Home | News | Sport", "Wasn’t the year-end 2018 report DUE?", "«Мост» закрыт с 3 мая. Почему…", "大桥将于五月重新开放。abc 123",
        "e\u0301te\u0301 na\u00EFve \u0661\u0662 \u01C5enan »x› y· •z", "{{ title }} <% page %> ${name} 50% {a}", "สะพานปิด!|", "'quoted' ''twice'' rock'n'roll ’90s", "A.B.C. a.b?c !", "한국어 기자 ABC가",
    ];

    [Fact]
    public void Counts_are_those_of_one_character_after_the_other_at_every_offset()
    {
        foreach (string text in Texts)
            for (int shift = 0; shift < 34; shift++)
                for (int cut = 0; cut <= text.Length; cut += 3)
                {
                    string moved = string.Concat(Enumerable.Repeat("ab.", 12))[..shift] + text[..cut] + (shift % 2 == 0 ? "" : " end");
                    Assert.Equal((moved, OneByOne(moved)), (moved, Counts(moved)));
                }
    }

    [Theory]
    [InlineData("Bridge closed for repairs until May", "BRIDGE CLOSED -- for repairs, until may!")]
    [InlineData("Straße über die Brücke gesperrt", "STRAßE ÜBER DIE BRÜCKE: GESPERRT")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghijklmnop qrstuvwxyz 0123456789")]
    public void Texts_of_the_same_letters_have_one_hash(string one, string other) => Assert.Equal(Hash(one), Hash(other));

    [Theory]
    [InlineData("Bridge closed", "Bridge close")]
    [InlineData("Bridge closed", "Bridge closed 2")]
    [InlineData("大桥", "桥大")]
    public void Texts_of_other_letters_have_another(string one, string other) => Assert.NotEqual(Hash(one), Hash(other));

    [Fact]
    public void A_long_text_is_hashed_to_its_end()
    {
        string text = string.Concat(Enumerable.Repeat("The ferry line to Aldsund closes after ninety years. ", 40));
        Assert.Equal(Hash(text), Hash(text.ToUpperInvariant().Replace(" ", "  ")));
        Assert.NotEqual(Hash(text), Hash(text + "x"));
        Assert.NotEqual(Hash(text), Hash("x" + text));
    }

    private static uint Hash(string text) => Count(text).Hash;

    private static BlockCounter Count(string text)
    {
        var counter = new BlockCounter(new LetterHash());
        counter.Count(text);
        return counter;
    }

    private static string Counts(string text)
    {
        var c = Count(text);
        return $"{c.Words} {c.LowerWords} {c.UpperWords} {c.Unspaced} {c.Letters} {c.Digits} {c.Sentences} {c.Separators} {c.HasTemplate}";
    }

    // The same counts by their definitions.
    private static string OneByOne(string text)
    {
        int words = 0, lower = 0, upper = 0, sentences = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool letter = char.IsLetter(c), unspaced = letter && Characters.IsUnspacedScript(c);
            if ((letter || char.IsDigit(c)) && !inWord && !unspaced)
            {
                words++;
                lower += letter && char.IsLower(c) ? 1 : 0;
                upper += letter && char.IsUpper(c) ? 1 : 0;
            }
            inWord = letter || char.IsDigit(c) || (inWord && (c is '\'' or '’' || Characters.IsMark(c)));
            if (Characters.IsSentenceEnd(c) && !(i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))) sentences++;
        }
        bool template = text.Contains("{{", StringComparison.Ordinal) || text.Contains("${", StringComparison.Ordinal) || text.Contains("<%", StringComparison.Ordinal);
        return $"{words} {lower} {upper} {text.Count(c => char.IsLetter(c) && Characters.IsUnspacedScript(c))} {text.Count(char.IsLetter)} {text.Count(char.IsDigit)} {sentences} {text.Count("|»›·•".Contains)} {template}";
    }
}
