namespace NewsClean.Evaluation;

/// <summary>The figures over a set of pages. A figure that no gold page is annotated for is left out.</summary>
public sealed class EvaluationReport
{
    /// <summary>Name of the number of pages among the figures.</summary>
    public const string PagesName = "pages";

    private EvaluationReport(int pages, int withoutRecord, IReadOnlyList<Figure> figures) =>
        (Pages, PagesWithoutRecord, Figures) = (pages, withoutRecord, figures);

    /// <summary>All names, in the order of the report.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        PagesName, "body.f1", "body.precision", "body.recall", "body.exact", "body.word_f1", "title.acc", "authors.acc",
        "published.day", "published.wrong", "snippets.acc",
    ];

    /// <summary>Gold pages.</summary>
    public int Pages { get; }

    /// <summary>Gold pages that gave no record; they count as empty.</summary>
    public int PagesWithoutRecord { get; }

    /// <summary>The figures in the order of <see cref="Names"/>, without the number of pages.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Sums up pages; the order of the pages is that of the sums, and so of their last digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static EvaluationReport Of(IReadOnlyCollection<PageScore> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var figures = new List<Figure>();
        AddBodies(figures, [.. pages.Where(p => p.Body is not null).Select(p => p.Body!.Value)]);
        AddMean(figures, "title.acc", [.. pages.Select(p => Share(p.Title)).OfType<double>()]);
        AddMean(figures, "authors.acc", [.. pages.Select(p => Share(p.Authors)).OfType<double>()]);
        var days = pages.Select(p => p.Published).OfType<DateMatch>().ToList();
        AddMean(figures, "published.day", [.. days.Select(d => d == DateMatch.Right ? 1.0 : 0)]);
        AddMean(figures, "published.wrong", [.. days.Select(d => d == DateMatch.Wrong ? 1.0 : 0)]);
        int snippets = pages.Sum(p => p.Snippets);
        if (snippets > 0) figures.Add(new Figure("snippets.acc", pages.Sum(p => p.SnippetsRight) / (double)snippets));
        return new EvaluationReport(pages.Count, pages.Count(p => !p.HasRecord), figures);
    }

    /// <summary>A figure by its name; null where it was not measured.</summary>
    public double? Find(string name) => name == PagesName ? Pages : Figures.FirstOrDefault(f => f.Name == name)?.Value;

    // Precision and recall are averaged over pages first: the measure of the public news benchmark.
    private static void AddBodies(List<Figure> figures, List<BodyScore> bodies)
    {
        if (bodies.Count == 0) return;
        double precision = Mean([.. bodies.Select(b => b.Precision).OfType<double>()]);
        double recall = Mean([.. bodies.Select(b => b.Recall).OfType<double>()]);
        figures.Add(new Figure("body.f1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0));
        figures.Add(new Figure("body.precision", precision));
        figures.Add(new Figure("body.recall", recall));
        figures.Add(new Figure("body.exact", Mean([.. bodies.Select(b => b.IsExact ? 1.0 : 0)])));
        figures.Add(new Figure("body.word_f1", Mean([.. bodies.Select(b => b.WordF1)])));
    }

    private static void AddMean(List<Figure> figures, string name, List<double> values)
    {
        if (values.Count > 0) figures.Add(new Figure(name, Mean(values)));
    }

    private static double? Share(bool? right) => right is null ? null : right.Value ? 1 : 0;

    // Added up one after the other, so that the result does not depend on the processor's vector width.
    private static double Mean(List<double> values)
    {
        double sum = 0;
        foreach (double value in values) sum += value;
        return values.Count > 0 ? sum / values.Count : 0;
    }
}
