using System.Text.Json;
using NewsClean.Cli.Tests.Support;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Tests.Commands;

public class EvalTests
{
    private const string Gold = """
        {"id": "a", "lang": "en", "desk": "port", "title": "Ferry sails", "published": "2018-05-31", "body": "one two three four five"}
        {"id": "b", "lang": "de", "desk": "port", "title": "Fähre fährt", "published": "2018-06-01", "body": "eins zwei drei vier"}
        {"id": "c", "title": "Third"}

        """;

    private const string Records = """
        {"source": {"path": "x/a.txt"}, "title": "FERRY SAILS", "publishedAt": "2018-06-30", "body": "one two three four"}
        {"id": "b", "title": "Fähre", "publishedAt": "2018-06-01T10:00", "body": "eins zwei drei vier"}

        """;

    private const string Table = """
        pages                 3
        body.f1          0.8571
        body.precision   1.0000
        body.recall      0.7500
        body.exact       0.5000
        body.word_f1     0.9444
        title.acc        0.3333
        published.day    0.5000
        published.wrong  0.5000
        pages without a record: 1

        """;

    [Fact]
    public async Task Records_are_compared_and_each_language_has_its_figures()
    {
        using var work = Folder();

        var result = await Eval(work, "gold.jsonl --records records.jsonl --worst 1");

        const string Rest = """

            lang  pages  body.f1  body.precision  body.recall  body.exact  body.word_f1  title.acc  published.day  published.wrong
            -         1        -               -            -           -             -     0.0000              -                -
            de        1   1.0000          1.0000       1.0000      1.0000        1.0000     0.0000         1.0000           0.0000
            en        1   0.6667          1.0000       0.5000      0.0000        0.8889     1.0000         0.0000           1.0000

            worst  body.f1  right  too many  missing
            a       0.6667      1         0        1

            """;
        Assert.Equal(Table + Rest, result.Text);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Json_holds_the_same_for_programs()
    {
        using var work = Folder();

        var result = await Eval(work, "gold.jsonl --records records.jsonl --worst 9 --group desk --group lang --format json");

        using var json = JsonDocument.Parse(result.Text);
        var root = json.RootElement;
        Assert.Equal((3, 1), (root.GetProperty("pages").GetInt32(), root.GetProperty("withoutRecord").GetInt32()));
        Assert.Equal(17 / 18.0, root.GetProperty("figures").GetProperty("body.word_f1").GetDouble(), 12);
        Assert.Equal(["desk=", "desk=port", "lang=", "lang=de", "lang=en"], root.GetProperty("groups").EnumerateArray().Select(g => $"{g.GetProperty("field")}={g.GetProperty("value")}"));
        Assert.Equal(2, root.GetProperty("groups")[1].GetProperty("pages").GetInt32());
        Assert.Equal(["a 1 0 1", "b 1 0 0"], root.GetProperty("worst").EnumerateArray().Select(p => $"{p.GetProperty("id")} {p.GetProperty("right")} {p.GetProperty("tooMany")} {p.GetProperty("missing")}"));
    }

    [Theory]
    [InlineData("--min body.f1=0.85 --min body.precision>=1 --min published.wrong<=0.5 --min pages=3", 0, "")]
    [InlineData("--min body.f1=0.86", 4, "newsclean: body.f1 is 0.857143, wanted at least 0.86\n")]
    [InlineData("--min published.wrong<=0.03 --min title.acc>=0.5", 4, "newsclean: published.wrong is 0.5, wanted at most 0.03\nnewsclean: title.acc is 0.333333, wanted at least 0.5\n")]
    [InlineData("--min authors.acc=0", 4, "newsclean: authors.acc was not measured, as no gold page is annotated for it; wanted at least 0\n")]
    public async Task A_figure_that_misses_its_threshold_gives_4_and_says_so(string thresholds, int exitCode, string error)
    {
        using var work = Folder();

        var result = await Eval(work, "gold.jsonl --records records.jsonl " + thresholds);

        Assert.Equal((exitCode, error), (result.ExitCode, result.Error));
        Assert.StartsWith(Table, result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gold.jsonl dumps")]
    [InlineData("gold.jsonl dumps -j 1")]
    [InlineData("gold.jsonl --files-from list.txt")]
    [InlineData("beside/gold.jsonl")]
    [InlineData("beside")]
    [InlineData("under")]
    [InlineData("under/pages.jsonl")]
    public async Task Pages_are_named_or_lie_beside_the_gold(string arguments)
    {
        using var work = new Workspace();
        string gold = "{\"id\": \"p0002\", \"title\": \"Ferry 2 sails again\", \"authors\": [\"Ann Lee\"], \"published\": \"2018-05-31\"}\n{\"id\": \"p0009\", \"title\": \"Ferry 9 sails again\"}\n";
        foreach (string name in new[] { "gold.jsonl", "beside/gold.jsonl", "under/pages.jsonl" }) work.Write(name, gold);
        foreach (string folder in new[] { "dumps/", "beside/", "under/text/" }) work.WritePages(3, folder);
        work.Write("list.txt", "dumps/p0000.txt\ndumps/p0002.txt\n");

        var result = await Eval(work, arguments);

        Assert.Equal("pages                 2\ntitle.acc        0.5000\nauthors.acc      1.0000\npublished.day    1.0000\npublished.wrong  0.0000\npages without a record: 1\n", result.Text);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("gold.jsonl pages")]
    [InlineData("pages/gold.jsonl")]
    public async Task A_page_belongs_to_its_gold_whatever_the_ending_of_a_page_file(string arguments)
    {
        using var work = new Workspace();
        string[] endings = [".txt", ".text", ".html", ".htm", ".xhtml", ".shtml", ".warc", ".wet", ".mhtml", ".mht", ".TXT", ".Text"];
        for (int i = 0; i < endings.Length; i++) work.Write($"pages/p{i}{endings[i]}", Workspace.Page(i));
        string gold = string.Concat(endings.Select((_, i) => $"{{\"id\": \"p{i}\", \"title\": \"Ferry {i} sails again\"}}\n"));
        foreach (string name in new[] { "gold.jsonl", "pages/gold.jsonl" }) work.Write(name, gold);

        var result = await Eval(work, arguments);

        Assert.Equal("pages          12\ntitle.acc  1.0000\n", result.Text);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Figures_of_pages_are_those_of_their_records()
    {
        using var work = new Workspace();
        work.WritePages(5, "text/");
        work.Write("gold.jsonl", string.Concat(Enumerable.Range(0, 5).Select(i => $"{{\"id\": \"p000{i}\", \"title\": \"Ferry {i} sails again\", \"body\": \"The ferry number {i} left the harbour on day 0 of the strike\"}}\n")));
        await ProcessRunner.NewsClean(work.Folder, "extract", "text", "-o", "records.jsonl");

        var pages = await Eval(work, "gold.jsonl --worst 5");
        var records = await Eval(work, "gold.jsonl --worst 5 --records records.jsonl");

        Assert.Equal(records.Text, pages.Text);
        Assert.DoesNotContain("pages without a record", pages.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_of_other_pages_than_those_of_gold_are_said_to_be_so()
    {
        using var work = new Workspace();
        work.Write("gold.jsonl", "{\"id\":\"a\",\"body\":\"One.\"}\n");
        work.Write("records.jsonl", "{\"id\":\"b\",\"body\":\"One.\"}\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "eval", "gold.jsonl", "--records", "records.jsonl");
        var judged = await ProcessRunner.NewsClean(work.Folder, "eval", "gold.jsonl", "--records", "records.jsonl", "--min", "body.f1=0.5");

        Assert.Equal((3, 4), (result.ExitCode, judged.ExitCode));
        Assert.StartsWith("newsclean: no record belongs to a page of gold.jsonl", judged.Error, StringComparison.Ordinal);
        Assert.StartsWith("newsclean: no record belongs to a page of gold.jsonl", result.Error, StringComparison.Ordinal);
        Assert.Contains("body.f1", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_fail_count_as_empty_and_give_3()
    {
        using var work = new Workspace();
        work.Write("gold.jsonl", "{\"id\": \"p\", \"title\": \"Ferry\"}\n");
        work.Write("p.txt", "");

        var result = await Eval(work, "gold.jsonl");

        Assert.Equal("pages           1\ntitle.acc  0.0000\n", result.Text);
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("newsclean: p.txt: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.jsonl", "nowhere.jsonl")]
    [InlineData("empty.jsonl --records records.jsonl", "empty.jsonl: holds no gold page")]
    [InlineData("bad.jsonl --records records.jsonl", "bad.jsonl, line 2: id: expected text, found none")]
    [InlineData("gold.jsonl --records bad.jsonl", "bad.jsonl, line 3: expected a JSON object: ")]
    public async Task Gold_or_records_that_cannot_be_read_give_3(string arguments, string message)
    {
        using var work = Folder();
        work.Write("empty.jsonl", "\n");
        work.Write("bad.jsonl", "{\"id\": \"a\"}\n{}\n{\n");

        var result = await Eval(work, arguments);

        Assert.Equal((3, ""), (result.ExitCode, result.Text));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "GOLD")]
    [InlineData("gold.jsonl", "no page of gold.jsonl in . or text; name the pages behind it, or --records")]
    [InlineData("pages", "pages: holds neither gold.jsonl nor pages.jsonl")]
    [InlineData("gold.jsonl --records records.jsonl pages", "--records and pages exclude each other")]
    [InlineData("gold.jsonl --records records.jsonl --group langg", "--group langg: no page of gold.jsonl has this field")]
    [InlineData("gold.jsonl --records records.jsonl --worst -3", "--worst -3: expected a whole number from 0")]
    [InlineData("gold.jsonl --records records.jsonl --format csv", "--format csv: expected one of text, json")]
    [InlineData("gold.jsonl --records records.jsonl --min body=0.9", "--min body=0.9: no figure is called 'body'; expected one of pages, body.f1, ")]
    [InlineData("gold.jsonl --records records.jsonl --min body.f1", "--min body.f1: expected FIGURE=NUMBER or FIGURE<=NUMBER")]
    [InlineData("gold.jsonl --records records.jsonl --min body.f1=0,9", "--min body.f1=0,9: expected FIGURE=NUMBER")]
    [InlineData("gold.jsonl --record records.jsonl", "unknown option '--record'")]
    [InlineData("- --records -", "standard input is named twice")]
    public async Task A_wrong_call_gives_2_and_says_what_is_wrong(string arguments, string message)
    {
        using var work = Folder();
        Directory.CreateDirectory(work.At("pages"));

        var result = await Eval(work, arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Text));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.EndsWith("Try 'newsclean eval --help'.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_option_and_figure()
    {
        string help = await CommandChecks.AssertHelpNamesEveryOption("eval");

        foreach (string figure in EvaluationReport.Names) Assert.Contains($"  {figure} ", help, StringComparison.Ordinal);
    }

    private static Workspace Folder()
    {
        var work = new Workspace();
        work.Write("gold.jsonl", Gold);
        work.Write("records.jsonl", Records);
        return work;
    }

    private static Task<ProcessResult> Eval(Workspace work, string arguments) =>
        ProcessRunner.NewsClean(work.Folder, ["eval", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
