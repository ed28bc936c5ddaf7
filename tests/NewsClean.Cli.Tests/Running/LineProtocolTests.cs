using System.Text;
using System.Text.Json;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Running;

/// <summary>
/// The line protocol of Spark's <c>pipe</c> and Hadoop Streaming: a JSON line a page on standard input, a record a line on standard output. The
/// engine cuts the stream where it likes, a part may be empty or begin with anything.
/// </summary>
public class LineProtocolTests
{
    private static readonly string[] Command = ["extract", "-", "--lines", "--keep", "id", "--fields", "id,url,status,reason,title,publishedAt,body"];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Parts_one_behind_the_other_are_what_a_single_run_gives(int parts)
    {
        using var work = new Workspace();
        string[] pages = [.. Enumerable.Range(0, 20).Select(Line)];
        var whole = await Run(work, pages);

        var joined = new StringBuilder();
        foreach (string[] part in pages.Chunk((pages.Length + parts - 1) / parts)) joined.Append((await Run(work, part)).Text);

        Assert.Equal(20, whole.Lines.Length);
        Assert.Equal(whole.Text, joined.ToString());
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"p{i}"), whole.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("kept").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("oops")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[1, 2]")]
    [InlineData("{")]
    [InlineData("""{"id": "cut", "text": "Ferry""")]
    [InlineData("""{"id": 5}""")]
    [InlineData("4711\t{\"text\": \"a key and a tab before\"}")]
    [InlineData("<html><body>a page of its own</body></html>")]
    [InlineData("WARC/1.0")]
    public async Task A_bad_line_gives_an_error_record_in_its_place_first_or_not(string bad)
    {
        using var work = new Workspace();

        var result = await Run(work, bad, Line(1), bad, Line(2), bad);

        Assert.Equal(["error", "article", "error", "article", "error"], result.Lines.Select(Status));
        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public async Task An_empty_part_gives_nothing_and_is_no_fault()
    {
        using var work = new Workspace();

        var result = await Run(work);

        Assert.Equal((0, ""), (result.ExitCode, result.Text));
    }

    [Fact]
    public async Task The_last_line_needs_no_end_and_carriage_returns_do_not_count()
    {
        using var work = new Workspace();

        var unix = await ProcessRunner.NewsClean(work.Folder, Encoding.UTF8.GetBytes(Line(1) + "\n" + Line(2)), Command);
        var windows = await ProcessRunner.NewsClean(work.Folder, Encoding.UTF8.GetBytes(Line(1) + "\r\n" + Line(2) + "\r\n"), Command);

        Assert.Equal(2, unix.Lines.Length);
        Assert.Equal(unix.Text, windows.Text);
    }

    // Hadoop splits a line of output at the first tab, engines on the JVM at \r too.
    [Fact]
    public async Task A_record_is_one_line_without_a_tab_whatever_the_page_holds()
    {
        using var work = new Workspace();
        string line = JsonSerializer.Serialize(new { id = "a\tb\r\nc", url = "https://news.example/\t1", text = Workspace.Page(1).Replace("the strike, ", "the\tstrike,\u2028\u0085\r", StringComparison.Ordinal) });

        var result = await Run(work, line);

        Assert.Equal("article", Status(Assert.Single(result.Lines)));
        Assert.DoesNotContain('\t', result.Text);
        Assert.DoesNotContain('\r', result.Text);
    }

    [Fact]
    public async Task A_tab_behind_each_record_as_Hadoop_writes_it_is_no_fault_to_dedupe()
    {
        using var work = new Workspace();
        var records = await Run(work, Line(1), Line(2));

        var result = await ProcessRunner.NewsClean(work.Folder, Encoding.UTF8.GetBytes(records.Text.Replace("\n", "\t\n", StringComparison.Ordinal)), ["dedupe", "-"]);

        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, l => Assert.Contains("\"duplicateOf\":", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task Each_record_goes_out_before_the_next_line_comes_in(string jobs)
    {
        using var work = new Workspace();
        using var process = ProcessRunner.Start(work.Folder, [.. Command, "--jobs", jobs]);

        for (int i = 0; i < 4; i++)
        {
            await process.Input.WriteAsync(Encoding.UTF8.GetBytes(Line(i) + "\n"));
            await process.Input.FlushAsync();
            await RunningProcess.Until(() => process.LinesSoFar > i);
        }

        process.Input.Close();
        Assert.Equal(4, (await process.Result()).Lines.Length);
    }

    [Fact]
    public async Task Lines_that_are_too_long_keep_their_place()
    {
        using var work = new Workspace();
        string huge = JsonSerializer.Serialize(new { id = "huge", text = new string('x', 100_000) });
        byte[] input = Encoding.UTF8.GetBytes(string.Join('\n', huge, "", Line(1), huge));

        var result = await ProcessRunner.NewsClean(work.Folder, input, [.. Command, "--max-page-bytes", "50K"]);

        Assert.Equal(["tooLarge", "badRecord", null, "tooLarge"], result.Lines.Select(l =>
            JsonDocument.Parse(l).RootElement.GetProperty("reason") is { ValueKind: JsonValueKind.Object } reason ? reason.GetProperty("code").GetString() : null));
    }

    private static Task<ProcessResult> Run(Workspace work, params string[] lines) =>
        ProcessRunner.NewsClean(work.Folder, Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))), Command);

    private static string Line(int number) =>
        JsonSerializer.Serialize(new { id = $"p{number}", url = $"https://news.example/{number}", text = Workspace.Page(number) });

    private static string? Status(string record) => JsonDocument.Parse(record).RootElement.GetProperty("status").GetString();
}
