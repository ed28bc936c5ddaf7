using System.Text.Json;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class ExitCodeTests
{
    [Fact]
    public async Task A_page_without_an_article_gives_1_and_a_record()
    {
        using var work = new Workspace();
        work.WritePages(1);

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "--min-confidence", "1");

        Assert.Equal(1, result.ExitCode);
        string record = Assert.Single(result.Lines);
        Assert.Equal("notArticle", Status(record));
        Assert.Contains("\"title\":\"Ferry 0 sails again\"", record, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task An_input_that_fails_gives_3_a_record_and_a_message_and_the_run_goes_on()
    {
        using var work = new Workspace();
        work.Write("long.txt", new string('x', 9000));
        work.WritePages(2);

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "long.txt", "p0001.txt", "--max-page-bytes", "8K");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["article", "error", "article"], result.Lines.Select(Status));
        string message = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("newsclean: long.txt: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_keeps_the_record_and_drops_the_message()
    {
        using var work = new Workspace();
        work.Write("long.txt", new string('x', 9000));

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "long.txt", "--max-page-bytes", "8K", "-q");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal("error", Status(Assert.Single(result.Lines)));
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_missing_file_is_an_error_record()
    {
        using var work = new Workspace();

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "nowhere.txt");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal("error", Status(Assert.Single(result.Lines)));
        Assert.StartsWith("newsclean: nowhere.txt: ", result.Error, StringComparison.Ordinal);
    }

    private static string? Status(string record) => JsonDocument.Parse(record).RootElement.GetProperty("status").GetString();
}
