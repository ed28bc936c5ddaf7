using System.Globalization;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

public class DedupeTests
{
    private const string Story = "The mayor opened the new bridge over the river on Monday, and hundreds of people came to see the first tram cross it.";

    [Theory]
    [InlineData]
    [InlineData("--blocks", "--evidence")]
    [InlineData("--fields", "body,id,source")]
    public async Task Extract_marks_what_dedupe_marks_whatever_the_jobs(params string[] options)
    {
        using var work = new Workspace();
        WriteCopies(work, 60);
        var plain = await ProcessRunner.NewsClean(work.Folder, ["extract", ".", "-o", "plain.jsonl", .. options]);
        var later = await ProcessRunner.NewsClean(work.Folder, "dedupe", "plain.jsonl");
        work.Write("list", string.Concat(Enumerable.Range(0, 60).Select(i => $"p{i:0000}.txt\n")));

        Assert.Equal(0, plain.ExitCode);
        Assert.Equal(0, later.ExitCode);
        Assert.Equal(30, later.Lines.Count(l => l.Contains("\"duplicateOf\":{\"id\":\"", StringComparison.Ordinal)));
        foreach (string jobs in new[] { "1", "2", "5" })
        {
            var atOnce = await ProcessRunner.NewsClean(work.Folder, ["extract", "--files-from", "list", "--dedupe", "--jobs", jobs, .. options]);
            Assert.Equal(later.Text.Replace("./", "", StringComparison.Ordinal), atOnce.Text);
        }
    }

    [Theory]
    [InlineData("csv", "p0001.txt,p0000.txt 1\n")]
    [InlineData("md", "duplicateOf: {\"id\":\"")]
    [InlineData("json", "\"similarity\": 1\n")]
    [InlineData("txt", "p0000.txt 1\n")]
    [InlineData("html", "<p>duplicateOf: p0000.txt 1</p>")]
    public async Task Every_format_shows_the_mark(string format, string expected)
    {
        using var work = new Workspace();
        WriteCopies(work, 2);

        string[] fields = format is "md" or "html" ? [] : ["--fields", format == "txt" ? "title" : "source"];
        var result = await ProcessRunner.NewsClean(work.Folder, ["extract", "p0000.txt", "p0001.txt", "--dedupe", "--format", format, .. fields]);

        Assert.Contains(expected, result.Text, StringComparison.Ordinal);
        if (format == "html") Assert.Equal(2, result.Text.Split("<h2>Harbour</h2>").Length - 1);
        if (format == "md") Assert.Equal(2, result.Text.Split("\n## Harbour\n").Length - 1);
    }

    [Fact]
    public async Task Files_are_read_one_after_the_other_and_what_is_no_record_is_named()
    {
        using var work = new Workspace();
        work.Write("a.jsonl", $"{{\"id\":\"1\",\"body\":\"{Story}\"}}\nno record\n\n{{\"body\":null}}");
        work.Write("b.jsonl", $"{{\"id\":\"2\",\"body\":\"{Story}\"}}\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "dedupe", "a.jsonl", "none.jsonl", "b.jsonl", "-o", "out/marked.jsonl");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(
            $"{{\"id\":\"1\",\"body\":\"{Story}\",\"duplicateOf\":null}}\nno record\n\n{{\"body\":null,\"duplicateOf\":null}}\n"
            + $"{{\"id\":\"2\",\"body\":\"{Story}\",\"duplicateOf\":{{\"id\":\"1\",\"path\":\"a.jsonl\",\"record\":0,\"similarity\":1}}}}\n",
            await File.ReadAllTextAsync(work.At("out/marked.jsonl")));
        Assert.Contains("newsclean: a.jsonl, line 2: expected a JSON object", result.Error, StringComparison.Ordinal);
        Assert.Contains("newsclean: none.jsonl: there is no such file", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gzipped_records_come_through_a_pipe_and_a_second_pass_replaces_the_marks()
    {
        using var work = new Workspace();
        work.Write("a.jsonl", $"{{\"id\":\"1\",\"body\":\"{Story}\"}}\n{{\"id\":\"2\",\"body\":\"{Story}\"}}\n");

        var result = await ProcessRunner.Shell(work.Folder, "gzip -c a.jsonl | newsclean dedupe - | tail -1 | newsclean dedupe -");

        Assert.Equal($"{{\"id\":\"2\",\"body\":\"{Story}\",\"duplicateOf\":null}}\n", result.Text);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Threshold_and_window_are_kept()
    {
        using var work = new Workspace();
        string changed = Story.Replace("Monday", "Tuesday", StringComparison.Ordinal), other = string.Join(' ', Enumerable.Range(0, 30));
        work.Write("a.jsonl", $"{{\"body\":\"{Story}\"}}\n{{\"body\":\"{changed}\"}}\n");
        work.Write("b.jsonl", $"{{\"body\":\"{Story}\"}}\n{{\"body\":\"{other}\"}}\n{{\"body\":\"{Story}\"}}\n");

        Assert.Equal(1, await Marks("a.jsonl"));
        Assert.Equal(0, await Marks("a.jsonl", "--threshold", "1"));
        Assert.Equal(1, await Marks("b.jsonl"));
        Assert.Equal(0, await Marks("b.jsonl", "--window", "1"));

        async Task<int> Marks(string file, params string[] options) =>
            (await ProcessRunner.NewsClean(work.Folder, ["dedupe", file, .. options])).Lines.Count(l => l.Contains("similarity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Records_without_bodies_are_said_to_have_none()
    {
        using var work = new Workspace();
        work.Write("a.jsonl", "{\"title\":\"a\"}\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "dedupe", "a.jsonl");

        Assert.Equal("{\"title\":\"a\",\"duplicateOf\":null}\n", result.Text);
        Assert.Contains("no record has a field 'body'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing to read", "dedupe")]
    [InlineData("is a folder", "dedupe", ".")]
    [InlineData("named twice", "dedupe", "-", "-")]
    [InlineData("one of the inputs", "dedupe", "a.jsonl", "-o", "a.jsonl")]
    [InlineData("--threshold 0.2: expected a number from 0.4 to 1", "dedupe", "a.jsonl", "--threshold", "0.2")]
    [InlineData("--window 0: expected a whole number from 1", "dedupe", "a.jsonl", "--window", "0")]
    [InlineData("unknown option '--treshold'", "dedupe", "a.jsonl", "--treshold", "0.5")]
    [InlineData("--dedupe-threshold says how --dedupe works", "extract", "a.jsonl", "--dedupe-threshold", "0.5")]
    [InlineData("--dedupe adds it", "extract", "a.jsonl", "--fields", "duplicateOf")]
    [InlineData("no place for duplicateOf", "extract", "a.jsonl", "--dedupe", "--format", "txt")]
    public Task What_makes_no_sense_is_refused_before_anything_is_read(string message, params string[] arguments) => CommandChecks.AssertRefused(message, ("a.jsonl", "{}\n"), arguments);

    [Fact]
    public Task Help_names_every_option() => CommandChecks.AssertHelpNamesEveryOption("dedupe");

    // Each story twice, by two publishers: another frame and a note of the second at the end.
    private static void WriteCopies(Workspace work, int pages)
    {
        string[] subjects = ["ferry", "tram", "bakery", "library", "museum", "theatre", "market", "orchard", "quarry", "lighthouse"];
        string[] places = ["Brenn", "Aldsund", "Storholm", "Tovik", "Lund", "Eker", "Fosen", "Halle", "Rauma", "Sande"];
        for (int i = 0; i < pages; i++)
        {
            int story = i / 2;
            string Word(string[] words, int k, int n) => words[((story * story * 17) + ((k + 3) * (n + 5) * (story + 7))) % 97 % 10];
            string subject = Word(subjects, 0, 0), place = Word(places, 0, 1);
            string paragraphs = string.Join("\n\n", Enumerable.Range(0, 6).Select(k =>
                $"The {Word(subjects, k, 2)} of {Word(places, k, 3)} has seen more {Word(subjects, k, 4)} visitors from {Word(places, k, 5)} than the {Word(subjects, k, 6)} in {Word(places, k, 7)} since {1900 + story + k}, said {Word(places, k, 8)}."));
            string frame = i % 2 == 0 ? "Home\nWorld\nSport" : "Start\nNews\nWeather\nShop";
            work.Write(
                string.Create(CultureInfo.InvariantCulture, $"p{i:0000}.txt"),
                $"{frame}\n\nThe {subject} of {place} reopens\n\nBy Ann Lee\n\nMay 31, 2018\n\n{paragraphs}\n\nHarbour\n\n{paragraphs[..120].Trim()} and so it went on for many years after that.\n\nShare\n");
        }
    }
}
