namespace NewsClean.Metadata;

/// <summary>A value with what it was read from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Evidence">The slices it was read from, in source order.</param>
internal sealed record Finding<T>(T Value, IReadOnlyList<Evidence> Evidence);

/// <summary>Makes findings.</summary>
internal static class Finding
{
    /// <summary>A block's text as the value, the whole block as evidence.</summary>
    public static Finding<string> OfBlock(LabelledBlock block) => new(block.Block.Text, [OfWhole(block)]);

    /// <summary>The whole block as evidence.</summary>
    public static Evidence OfWhole(LabelledBlock block) => new(block.Block.Start, block.Block.End, block.Rule, block.Probability);
}
