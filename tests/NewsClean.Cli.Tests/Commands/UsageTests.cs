using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("", "no command given", "newsclean --help")]
    [InlineData("extrat page.txt", "extrat", "newsclean --help")]
    [InlineData("extract", "nothing to read", "newsclean extract --help")]
    [InlineData("extract --formt csv page.txt", "unknown option '--formt'", "newsclean extract --help")]
    [InlineData("extract -x page.txt", "unknown option '-x'", "newsclean extract --help")]
    [InlineData("extract --format pdf page.txt", "--format pdf: expected one of jsonl, json, csv", "newsclean extract --help")]
    [InlineData("extract --format csv --format json page.txt", "--format", "newsclean extract --help")]
    [InlineData("extract page.txt --format", "--format", "newsclean extract --help")]
    [InlineData("extract --jobs 0 page.txt", "--jobs 0: expected a whole number from 1", "newsclean extract --help")]
    [InlineData("extract --jobs two page.txt", "--jobs two: expected a whole number from 1", "newsclean extract --help")]
    [InlineData("extract --min-confidence 1.5 page.txt", "--min-confidence 1.5: expected a number from 0 to 1", "newsclean extract --help")]
    [InlineData("extract --min-confidence 0,5 page.txt", "--min-confidence 0,5: expected a number from 0 to 1", "newsclean extract --help")]
    [InlineData("extract --max-page-bytes 4G page.txt", "--max-page-bytes 4G: expected a size", "newsclean extract --help")]
    [InlineData("extract --fields title,headline page.txt", "'headline'", "newsclean extract --help")]
    [InlineData("extract - -", "standard input is named twice", "newsclean extract --help")]
    [InlineData("extract --files-from - -", "standard input is named twice", "newsclean extract --help")]
    [InlineData("extract -o a.jsonl --output-dir out page.txt", "--output and --output-dir exclude each other", "newsclean extract --help")]
    [InlineData("extract page.txt -o page.txt", "would be overwritten", "newsclean extract --help")]
    [InlineData("extract page.txt -o .", "is a folder", "newsclean extract --help")]
    [InlineData("explain", "PATH", "newsclean explain --help")]
    [InlineData("explain --colour page.txt", "unknown option '--colour'", "newsclean explain --help")]
    public async Task A_wrong_call_says_what_is_wrong_and_reads_nothing(string arguments, string message, string hint)
    {
        using var work = new Workspace();
        work.Write("page.txt", Workspace.Page(1));

        var result = await ProcessRunner.NewsClean(work.Folder, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("newsclean: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Try '{hint}'.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(["page.txt"], work.Files());
    }
}
