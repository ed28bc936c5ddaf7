using System.Text;
using System.Text.Json;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class ExtractTests
{
    [Fact]
    public async Task A_piped_run_gives_one_JSON_object_a_line_in_the_order_of_the_inputs()
    {
        using var work = new Workspace();
        string[] pages = [.. work.WritePages(5).Reverse()];

        var result = await ProcessRunner.NewsClean(work.Folder, ["extract", .. pages]);

        Assert.Equal(pages, result.Lines.Select(PathOf));
        Assert.Empty(result.Error);
    }

    // Without an option no parser is asked; "--" brings it in and changes nothing.
    [Theory]
    [InlineData("page-1.txt", "page-2.txt")]
    [InlineData("nowhere.txt", "page-1.txt")]
    [InlineData("extract", "page=1.txt", "@list", "[diagram]")]
    [InlineData(".")]
    public async Task Paths_alone_give_what_the_parser_gives(params string[] paths)
    {
        using var work = new Workspace();
        foreach (string name in new[] { "page-1.txt", "page-2.txt", "extract", "page=1.txt", "@list", "[diagram]" }) work.Write(name, Workspace.Page(1));

        var plain = await ProcessRunner.NewsClean(work.Folder, ["extract", .. paths]);
        var parsed = await ProcessRunner.NewsClean(work.Folder, ["extract", "--", .. paths]);

        Assert.NotEmpty(plain.Output);
        Assert.Equal(parsed.ToString(), plain.ToString());
    }

    [Theory]
    [InlineData("articles.json", "[")]
    [InlineData("articles.jsonl", "{\"id\"")]
    [InlineData("articles.CSV", "id,source,status")]
    [InlineData("articles.md", "---")]
    [InlineData("articles.html", "<article>\n<h1>")]
    [InlineData("articles", "{\"id\"")]
    public async Task The_ending_of_the_output_file_chooses_the_format(string output, string start)
    {
        using var work = new Workspace();
        string[] pages = work.WritePages(2);

        var result = await ProcessRunner.NewsClean(work.Folder, ["extract", "-o", output, .. pages]);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(start, File.ReadAllText(work.At(output)), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_format_that_is_named_wins_over_the_ending()
    {
        using var work = new Workspace();
        work.WritePages(1);

        await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "-o", "a.csv", "--format", "jsonl");

        Assert.Equal("p0000.txt", PathOf(File.ReadAllText(work.At("a.csv"))));
    }

    [Fact]
    public async Task Standard_input_is_a_page_called_minus()
    {
        using var work = new Workspace();

        var result = await ProcessRunner.NewsClean(work.Folder, Encoding.UTF8.GetBytes(Workspace.Page(1)), ["extract", "-"]);

        Assert.Equal("-", PathOf(Assert.Single(result.Lines)));
    }

    [Theory]
    [InlineData("-q")]
    [InlineData("@list")]
    [InlineData("Ünï côdé.txt")]
    public async Task Any_name_is_a_path_behind_two_dashes(string name)
    {
        using var work = new Workspace();
        work.Write(name, Workspace.Page(1));

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "--", name);

        Assert.Equal(name, PathOf(Assert.Single(result.Lines)));
    }

    [Fact]
    public async Task Fields_are_written_as_they_are_named()
    {
        using var work = new Workspace();
        work.WritePages(1);

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "--fields", "confidence, status", "--format", "csv");

        Assert.Equal("confidence,status", result.Lines[0]);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public async Task Evidence_and_blocks_are_added_on_request()
    {
        using var work = new Workspace();
        work.WritePages(1);

        var plain = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt");
        var traced = await ProcessRunner.NewsClean(work.Folder, "extract", "p0000.txt", "--evidence", "--blocks");

        Assert.False(JsonDocument.Parse(plain.Text).RootElement.TryGetProperty("blocks", out _));
        var record = JsonDocument.Parse(traced.Text).RootElement;
        Assert.True(record.GetProperty("blocks").GetArrayLength() > 1);
        Assert.Equal(JsonValueKind.Object, record.GetProperty("evidence").ValueKind);
    }

    [Fact]
    public async Task Output_dir_holds_a_file_for_each_input()
    {
        using var work = new Workspace();
        work.Write("a/page.txt", Workspace.Page(1));
        work.Write("b/page.txt", Workspace.Page(2));

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "a/page.txt", "b/page.txt", "--output-dir", "out", "--format", "json");

        Assert.Empty(result.Output);
        Assert.Equal(["a/page.txt", "b/page.txt", "out/a/page.txt.json", "out/b/page.txt.json"], work.Files());
        Assert.Equal("b/page.txt", PathOf(File.ReadAllText(work.At("out/b/page.txt.json"))));
    }

    private static string? PathOf(string record) =>
        JsonDocument.Parse(record).RootElement.GetProperty("source").GetProperty("path").GetString();
}
