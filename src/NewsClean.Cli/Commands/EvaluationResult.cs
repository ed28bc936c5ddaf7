using NewsClean.Evaluation;

namespace NewsClean.Cli.Commands;

/// <summary>What <c>newsclean eval</c> has found.</summary>
/// <param name="Total">All pages.</param>
/// <param name="Groups">The fields that were asked for, with the figures of their values in ordinal order; null is the value of pages without the field.</param>
/// <param name="Worst">The worst bodies, worst first.</param>
internal sealed record EvaluationResult(
    EvaluationReport Total, IReadOnlyList<(string Field, IReadOnlyList<(string? Value, EvaluationReport Report)> Values)> Groups, IReadOnlyList<PageScore> Worst)
{
    private const string DefaultGroup = "lang";

    /// <summary>Scores all pages, as many at a time as the options say.</summary>
    public static EvaluationResult Of(IReadOnlyList<GoldPage> gold, IReadOnlyDictionary<string, ScoredRecord> records, EvalOptions options)
    {
        var pages = new PageScore[gold.Count];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
            pages[i] = PageScore.Of(gold[i], records.GetValueOrDefault(gold[i].Id)));
        var fields = options.Groups ?? (gold.Any(g => g.Fields.ContainsKey(DefaultGroup)) ? [DefaultGroup] : []);
        var worst = pages.Where(p => p.Body is not null).OrderBy(p => p.Body!.Value.F1).ThenBy(p => p.Id, StringComparer.Ordinal).Take(options.Worst);
        return new EvaluationResult(EvaluationReport.Of(pages), [.. fields.Select(f => (f, Split(f, gold, pages)))], [.. worst]);
    }

    private static IReadOnlyList<(string?, EvaluationReport)> Split(string field, IReadOnlyList<GoldPage> gold, PageScore[] pages) =>
    [
        .. gold.Select((g, i) => (Value: g.Fields.GetValueOrDefault(field), Page: pages[i]))
            .GroupBy(x => x.Value).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, EvaluationReport.Of([.. g.Select(x => x.Page)]))),
    ];
}
