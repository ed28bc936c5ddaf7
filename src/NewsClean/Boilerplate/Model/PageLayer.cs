namespace NewsClean.Boilerplate.Model;

/// <summary>A layer over numbers of the whole page instead of its blocks; each sum runs input by input.</summary>
internal sealed class PageLayer(float[] weights, float[] bias, int inputs)
{
    /// <summary>The sum of output <paramref name="output"/>.</summary>
    public float Run(ReadOnlySpan<float> input, int output)
    {
        float sum = bias[output];
        var row = weights.AsSpan(output * inputs, inputs);
        for (int i = 0; i < row.Length; i++) sum += row[i] * input[i];
        return sum;
    }
}
