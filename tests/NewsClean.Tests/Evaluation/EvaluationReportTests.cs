using System.Globalization;
using NewsClean.Evaluation;
using NewsClean.Tests.SourceRules;

namespace NewsClean.Tests.Evaluation;

public class EvaluationReportTests
{
    private static string Data(string name) => Path.Combine(Checkout.Root, "tests/NewsClean.Tests/Evaluation/data", name);

    [Fact]
    public void Precision_and_recall_are_averaged_before_their_mean_is_taken()
    {
        var report = EvaluationReport.Of([Page(new BodyScore(1, 0, 3, 0.5)), Page(new BodyScore(3, 1, 0, 1)), Page(new BodyScore(0, 0, 4, 0))]);

        // Precision 1 and 3/4 (nothing found has none), recall 1/4, 1 and 0.
        Assert.Equal(0.875, report.Find("body.precision")!.Value, 12);
        Assert.Equal(1.25 / 3, report.Find("body.recall")!.Value, 12);
        Assert.Equal(2 * 0.875 * (1.25 / 3) / (0.875 + (1.25 / 3)), report.Find("body.f1")!.Value, 12);
        Assert.Equal(0, report.Find("body.exact"));
        Assert.Equal(0.5, report.Find("body.word_f1"));
        Assert.Equal(3, report.Find("pages"));
    }

    [Fact]
    public void A_figure_without_gold_is_left_out()
    {
        var report = EvaluationReport.Of([new PageScore("a") { Published = DateMatch.Wrong }, new PageScore("b") { Published = DateMatch.Missing, HasRecord = true }]);

        Assert.Equal(["published.day", "published.wrong"], report.Figures.Select(f => f.Name));
        Assert.Equal((0, 0.5, null), (report.Find("published.day"), report.Find("published.wrong"), report.Find("title.acc")));
        Assert.Equal(1, report.PagesWithoutRecord);
    }

    [Theory]
    [InlineData(1, "1.0000")]
    [InlineData(2 / 3.0, "0.6667")]
    [InlineData(0.03125, "0.0312")]
    [InlineData(0.09375, "0.0938")]
    [InlineData(0.00005, "0.0001")]
    [InlineData(0.12345, "0.1235")]
    [InlineData(0.99995, "1.0000")]
    public void Four_digits_are_those_that_python_writes(double value, string text) => Assert.Equal(text, new Figure("x", value).Text);

    /// <summary>figures.txt was written by another implementation of the same measures, in Python with its re and unicodedata.</summary>
    [Fact]
    public void Figures_equal_those_of_an_independent_implementation()
    {
        using var goldReader = new StreamReader(Data("gold.jsonl"));
        using var recordReader = new StreamReader(Data("records.jsonl"));
        var gold = GoldFile.Read(goldReader, "gold.jsonl");
        var records = new Dictionary<string, ScoredRecord>();
        foreach (var record in RecordFile.Read(recordReader, "records.jsonl")) records.TryAdd(record.Key, record);
        PageScore Score(GoldPage page) => PageScore.Of(page, records.GetValueOrDefault(page.Id));

        var lines = new List<string> { "all" };
        foreach (var page in gold.Select(Score).Where(p => p.Body is not null).OrderBy(p => p.Body!.Value.F1).ThenBy(p => p.Id, StringComparer.Ordinal))
            lines.Add(Line(page.Id, page.Body!.Value));
        AddFigures(lines, [.. gold.Select(Score)]);
        foreach (var group in gold.GroupBy(g => g.Fields.GetValueOrDefault("lang", "None")).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            lines.Add("lang=" + group.Key);
            AddFigures(lines, [.. group.Select(Score)]);
        }

        Assert.Equal(File.ReadAllLines(Data("figures.txt")), lines);
    }

    private static string Line(string id, BodyScore body) => string.Create(
        CultureInfo.InvariantCulture, $"  {body.F1:F3}  {id}  (right {body.Right}, too many {body.TooMany}, missing {body.Missing})");

    private static void AddFigures(List<string> lines, PageScore[] pages)
    {
        var report = EvaluationReport.Of(pages);
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"pages: {report.Pages}"));
        lines.AddRange(report.Figures.Select(f => $"{f.Name}: {f.Text}"));
        if (report.PagesWithoutRecord > 0) lines.Add(string.Create(CultureInfo.InvariantCulture, $"pages without a record: {report.PagesWithoutRecord}"));
    }

    private static PageScore Page(BodyScore body) => new("p") { Body = body, HasRecord = true };
}
