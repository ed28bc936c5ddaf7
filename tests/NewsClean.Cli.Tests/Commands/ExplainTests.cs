using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class ExplainTests
{
    [Fact]
    public async Task Each_block_stands_on_a_line_of_its_own_and_the_record_follows()
    {
        using var work = new Workspace();
        work.Write("page.txt", "Home\nWorld\n\nThe ferry sails again, the port said on Monday after two days of strike.\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "explain", "page.txt");

        Assert.Equal("page.txt", result.Lines[0]);
        Assert.Matches(@"^ +start +end +label +rule +p +text$", result.Lines[1]);
        Assert.Contains(result.Lines, l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^ +12 +84  \w+ +[\w-]+ +[01]\.\d\d  The ferry sails again, the port said on Monday after two days of strike\.$"));
        Assert.Contains("  \"title\": ", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"body\"", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Text);
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
