using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

public class PlainTextFormatTests
{
    [Fact]
    public void An_article_reads_from_title_to_body() =>
        Assert.Equal(
            "Ferry line reopens\n\nBy Ann Lee and Bo Ek · 2021-03-03T14:05:00+02:00\n\nBoats run again after nine days\n\n" +
            "The ferry runs again.\n\nWhat comes next\n\nMore boats are due.\n",
            SampleRecords.Write("txt", null, SampleRecords.Full()));

    [Fact]
    public void What_is_unknown_leaves_no_gap() => Assert.Equal("One paragraph.\n", SampleRecords.Write("txt", null, SampleRecords.Bare()));

    [Theory]
    [InlineData(null, "2021-03-03", "2021-03-03")]
    [InlineData("By Ann Lee", null, "By Ann Lee")]
    [InlineData("By Ann Lee", "2021-03-03", "By Ann Lee · 2021-03-03")]
    public void Byline_and_date_share_a_line(string? byline, string? date, string expected) =>
        Assert.Equal(expected + "\n\nOne paragraph.\n", SampleRecords.Write("txt", null, SampleRecords.Bare() with { Byline = byline, PublishedAt = date }));

    [Fact]
    public void Names_stand_in_for_a_byline_that_is_not_printed() =>
        Assert.Equal("Ann Lee, Bo Ek\n\nOne paragraph.\n", SampleRecords.Write("txt", null, SampleRecords.Bare() with { Authors = ["Ann Lee", "Bo Ek"] }));

    [Fact]
    public void Records_are_parted_by_a_line_of_hyphens_and_those_without_an_article_are_one_line() =>
        Assert.Equal(
            "One paragraph.\n\n" + new string('-', 72) + "\n\n# menu.txt: notArticle: no block reads like a story's paragraph\n\n" +
            new string('-', 72) + "\n\n# broken.gz: error: ends in mid-stream\n",
            SampleRecords.Write("txt", null, SampleRecords.Bare(), SampleRecords.Menu(), SampleRecords.Broken()));

    [Fact]
    public void A_line_break_in_a_file_name_does_not_tear_the_comment() =>
        Assert.Equal("# a b#3: error: gone for good\n", SampleRecords.Write(
            "txt", null, new Failure(null, new SourceLocation("a\nb") { Record = 3 }, new Reason(ReasonCodes.NotFound, "a\nb#3: gone\r\nfor good"))));

    [Theory]
    [InlineData("The ferry runs again.\n\nWhat comes next\n\nMore boats are due.\n", "body")]
    [InlineData("news/a.txt#12\n\nFerry line reopens\n\nAnn Lee; Bo Ek\n", "source", "title", "authors")]
    public void Chosen_fields_are_written_alone_and_in_order(string expected, params string[] fields) =>
        Assert.Equal(expected, SampleRecords.Write("txt", new WritingOptions { Fields = fields }, SampleRecords.Full()));

    [Fact]
    public void Chosen_fields_do_not_hide_a_failure() =>
        Assert.Equal("# broken.gz: error: ends in mid-stream\n", SampleRecords.Write("txt", new WritingOptions { Fields = ["title"] }, SampleRecords.Broken()));

    [Fact]
    public void The_body_is_verbatim() =>
        Assert.Equal(SampleRecords.Hostile + "\n", SampleRecords.Write("txt", null, SampleRecords.Bare(SampleRecords.Hostile)));
}
