using System.Globalization;
using System.Text;

namespace NewsClean.Training.Evaluation;

/// <summary>How well one body was found: the measures of the public benchmarks.</summary>
/// <param name="Precision">Share of the found four-word shingles that are gold's, as multisets; null where nothing was found.</param>
/// <param name="Recall">Share of gold's shingles that were found; null where gold has none.</param>
/// <param name="WordF1">F1 of words as multisets, in small letters.</param>
/// <param name="Exact">Every shingle right and none too many.</param>
internal readonly record struct PageScore(double? Precision, double? Recall, double WordF1, bool Exact)
{
    private const int ShingleWords = 4;

    /// <summary>Compares a found body with gold's.</summary>
    public static PageScore Of(string gold, string found)
    {
        var (goldWords, foundWords) = (Words(gold), Words(found));
        var (g, f) = (Count(Shingles(goldWords)), Count(Shingles(foundWords)));
        int right = Common(g, f), tooMany = f.Values.Sum() - right, missing = g.Values.Sum() - right;
        return new PageScore(
            right + tooMany > 0 ? right / (double)(right + tooMany) : null, right + missing > 0 ? right / (double)(right + missing) : null,
            F1(Count(goldWords.Select(w => w.ToLowerInvariant())), Count(foundWords.Select(w => w.ToLowerInvariant()))), tooMany == 0 && missing == 0);
    }

    // Runs of letters, numbers of any kind and underscores: what "\w+" matches in Python, whose programs set the measure.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        int start = -1, at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bool word = Rune.IsLetter(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
            if (word && start < 0) start = at;
            if (!word && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0) words.Add(text[start..]);
        return words;
    }

    private static IEnumerable<string> Shingles(List<string> words)
    {
        if (words.Count == 0) yield break;
        for (int i = 0; i < Math.Max(1, words.Count - ShingleWords + 1); i++) yield return string.Join(' ', words.Skip(i).Take(ShingleWords));
    }

    private static Dictionary<string, int> Count(IEnumerable<string> items)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string item in items) counts[item] = counts.GetValueOrDefault(item) + 1;
        return counts;
    }

    private static int Common(Dictionary<string, int> a, Dictionary<string, int> b) => a.Sum(x => Math.Min(x.Value, b.GetValueOrDefault(x.Key)));

    private static double F1(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        if (a.Count == 0 || b.Count == 0) return a.Count == b.Count ? 1 : 0;
        return 2.0 * Common(a, b) / (a.Values.Sum() + b.Values.Sum());
    }
}
