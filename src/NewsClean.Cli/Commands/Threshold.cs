using System.Globalization;
using NewsClean.Evaluation;

namespace NewsClean.Cli.Commands;

/// <summary>What one figure must reach.</summary>
/// <param name="Name">The figure.</param>
/// <param name="IsUpper">It may be at most <paramref name="Value"/>, otherwise it must be at least that.</param>
/// <param name="Value">The bound, itself allowed.</param>
internal sealed record Threshold(string Name, bool IsUpper, double Value)
{
    /// <summary>Reads <c>body.f1=0.93</c> (or <c>&gt;=</c>) and <c>published.wrong&lt;=0.03</c>.</summary>
    /// <exception cref="UsageException">It is neither, or there is no such figure.</exception>
    public static Threshold Parse(string text)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0 || !TryReadNumber(text[(sign + 1)..].Trim(), out double value))
            throw new UsageException($"--min {text}: expected FIGURE=NUMBER or FIGURE<=NUMBER, such as body.f1=0.93");
        bool isUpper = sign > 0 && text[sign - 1] == '<';
        string name = text[..sign].TrimEnd('<', '>').Trim();
        return EvaluationReport.Names.Contains(name)
            ? new Threshold(name, isUpper, value)
            : throw new UsageException($"--min {text}: no figure is called '{name}'; expected one of {string.Join(", ", EvaluationReport.Names)}");
    }

    /// <summary>Says what is wrong with the report; null where it reaches the bound. A figure that was not measured misses it.</summary>
    public string? Check(EvaluationReport report)
    {
        string wanted = FormattableString.Invariant($"wanted at {(IsUpper ? "most" : "least")} {Value}");
        if (report.Find(Name) is not { } value) return $"{Name} was not measured, as no gold page is annotated for it; {wanted}";
        bool reached = IsUpper ? value <= Value : value >= Value;
        return reached ? null : FormattableString.Invariant($"{Name} is {value:0.######}, {wanted}");
    }

    private static bool TryReadNumber(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
