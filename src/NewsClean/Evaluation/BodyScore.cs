namespace NewsClean.Evaluation;

/// <summary>How well one body was found, in shingles: four words in a row, as they stand, counted as multisets.</summary>
/// <param name="Right">Shingles that both bodies have.</param>
/// <param name="TooMany">Shingles of the found body that gold does not have, or not as often.</param>
/// <param name="Missing">Shingles of gold that the found body does not have, or not as often.</param>
/// <param name="WordF1">F1 of the words in small letters as multisets, 0 to 1; 1 where both bodies are empty.</param>
public readonly record struct BodyScore(int Right, int TooMany, int Missing, double WordF1)
{
    // The measure of the public news benchmark of 181 pages.
    private const int ShingleWords = 4;

    /// <summary>Share of the found shingles that are right, 0 to 1; null where nothing was found.</summary>
    public double? Precision => Right + TooMany > 0 ? Right / (double)(Right + TooMany) : null;

    /// <summary>Share of gold's shingles that were found, 0 to 1; null where gold has none.</summary>
    public double? Recall => Right + Missing > 0 ? Right / (double)(Right + Missing) : null;

    /// <summary>Harmonic mean of the two on this page, 0 to 1; 1 where both bodies are empty.</summary>
    public double F1 => Right + TooMany + Missing > 0 ? 2.0 * Right / ((2.0 * Right) + TooMany + Missing) : 1;

    /// <summary>Every shingle right and none too many.</summary>
    public bool IsExact => TooMany == 0 && Missing == 0;

    /// <summary>Compares a found body with gold's.</summary>
    /// <param name="gold">The body as it should be; null counts as empty.</param>
    /// <param name="found">The body that was found; null counts as empty.</param>
    public static BodyScore Of(string? gold, string? found)
    {
        var (wanted, have) = (Count(Shingles(gold)), Count(Shingles(found)));
        int right = Common(wanted, have);
        return new BodyScore(right, have.Values.Sum() - right, wanted.Values.Sum() - right, CompareWords(gold, found));
    }

    // A text of fewer than four words is one shingle; a blank can stand in no word.
    private static IEnumerable<string> Shingles(string? text)
    {
        var words = ScoredWords.Of(text);
        if (words.Count == 0) yield break;
        for (int i = 0; i < Math.Max(1, words.Count - ShingleWords + 1); i++)
            yield return string.Join(' ', words.GetRange(i, Math.Min(ShingleWords, words.Count)));
    }

    private static double CompareWords(string? gold, string? found)
    {
        var (wanted, have) = (ScoredWords.LowerCase(gold), ScoredWords.LowerCase(found));
        if (wanted.Count == 0 || have.Count == 0) return wanted.Count == have.Count ? 1 : 0;
        return 2.0 * Common(Count(wanted), Count(have)) / (wanted.Count + have.Count);
    }

    private static Dictionary<string, int> Count(IEnumerable<string> items)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string item in items) counts[item] = counts.GetValueOrDefault(item) + 1;
        return counts;
    }

    private static int Common(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        int common = 0;
        foreach (var (item, count) in a) common += Math.Min(count, b.GetValueOrDefault(item));
        return common;
    }
}
