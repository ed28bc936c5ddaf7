using System.Text;
using NewsClean.Cli.Output;

namespace NewsClean.Cli.Tests.Output;

public class OutputNamesTests
{
    [Theory]
    [InlineData("a.txt", "a.txt.json")]
    [InlineData("a.txt.gz", "a.txt.gz.json")]
    [InlineData("a", "a.json")]
    [InlineData("news/2021/a.txt", "news/2021/a.txt.json")]
    [InlineData("./news//a.txt", "news/a.txt.json")]
    [InlineData("../a.txt", "_/a.txt.json")]
    [InlineData("news/../../a.txt", "news/_/_/a.txt.json")]
    [InlineData("/data/a.txt", "data/a.txt.json")]
    [InlineData("C:/data/a.txt", "C_/data/a.txt.json")]
    [InlineData("C:\\data\\a.txt", "C__data_a.txt.json")]
    [InlineData("what?*.txt", "what__.txt.json")]
    [InlineData("line\nbreak.txt", "line_break.txt.json")]
    [InlineData("東京 \U0001F600.txt", "東京 \U0001F600.txt.json")]
    [InlineData("-", "stdin.json")]
    [InlineData("/", "page.json")]
    [InlineData("..", "_.json")]
    public void A_name_is_the_inputs_name_with_the_ending_behind_it(string path, string expected) =>
        Assert.Equal(expected, new OutputNames("json").Next(new SourceLocation(path)));

    [Theory]
    [InlineData("crawl.warc.gz", 12, "crawl.warc.gz#12.md")]
    [InlineData("-", 0, "stdin#0.md")]
    public void A_page_of_a_file_that_holds_many_has_its_number(string path, int record, string expected) =>
        Assert.Equal(expected, new OutputNames("md").Next(new SourceLocation(path) { Record = record }));

    [Theory]
    [InlineData("a.txt|a.txt.gz|a.html", "a.txt.json|a.txt.gz.json|a.html.json")]
    [InlineData("a.txt|a.txt|a.txt", "a.txt.json|a.txt~2.json|a.txt~3.json")]
    [InlineData("News.txt|news.TXT", "News.txt.json|news.TXT~2.json")]
    [InlineData("e\u0301t\u00e9|\u00e9te\u0301", "e\u0301t\u00e9.json|\u00e9te\u0301~2.json")]
    [InlineData("/x/a|x/a|./x/a", "x/a.json|x/a~2.json|x/a~3.json")]
    [InlineData("stdin|-", "stdin.json|stdin~2.json")]
    [InlineData("a|a|a~2", "a.json|a~2.json|a~2~2.json")]
    [InlineData("a|a.json/b", "a.json|a.json~2/b.json")]
    [InlineData("a.json/b|a", "a.json/b.json|a~2.json")]
    [InlineData("d/a|d/b|D/a", "d/a.json|d/b.json|D/a~2.json")]
    public void No_two_inputs_share_a_name(string paths, string expected)
    {
        var names = new OutputNames("json");
        Assert.Equal(expected.Split('|'), paths.Split('|').Select(p => names.Next(new SourceLocation(p))));
    }

    [Fact]
    public void Long_names_are_cut_to_what_file_systems_take_and_stay_apart()
    {
        var names = new OutputNames("jsonl");
        string stem = string.Concat(Enumerable.Repeat("\U0001F600", 60));
        string first = names.Next(new SourceLocation(stem + "1.txt"));
        string second = names.Next(new SourceLocation(stem + "2.txt"));
        Assert.NotEqual(first, second);
        Assert.All(new[] { first, second }, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 255));
        Assert.DoesNotContain('\ufffd', first);
        Assert.Equal(first, new OutputNames("jsonl").Next(new SourceLocation(stem + "1.txt")));
    }

    [Fact]
    public void A_name_that_is_no_unicode_is_no_crash()
    {
        var names = new OutputNames("txt");
        Assert.Equal("a\ud800.txt", names.Next(new SourceLocation("a\ud800")));
        Assert.Equal("A\ud800~2.txt", names.Next(new SourceLocation("A\ud800")));
    }
}
