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
    [InlineData("extract page.txt -o x.jsonl.gz", "--output x.jsonl.gz: files are written uncompressed", "newsclean extract --help")]
    [InlineData("extract page.txt -o x.json.zst --format json", "| zstd > x.json.zst", "newsclean extract --help")]
    [InlineData("extract page.txt -o x.tsv", "--output x.tsv: 'tsv' is none of the formats", "newsclean extract --help")]
    [InlineData("extract page.txt -o new/", "--output new/: is a folder", "newsclean extract --help")]
    [InlineData("extract page.txt -o .", "is a folder", "newsclean extract --help")]
    [InlineData("extract page.txt -o /proc/x.jsonl", "--output /proc/x.jsonl: can't be written", "newsclean extract --help")]
    [InlineData("extract page.txt -o page.txt/x.jsonl", "--output page.txt/x.jsonl: page.txt is a file, expected a folder", "newsclean extract --help")]
    [InlineData("extract page.txt --output-dir page.txt", "--output-dir page.txt: is a file, expected a folder", "newsclean extract --help")]
    [InlineData("extract page.txt --output-dir page.txt/out", "--output-dir page.txt/out: page.txt is a file, expected a folder", "newsclean extract --help")]
    [InlineData("extract page.txt --fields title,evidence", "'evidence' is no field of its own: --evidence adds it", "newsclean extract --help")]
    [InlineData("extract page.txt --fields blocks", "'blocks' is no field of its own: --blocks adds it", "newsclean extract --help")]
    [InlineData("extract --files-from nolist", "--files-from nolist: there is no such file", "newsclean extract --help")]
    [InlineData("extract page.txt --files0-from nolist", "--files0-from nolist: there is no such file", "newsclean extract --help")]
    [InlineData("extract --files-from .", "--files-from .: is a folder", "newsclean extract --help")]
    [InlineData("extract --files-from /dev/null -o out.jsonl", "/dev/null: names no inputs", "newsclean extract --help")]
    [InlineData("extract --files0-from - --output-dir out", "the list on standard input: names no inputs", "newsclean extract --help")]
    [InlineData("extract page.txt --resume", "--resume needs --output FILE", "newsclean extract --help")]
    [InlineData("extract page.txt --resume --output-dir out", "--resume needs --output FILE", "newsclean extract --help")]
    [InlineData("extract page.txt --resume -o /dev/null", "--resume: /dev/null is a device or pipe", "newsclean extract --help")]
    [InlineData("extract page.txt --resume -o .", "is a folder", "newsclean extract --help")]
    [InlineData("extract page.txt --resume -o page.txt", "would be overwritten", "newsclean extract --help")]
    [InlineData("extract x.partial --resume -o x", "--output x.partial: is one of the inputs", "newsclean extract --help")]
    [InlineData("extract --files-from /dev/null -o out.jsonl --resume", "/dev/null: names no inputs", "newsclean extract --help")]
    [InlineData("--version extract page.txt", "--version option cannot be combined", "newsclean extract --help")]
    [InlineData("explain", "PATH", "newsclean explain --help")]
    [InlineData("explain - -", "standard input is named twice", "newsclean explain --help")]
    [InlineData("eval page.txt --files-from nolist", "--files-from nolist: there is no such file", "newsclean eval --help")]
    [InlineData("eval page.txt page.txt --files0-from .", "--files0-from .: is a folder", "newsclean eval --help")]
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

    [Theory]
    [InlineData("", "extract --files-from list -o out.jsonl")]
    [InlineData("\n \r\n", "extract --files-from list -o out.jsonl")]
    [InlineData("", "extract --files0-from list -o out.jsonl --jobs 1")]
    public async Task A_list_that_names_nothing_is_refused_and_an_older_output_stays(string list, string arguments)
    {
        using var work = new Workspace();
        work.Write("list", list);
        work.Write("out.jsonl", "older\n");

        var result = await ProcessRunner.NewsClean(work.Folder, arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("newsclean: list: names no inputs\n", result.Error, StringComparison.Ordinal);
        Assert.Equal("older\n", File.ReadAllText(work.At("out.jsonl")));
        Assert.Equal(["list", "out.jsonl"], work.Files());
    }

    [Theory]
    [InlineData("a path is empty", "extract", "")]
    [InlineData("a path is empty", "extract", "page.txt", "", "--format", "json")]
    [InlineData("a path is empty", "explain", "")]
    [InlineData("a path is empty", "learn", "")]
    [InlineData("a path is empty", "dedupe", "")]
    [InlineData("a path is empty", "eval", "")]
    [InlineData("a path is empty", "eval", "page.txt", "")]
    [InlineData("a path is empty", "eval", "page.txt", "--records", "")]
    [InlineData("--files-from : there is no such file", "extract", "--files-from", "")]
    [InlineData("--output: the name is empty", "extract", "page.txt", "-o", "")]
    [InlineData("--output: the name is empty", "extract", "page.txt", "-o", "", "--resume")]
    [InlineData("--output: the name is empty", "learn", "page.txt", "-o", "")]
    [InlineData("--output: the name is empty", "dedupe", "page.txt", "-o", "")]
    [InlineData("--output-dir: the name is empty", "extract", "page.txt", "--output-dir", "")]
    public Task A_name_that_is_empty_is_refused(string message, params string[] arguments) =>
        CommandChecks.AssertRefused(message, ("page.txt", Workspace.Page(1)), arguments);

    [Fact]
    public async Task A_list_on_a_pipe_is_read()
    {
        using var work = new Workspace();
        work.Write("page.txt", Workspace.Page(1));

        var result = await ProcessRunner.Shell(work.Folder, "newsclean extract --files-from <(echo page.txt) --fields status");

        Assert.Equal("{\"status\":\"article\"}\n", result.Text);
        Assert.Equal(0, result.ExitCode);
    }
}
