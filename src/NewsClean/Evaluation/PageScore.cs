namespace NewsClean.Evaluation;

/// <summary>What is right in one record. A field that gold does not say is null.</summary>
/// <param name="Id">The gold page's id.</param>
public sealed record PageScore(string Id)
{
    // "2018-05-31" of an ISO 8601 time.
    private const int DayLength = 10;

    /// <summary>There was a record; without one, everything counts as empty.</summary>
    public bool HasRecord { get; init; }

    /// <summary>The body.</summary>
    public BodyScore? Body { get; init; }

    /// <summary>The title is gold's but for case, signs and spacing.</summary>
    public bool? Title { get; init; }

    /// <summary>The authors are gold's as a set, but for case, signs and spacing.</summary>
    public bool? Authors { get; init; }

    /// <summary>The publication day.</summary>
    public DateMatch? Published { get; init; }

    /// <summary>Snippets that are in the body, or out of it, as gold wants.</summary>
    public int SnippetsRight { get; init; }

    /// <summary>All snippets of the gold page.</summary>
    public int Snippets { get; init; }

    /// <summary>Scores one record.</summary>
    /// <param name="gold">What it should hold.</param>
    /// <param name="record">What it holds; null where the page gave none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gold"/> is null.</exception>
    public static PageScore Of(GoldPage gold, ScoredRecord? record)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var found = record ?? new ScoredRecord(gold.Id);
        return new PageScore(gold.Id)
        {
            HasRecord = record is not null,
            Body = string.IsNullOrEmpty(gold.Body) ? null : BodyScore.Of(gold.Body, gold.BodyHasLead ? WithLead(found) : found.Body),
            Title = string.IsNullOrEmpty(gold.Title) ? null : ScoredWords.Fold(gold.Title) == ScoredWords.Fold(found.Title),
            Authors = gold.Authors is null ? null : Names(gold.Authors).SetEquals(Names(found.Authors)),
            Published = string.IsNullOrEmpty(gold.Published) ? null : Compare(Day(gold.Published), Day(found.Published)),
            SnippetsRight = CountSnippets(gold, found.Body),
            Snippets = gold.With.Count + gold.Without.Count,
        };
    }

    // Gold whose body begins with the standfirst wants it there; a body that holds it already stays as it is.
    private static string? WithLead(ScoredRecord record) =>
        string.IsNullOrEmpty(record.Lead) || ScoredWords.Fold(record.Body).Contains(ScoredWords.Fold(record.Lead), StringComparison.Ordinal)
            ? record.Body
            : $"{record.Lead}\n{record.Body}";

    private static HashSet<string> Names(IEnumerable<string> names) =>
        names.Select(ScoredWords.Fold).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static string Day(string? time) => time is { Length: > DayLength } ? time[..DayLength] : time ?? "";

    private static DateMatch Compare(string gold, string found) =>
        found == gold ? DateMatch.Right : found.Length > 0 ? DateMatch.Wrong : DateMatch.Missing;

    private static int CountSnippets(GoldPage gold, string? body)
    {
        if (gold.With.Count + gold.Without.Count == 0) return 0;
        string words = Joined(body);
        return gold.With.Count(s => words.Contains(Joined(s), StringComparison.Ordinal))
            + gold.Without.Count(s => !words.Contains(Joined(s), StringComparison.Ordinal));
    }

    private static string Joined(string? text) => string.Join(' ', ScoredWords.LowerCase(text));
}
