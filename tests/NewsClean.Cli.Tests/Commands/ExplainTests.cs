using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class ExplainTests
{
    [Fact]
    public async Task Each_block_stands_on_a_line_of_its_own()
    {
        using var work = new Workspace();
        work.Write("page.txt", "Home\nWorld\n\nThe ferry sails again, the port said on Monday after two days of strike.\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "explain", "page.txt");

        Assert.Equal("page.txt", result.Lines[0]);
        Assert.Matches(@"^ +start +end +label +rule +p +text$", result.Lines[1]);
        Assert.Contains(result.Lines, l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^ +12 +84  \w+ +[\w-]+ +[01]\.\d\d  The ferry sails again, the port said on Monday after two days of strike\.$"));
        Assert.DoesNotContain('\e', result.Text);
    }

    [Fact]
    public async Task An_article_s_record_follows_without_the_body()
    {
        using var work = new Workspace();
        work.Write("page.txt", Workspace.Page(1));

        var result = await ProcessRunner.NewsClean(work.Folder, "explain", "page.txt");

        Assert.Contains("  \"title\": ", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"body\"", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("menu.txt", "notArticle")]
    [InlineData("nowhere.txt", "error")]
    public async Task Without_an_article_only_the_reason_follows(string page, string status)
    {
        using var work = new Workspace();
        work.Write("menu.txt", "Home\nWorld\nSport\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "explain", page);

        string record = result.Text[(result.Text.IndexOf("\nrecord\n", StringComparison.Ordinal) + 8)..];
        var root = System.Text.Json.JsonDocument.Parse(record).RootElement;
        Assert.Equal(["status", "reason"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(status, root.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_page_cannot_send_control_codes_to_the_reader_s_terminal()
    {
        using var work = new Workspace();
        work.Write("page.txt", "The ferry \e[31msails\a again, the port said on Monday after two days of strike.\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "explain", "page.txt");

        Assert.DoesNotContain('\e', result.Text);
        Assert.DoesNotContain('\a', result.Text);
    }
}
