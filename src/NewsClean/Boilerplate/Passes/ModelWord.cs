using NewsClean.Boilerplate.Model;

namespace NewsClean.Boilerplate.Passes;

/// <summary>
/// What the trained model says for and against a block's being the headline: what else the block may be, and what stands beside it. Where a scraper drops
/// blank lines, only the byline and standfirst below a headline tell it from the menu entry above it.
/// </summary>
internal sealed class ModelWord
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 12;

    // Byline, date and standfirst stand so many blocks below a headline.
    private const int Beside = 3;

    // All targets, the headline first, in the order of the features.
    private static readonly BlockTarget[] Targets =
        [BlockTarget.Title, BlockTarget.Body, BlockTarget.Lead, BlockTarget.Caption, BlockTarget.Byline, BlockTarget.Date];

    private readonly ModelOutput _output;
    private readonly float _likeliest;

    /// <summary>Prepares for the blocks from <paramref name="first"/> to the one before <paramref name="next"/>.</summary>
    public ModelWord(ModelOutput output, int first, int next)
    {
        _output = output;
        foreach (float probability in output[BlockTarget.Title][first..next]) _likeliest = Math.Max(_likeliest, probability);
    }

    /// <summary>Reads what it says of block <paramref name="i"/> into <paramref name="features"/>, each between about -4 and 4.</summary>
    public void Read(int i, Span<float> features)
    {
        for (int k = 0; k < Targets.Length; k++) features[k] = LogOdds(_output[Targets[k]][i]) / (k == 0 ? 1 : 3);
        features[6] = MostBelow(BlockTarget.Byline, i);
        features[7] = MostBelow(BlockTarget.Lead, i);
        features[8] = MostBelow(BlockTarget.Caption, i);
        features[9] = MostBelow(BlockTarget.Title, i);
        features[10] = Most(_output[BlockTarget.Title][Math.Max(0, i - Beside)..i]);
        features[11] = _output[BlockTarget.Title][i] >= _likeliest ? 1 : 0;
    }

    private float MostBelow(BlockTarget target, int i)
    {
        var all = _output[target];
        return Most(all[(i + 1)..Math.Min(i + 1 + Beside, all.Length)]);
    }

    private static float Most(ReadOnlySpan<float> probabilities)
    {
        float most = 0;
        foreach (float probability in probabilities) most = Math.Max(most, probability);
        return most;
    }

    private static float LogOdds(float probability)
    {
        const float edge = 1e-4f;
        float p = Math.Clamp(probability, edge, 1 - edge);
        return MathF.Log(p / (1 - p));
    }
}
