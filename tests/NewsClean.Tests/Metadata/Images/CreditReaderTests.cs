using NewsClean.Metadata.Images;
using NewsClean.Wordlists;

namespace NewsClean.Tests.Metadata.Images;

public class CreditReaderTests
{
    [Fact]
    public void Every_platform_of_the_list_ends_a_credit_in_any_case()
    {
        foreach (var platform in Wordlist.Load("credit-words").Where(e => e.Value == "platform" && !e.Text.Contains(" via ", StringComparison.Ordinal)))
            foreach (string printed in new[] { platform.Text, platform.Text.ToUpperInvariant(), platform.Text.Replace(' ', '\u00A0') })
                Assert.Equal((printed, true), (printed, CreditReader.IsCredit("Ministry of Fish / " + printed)));
    }

    [Theory]
    [InlineData("©\u00A0\u00A0Ann Lee/TASS", "Ann Lee/TASS")]
    [InlineData("Photo: Ann Lee/Reuters", "Ann Lee/Reuters")]
    [InlineData("Foto: dpa", "dpa")]
    [InlineData("(Photo by Ann Lee/Getty Images)", "Ann Lee/Getty Images")]
    [InlineData("Ministry of Fish / Flickr", "Ministry of Fish / Flickr")]
    [InlineData("Image: Ann Lee", "Ann Lee")]
    [InlineData("Credit...Ann Lee for The Daily", "Ann Lee for The Daily")]
    [InlineData("PHOTO | ANN LEE", "ANN LEE")]
    [InlineData("Фото: Иван Петров / ТАСС", "Иван Петров / ТАСС")]
    [InlineData("Crédit photo : Anne Dupont", "Anne Dupont")]
    [InlineData("写真：山田太郎", "山田太郎")]
    [InlineData("图：新华社", "新华社")]
    [InlineData("新华社记者 张三 摄", "新华社记者 张三")]
    public void A_line_that_is_all_credit(string line, string credit)
    {
        Assert.True(CreditReader.IsCredit(line));
        Assert.Equal(new ArticleImage(null, credit), CreditReader.Read(line, BlockLabel.Caption));
    }

    [Theory]
    [InlineData("Two men shake hands. — AFP", "Two men shake hands.", "AFP")]
    [InlineData("The harbour. (Photo by Ann Lee/Getty Images)", "The harbour.", "Ann Lee/Getty Images")]
    [InlineData("Der Hafen. Foto: Ann Lee/dpa", "Der Hafen.", "Ann Lee/dpa")]
    [InlineData("The harbour on Monday | AFP", "The harbour on Monday", "AFP")]
    [InlineData("图为港口。张三 摄", "图为港口。", "张三")]
    [InlineData("Der Hafen © APA/APA (dpa)/Ann Lee", "Der Hafen", "APA/APA (dpa)/Ann Lee")]
    [InlineData("図書館で本を読む親子＝一日午前 佐藤健一撮影", "図書館で本を読む親子＝一日午前", "佐藤健一")]
    [InlineData("親子＝一日午前、佐藤健一撮影", "親子＝一日午前、", "佐藤健一")]
    [InlineData("Der Hafen von Brenn. IMAGO/Ann Lee", "Der Hafen von Brenn.", "IMAGO/Ann Lee")]
    public void A_caption_with_its_credit(string line, string caption, string credit)
    {
        Assert.False(CreditReader.IsCredit(line));
        Assert.Equal(new ArticleImage(caption, credit), CreditReader.Read(line, BlockLabel.Caption));
    }

    [Theory]
    [InlineData("The harbour after the storm (Photo: Ann Lee)", true)]
    [InlineData("The harbour after the storm. Foto: Ann Lee/dpa", true)]
    [InlineData("Der Hafen nach dem Sturm © Gemeinde Brenn", true)]
    [InlineData("The harbour after the storm. (ANN LEE/REUTERS)", true)]
    [InlineData("Порт после шторма. Фото: Иван Петров / ТАСС", true)]
    [InlineData("The harbour is to be closed on Monday. (dpa)", false)] // closes a story
    [InlineData("The mayor told the council of the plan, according to AFP.", false)]
    [InlineData("Wallet (credit/debit cards, cash)", false)]
    [InlineData("Two sailors were in the picture: one of them was the mayor.", false)]
    [InlineData("Photo: Ann Lee", false)] // no caption
    [InlineData("The harbour of Brenn after the storm.Credit: Ann Lee/AFP", true)]
    [InlineData("Der Hafen von Brenn nach dem Sturm. IMAGO/Ann Lee", true)]
    [InlineData("El puerto de Brenn, después de la tormenta. EFE/ J.J. Guillén", true)]
    [InlineData("The ferry in the harbour of Brenn. AP Photo/Ann Lee", true)]
    [InlineData("The poll was made last week. Reuters/Ipsos", false)]
    [InlineData("大統領の発言をテレビで見る国民（ソウルで、３日）＝ＡＰ", true)]
    [InlineData("新しい無線機を積んだパトカーで通話試験をする技官（警視庁提供）", true)]
    [InlineData("会見する首相＝１３日午後、首相官邸（代表撮影）", true)]
    [InlineData("首相は１３日、会見で辞任する考えを示した。（共同）", false)] // closes a story
    [InlineData("資料を提供", false)]
    public void A_caption_is_told_by_the_credit_behind_it(string line, bool caption) => Assert.Equal(caption, CreditReader.IsCreditedCaption(line));

    [Fact]
    public void A_paragraph_that_names_its_source_is_no_caption() =>
        Assert.False(CreditReader.IsCreditedCaption(string.Concat(Enumerable.Repeat("The harbour was closed for three days after the storm. ", 8)) + "(Photo: Ann Lee)"));

    [Theory]
    [InlineData("Photo shows the harbour after the storm on Monday.")]
    [InlineData("He told Reuters on Monday that he would go.")]
    [InlineData("The Associated Press (AP) said so.")]
    [InlineData("Image of the day")]
    [InlineData("News / Sport")]
    [InlineData("投稿・情報提供")] // "send us news"
    public void Other_lines_hold_no_credit(string line)
    {
        Assert.False(CreditReader.IsCredit(line));
        Assert.False(CreditReader.TrySplitCaption(line, out _, out _));
    }
}
