using System.Text;

namespace NewsClean.Tests.Boilerplate.Passes;

/// <summary>What the site says to its readers among a story's paragraphs, told by the words of notice-phrases.</summary>
public class NoticePassTests
{
    private static readonly string[] Story =
    [
        "The last car ferry between Brenn and Aldsund will make its final crossing on 30 April, the county council decided on Tuesday.",
        "The line has carried passengers and cars across the fjord since 1934, but the number of travellers has fallen every year since the bridge was opened.",
        "\"We would have kept it if there had been any way to pay for it,\" said Maren Tolvik, who chairs the council's committee on transport.",
        "The crew of six have all been offered work on other lines along the western coast, according to the company that runs the ferry.",
        "The boat itself is to be sold to a museum in the town of Lervik, where it will be shown to visitors from the summer of next year.",
        "People on the island have collected more than four thousand signatures against the plan since it became known in the autumn.",
    ];

    [Theory]
    [InlineData("The views expressed in this article are those of its writer and do not necessarily reflect the position of the Harbour Gazette.")]
    [InlineData("If you buy something through a link in this story we may earn a commission.")]
    [InlineData("The best stories of the coast, every Friday, delivered to your inbox.")]
    [InlineData("Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("Für Gastbeiträge gilt: Sie müssen nicht der Meinung der Redaktion entsprechen.")]
    [InlineData("An dieser Stelle finden Sie einen externen Inhalt von Instagram, der den Artikel ergänzt.")]
    [InlineData("Las opiniones de los columnistas no reflejan necesariamente la línea de este diario.")]
    [InlineData("Если вы заметили ошибку в тексте, выделите её мышью и сообщите нам об этом.")]
    [InlineData("Подробнее об этом мы рассказываем каждый день. Подписывайтесь на канал «Берег».")]
    [InlineData("続きを読むには、会員登録とログインをお願いいたします。")]
    [InlineData("本文内容仅代表作者个人观点，读者请自行判断其内容的真实性。")]
    public void A_notice_of_the_sites_is_no_paragraph(string notice)
    {
        Assert.Equal(Story, Clean([.. Story, notice]).Body!.Split("\n\n"));
        Assert.Equal(Story, Clean([notice, .. Story]).Body!.Split("\n\n"));
    }

    [Theory]
    [InlineData("The minister's remarks do not necessarily reflect the views of the whole government, a spokesman said on Wednesday morning.")]
    [InlineData("The newspaper said that its newsletter for subscribers would be sent on Mondays from now on, as it had been before the strike.")]
    public void A_paragraph_that_speaks_of_such_things_is_one(string paragraph)
    {
        string[] body = [.. Story[..3], paragraph, .. Story[2..]];
        Assert.Contains(paragraph, Clean(body).Body!);
    }

    [Fact]
    public void A_page_that_says_nothing_else_is_no_article()
    {
        var outcome = NewsCleaner.Clean(Page("Ferry line closes after ninety years", "By Maren Tolvik", "12 March 2023", "To continue reading, log in to your account or become a paid subscriber of the Gazette today."));
        Assert.IsType<NotAnArticle>(outcome);
    }

    private static Article Clean(string[] paragraphs) =>
        Assert.IsType<Article>(NewsCleaner.Clean(Page(["Ferry line closes after ninety years", "By Maren Tolvik", "12 March 2023", .. paragraphs])));

    private static RawPage Page(params string[] blocks) =>
        new(new SourceLocation("-") { MediaType = "text/plain" }, Encoding.UTF8.GetBytes(string.Join("\n\n", blocks)));
}
