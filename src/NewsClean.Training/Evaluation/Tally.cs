using System.Globalization;
using BodyScore = NewsClean.Evaluation.BodyScore;

namespace NewsClean.Training.Evaluation;

/// <summary>Means over the pages of a group.</summary>
internal sealed class Tally
{
    private readonly List<BodyScore> _bodies = [];
    private readonly Dictionary<string, (int Right, int All)> _shares = new(StringComparer.Ordinal);

    /// <summary>Adds a page's body.</summary>
    public void Add(BodyScore body) => _bodies.Add(body);

    /// <summary>Adds a page to the share <paramref name="name"/>.</summary>
    public void Add(string name, bool right)
    {
        var (hits, all) = _shares.GetValueOrDefault(name);
        _shares[name] = (hits + (right ? 1 : 0), all + 1);
    }

    /// <summary>Shingle precision and recall, each averaged over pages, then their harmonic mean.</summary>
    public double BodyF1
    {
        get
        {
            double p = Mean(_bodies.Select(b => b.Precision)), r = Mean(_bodies.Select(b => b.Recall));
            return p + r > 0 ? 2 * p * r / (p + r) : 0;
        }
    }

    /// <summary>One line of figures.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (_bodies.Count > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture,
                $"pages {_bodies.Count,4}  body.f1 {BodyF1:F4}  p {Mean(_bodies.Select(b => b.Precision)):F4}  r {Mean(_bodies.Select(b => b.Recall)):F4}"
                + $"  word_f1 {_bodies.Average(b => b.WordF1):F4}  exact {_bodies.Average(b => b.IsExact ? 1.0 : 0):F3}"));
        foreach (var (name, (right, all)) in _shares.OrderBy(s => s.Key, StringComparer.Ordinal))
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {right / (double)all:F3} ({all})"));
        return string.Join("  ", parts);
    }

    private static double Mean(IEnumerable<double?> values) => values.Where(v => v.HasValue).Select(v => v!.Value).DefaultIfEmpty(0).Average();
}
