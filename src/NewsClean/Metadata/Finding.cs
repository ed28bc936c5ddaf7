namespace NewsClean.Metadata;

/// <summary>A value with what it was read from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Evidence">The slices it was read from, in source order.</param>
internal sealed record Finding<T>(T Value, IReadOnlyList<Evidence> Evidence);
