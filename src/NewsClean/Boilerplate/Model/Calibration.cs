using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>Turns the net's number into the share of such cases that are right: the sigmoid of a line through it, fitted on pages that the net had not seen.</summary>
internal sealed record Calibration(float Slope, float Offset)
{
    /// <summary>The probability, 0 to 1.</summary>
    public float Probability(float logit) => PortableMath.Sigmoid((logit * Slope) + Offset);
}
