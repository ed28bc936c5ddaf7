using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class LinearLayerTests
{
    [Theory]
    [InlineData(1, 1, 1, 0)]
    [InlineData(5, 7, 3, 1)]
    [InlineData(40, 9, 3, 8)]
    [InlineData(67, 8, 3, 32)]
    public void Gives_the_bits_of_the_plain_sum(int blocks, int outputs, int taps, int dilation)
    {
        const int Inputs = 8;
        float[] weights = Numbers(outputs * taps * Inputs, 1), bias = Numbers(outputs, 2);
        var input = new FeatureMatrix();
        input.Reset(Inputs, blocks);
        for (int i = 0; i < Inputs; i++) Numbers(blocks, 3 + i).CopyTo(input[i]);
        var output = new FeatureMatrix();
        output.Reset((outputs + 3) / 4 * 4, blocks);

        new LinearLayer(weights, bias, Inputs, taps).Run(input, output, dilation, rectified: true, residual: false);

        for (int o = 0; o < outputs; o++)
            for (int b = 0; b < blocks; b++)
                Assert.Equal(Math.Max(0, Plain(input, weights.AsSpan(o * taps * Inputs), bias[o], (b, taps, dilation))), output[o][b]);
    }

    // The sum that the layer must form, term by term in its order: neighbour after neighbour, input after input.
    private static float Plain(FeatureMatrix input, ReadOnlySpan<float> weights, float bias, (int Block, int Taps, int Dilation) at)
    {
        float sum = bias;
        for (int tap = 0; tap < at.Taps; tap++)
            for (int i = 0; i < input.Columns; i++)
            {
                int block = at.Taps == 1 ? at.Block : at.Block + ((tap - 1) * at.Dilation);
                float x = block >= 0 && block < input.Blocks ? input[i][block] : 0;
                sum = MathF.FusedMultiplyAdd(x, weights[(tap * input.Columns) + i], sum);
            }
        return sum;
    }

    private static float[] Numbers(int count, int seed) => [.. Enumerable.Range(0, count).Select(i => (((i * 7919) + (seed * 104729)) % 1009 / 504.5f) - 1)];
}
