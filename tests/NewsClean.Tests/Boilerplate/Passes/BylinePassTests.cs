using System.Text;

namespace NewsClean.Tests.Boilerplate.Passes;

public class BylinePassTests
{
    private const string Story = """
        <p>The council voted on Tuesday to close the ferry line between Brenn and Aldsund after ninety years of service, officials said on Wednesday.</p>
        <p>Residents of the island said that they would have kept the boats running if there had been any way to pay for it, and that they hoped for a bridge.</p>
        <p>The last crossing will be made on 30 April, and the two vessels will be sold to a yard in the north of the country.</p>
        """;

    // Pages without a headline and without any markup that names things.
    [Theory]
    [InlineData("By Ann Lee", "By Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee and Bo Ek", "By Ann Lee and Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee, staff writer", "By Ann Lee, staff writer", "Ann Lee")]
    [InlineData("Written by Ann Lee", "Written by Ann Lee", "Ann Lee")]
    [InlineData("Von Anna Lehmann", "Von Anna Lehmann", "Anna Lehmann")]
    [InlineData("Par Anne Leroy", "Par Anne Leroy", "Anne Leroy")]
    [InlineData("Por Ana López", "Por Ana López", "Ana López")]
    [InlineData("12 March 2023</p><p>By Ann Lee", "By Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee</p><p>12 March 2023", "By Ann Lee", "Ann Lee")]
    public void A_line_that_says_by_before_the_story_is_the_byline_of_a_bare_page(string head, string byline, string authors)
    {
        var article = Assert.IsType<Article>(NewsCleaner.Clean(Raw($"<p>{head}</p>{Story}")));
        Assert.Equal((byline, authors), (article.Byline, string.Join('|', article.Authors)));
        Assert.Null(article.Title);
        Assert.StartsWith("The council voted", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By the river, the lamps were lit again.")]
    [InlineData("By Friday, Ann Lee had made the crossing nine times.")]
    public void A_sentence_of_the_story_stays_in_it(string first) =>
        Assert.Contains(first, Assert.IsType<Article>(NewsCleaner.Clean(Raw($"<h1>Ferry line to close</h1><p>{first}</p>{Story}"))).Body, StringComparison.Ordinal);

    // Headlines that begin like a byline.
    [Theory]
    [InlineData("By George")]
    [InlineData("By Royal Appointment")]
    [InlineData("Por Santa Cruz")]
    public void What_the_page_marks_as_its_headline_is_no_byline(string headline)
    {
        var article = Assert.IsType<Article>(NewsCleaner.Clean(Raw($"<h1>{headline}</h1>{Story}")));
        Assert.Equal((headline, null), (article.Title, article.Byline));
    }

    [Theory]
    [InlineData("12 March 2023\nBy Ann Lee")]
    [InlineData("By Ann Lee\n12 March 2023")]
    public void A_dump_without_a_headline_keeps_its_byline_its_date_and_its_first_paragraph(string head)
    {
        string story = Story.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal);
        var article = Assert.IsType<Article>(NewsCleaner.CleanText($"{head}\n{story}"));
        Assert.Equal((null, "Ann Lee", "2023-03-12"), (article.Title, string.Join('|', article.Authors), article.PublishedAt));
        Assert.StartsWith("The council voted", article.Body, StringComparison.Ordinal);
    }

    // A name in bold inside a sentence's block, or below a line that is no sentence, is none.
    [Theory]
    [InlineData("<p><strong>Nguyễn Văn Hùng</strong></p>", "Nguyễn Văn Hùng")]
    [InlineData("<p align=right><b>Đỗ Trường Giang</b></p>", "Đỗ Trường Giang")]
    [InlineData("<p><strong>Nguyễn Văn Hùng</strong> cho biết cầu sẽ được mở lại vào tháng Năm năm sau.</p>", null)]
    public void A_name_in_bold_below_the_last_sentence_signs_the_story(string last, string? author)
    {
        const string Story = """
            <h1>Đóng cửa cây cầu bắc qua sông</h1>
            <p>Cây cầu bắc qua sông đã bị đóng cửa hôm thứ Hai sau khi các kỹ sư phát hiện vết nứt ở hai trụ cầu, chính quyền thành phố cho biết vào buổi tối.</p>
            <p>Người dân cho biết họ phải đi đường vòng hơn mười cây số mỗi ngày, và mong cây cầu sớm được sửa chữa để việc đi lại thuận tiện hơn.</p>
            """;
        var article = Assert.IsType<Article>(NewsCleaner.Clean(Raw($"{Story}{last}")));
        Assert.Equal(author, article.Authors.Count == 0 ? null : string.Join('|', article.Authors));
        Assert.EndsWith(author is null ? "năm sau." : "thuận tiện hơn.", article.Body, StringComparison.Ordinal);
    }

    private static RawPage Raw(string page) => new(new SourceLocation("-") { MediaType = "text/html" }, Encoding.UTF8.GetBytes(page));
}
