using NewsClean.Boilerplate.Model;
using NewsClean.Portable;

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

    // What is surer than this says no more.
    private const float Edge = 1e-4f;

    private readonly ModelOutput _output;
    private readonly int _first, _count;
    private readonly float _likeliest;

    // Of each target, one after the other.
    private readonly float[] _logOdds;

    /// <summary>Prepares for the blocks from <paramref name="first"/> to the one before <paramref name="next"/>.</summary>
    public ModelWord(ModelOutput output, int first, int next)
    {
        (_output, _first, _count) = (output, first, next - first);
        _likeliest = Most(output[BlockTarget.Title][first..next]);
        _logOdds = new float[Targets.Length * _count];
        for (int k = 0; k < Targets.Length; k++) output[Targets[k]][first..next].CopyTo(_logOdds.AsSpan(k * _count));
        PortableMath.LogOdds(_logOdds, Edge);
    }

    /// <summary>Reads what it says of block <paramref name="i"/> into <paramref name="features"/>, each between about -4 and 4.</summary>
    public void Read(int i, Span<float> features)
    {
        for (int k = 0; k < Targets.Length; k++) features[k] = _logOdds[(k * _count) + i - _first] / (k == 0 ? 1 : 3);
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
}
