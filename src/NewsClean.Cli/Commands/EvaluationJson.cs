using System.Text;
using System.Text.Json;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Commands;

/// <summary>
/// Writes an evaluation as one JSON object: <c>pages</c>, <c>withoutRecord</c>, <c>figures</c>, <c>groups</c> (a list of <c>{field,
/// value, pages, …}</c>), <c>worst</c> (a list of <c>{id, f1, right, tooMany, missing}</c>). Numbers are exact, a figure that was not measured is absent.
/// </summary>
internal static class EvaluationJson
{
    /// <summary>The object, indented.</summary>
    public static string Write(EvaluationResult evaluation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            WriteReport(json, evaluation.Total);
            json.WriteStartArray("groups");
            foreach (var (field, values) in evaluation.Groups)
                foreach (var (value, report) in values) WriteGroup(json, field, value, report);
            json.WriteEndArray();
            json.WriteStartArray("worst");
            foreach (var page in evaluation.Worst) WritePage(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteGroup(Utf8JsonWriter json, string field, string? value, EvaluationReport report)
    {
        json.WriteStartObject();
        json.WriteString("field", field);
        json.WriteString("value", value);
        WriteReport(json, report);
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteNumber(EvaluationReport.PagesName, report.Pages);
        json.WriteNumber("withoutRecord", report.PagesWithoutRecord);
        json.WriteStartObject("figures");
        foreach (var figure in report.Figures) json.WriteNumber(figure.Name, figure.Value);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, PageScore page)
    {
        var body = page.Body!.Value;
        json.WriteStartObject();
        json.WriteString("id", page.Id);
        json.WriteNumber("f1", body.F1);
        json.WriteNumber("right", body.Right);
        json.WriteNumber("tooMany", body.TooMany);
        json.WriteNumber("missing", body.Missing);
        json.WriteEndObject();
    }
}
