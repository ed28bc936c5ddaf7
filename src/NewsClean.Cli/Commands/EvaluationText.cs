using System.Globalization;
using System.Text;
using NewsClean.Cli.Terminal;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Commands;

/// <summary>Lays out an evaluation as tables.</summary>
internal static class EvaluationText
{
    // A group of pages without the field, and a figure that was not measured.
    private const string None = "-";

    /// <summary>All figures, then those of each group, then the worst pages.</summary>
    public static string Write(EvaluationResult evaluation)
    {
        var text = new StringBuilder();
        var total = evaluation.Total;
        AppendTable(text, [[EvaluationReport.PagesName, Invariant(total.Pages)], .. total.Figures.Select(f => new[] { f.Name, f.Text })]);
        if (total.PagesWithoutRecord > 0) text.Append(CultureInfo.InvariantCulture, $"pages without a record: {total.PagesWithoutRecord}\n");
        foreach (var (field, values) in evaluation.Groups)
        {
            text.Append('\n');
            AppendTable(text, [[field, EvaluationReport.PagesName, .. total.Figures.Select(f => f.Name)], .. values.Select(v => Row(v.Value, v.Report, total))]);
        }
        if (evaluation.Worst.Count == 0) return text.ToString();
        text.Append('\n');
        AppendTable(text, [["worst", "body.f1", "right", "too many", "missing"], .. evaluation.Worst.Select(Row)]);
        return text.ToString();
    }

    private static string[] Row(string? value, EvaluationReport report, EvaluationReport total) =>
    [
        value is null ? None : TerminalText.OneLine(value), Invariant(report.Pages),
        .. total.Figures.Select(f => report.Figures.FirstOrDefault(own => own.Name == f.Name)?.Text ?? None),
    ];

    private static string[] Row(PageScore page)
    {
        var body = page.Body!.Value;
        return [TerminalText.OneLine(page.Id), new Figure("body.f1", body.F1).Text, Invariant(body.Right), Invariant(body.TooMany), Invariant(body.Missing)];
    }

    // Names to the left, numbers to the right.
    private static void AppendTable(StringBuilder text, string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            text.Append(row[0].PadRight(widths[0]));
            for (int column = 1; column < row.Length; column++) text.Append("  ").Append(row[column].PadLeft(widths[column]));
            text.Append('\n');
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
