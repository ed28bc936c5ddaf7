namespace NewsClean.Boilerplate.Model;

/// <summary>A layer over numbers of the whole page instead of its blocks; each sum runs input by input.</summary>
internal sealed class PageLayer
{
    private readonly float[] _weights; // by input, output
    private readonly float[] _bias;

    /// <summary>A layer of <paramref name="weights"/>, by output, input.</summary>
    public PageLayer(ReadOnlySpan<float> weights, float[] bias, int inputs)
    {
        (_weights, _bias) = (new float[weights.Length], bias);
        for (int output = 0; output < bias.Length; output++)
            for (int input = 0; input < inputs; input++)
                _weights[(input * bias.Length) + output] = weights[(output * inputs) + input];
    }

    /// <summary>Computes all sums.</summary>
    public void Run(ReadOnlySpan<float> input, Span<float> sums)
    {
        _bias.CopyTo(sums);
        for (int i = 0; i < input.Length; i++) Vectors.AddProducts(sums, _weights.AsSpan(i * sums.Length, sums.Length), input[i]);
    }
}
