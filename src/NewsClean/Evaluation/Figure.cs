using System.Globalization;

namespace NewsClean.Evaluation;

/// <summary>One result of an evaluation.</summary>
/// <param name="Name">Its name, one of <see cref="EvaluationReport.Names"/>.</param>
/// <param name="Value">A share or mean, 0 to 1.</param>
public sealed record Figure(string Name, double Value)
{
    /// <summary>The value with four digits behind the point; halfway between two, the even one, as Python writes it.</summary>
    public string Text => (IsHalfway ? Math.Round(Value * 10_000, MidpointRounding.ToEven) / 10_000 : Value).ToString("F4", CultureInfo.InvariantCulture);

    // A binary fraction lies exactly between two numbers of four digits only where it is an odd number of 32nds (0.03125),
    // since 20 000 = 2^5 * 625; .NET writes those away from zero.
    private bool IsHalfway => Math.Abs(Math.IEEERemainder(Value * 32, 2)) == 1;
}
