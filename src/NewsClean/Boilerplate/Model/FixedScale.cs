namespace NewsClean.Boilerplate.Model;

/// <summary>
/// How a number of the net is written in sixteen bits: as a multiple of 2^-<see cref="Bits"/>, cut off at <see cref="Most"/> such units. Sums of
/// integers are the same in any order, and a processor forms twice as many products of such numbers at a time as of floats.
/// </summary>
internal readonly record struct FixedScale(int Bits, int Most)
{
    /// <summary>What the net reads. Standardised features are cut off at 4.</summary>
    public static FixedScale Input { get; } = new(12, 4 << 12);

    /// <summary>
    /// The net's state. Of the states of 700 pages one in two million lies beyond 32, one in four hundred beyond 16.
    /// </summary>
    public static FixedScale State { get; } = new(10, short.MaxValue);

    /// <summary>What 1 is, in units.</summary>
    public float One => 1 << Bits;
}
