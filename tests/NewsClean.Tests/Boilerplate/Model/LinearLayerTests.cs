using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class LinearLayerTests
{
    private const int Inputs = 8;

    [Theory]
    [InlineData(1, 4, 1, 0, false)]
    [InlineData(5, 8, 3, 1, true)]
    [InlineData(40, 8, 3, 8, false)]
    [InlineData(67, 8, 3, 32, true)]
    public void Gives_the_plain_sums_as_a_state(int blocks, int outputs, int taps, int dilation, bool residual)
    {
        float[] weights = Numbers(outputs * taps * Inputs, 1), bias = Numbers(outputs, 2);
        var (numbers, input) = Input(blocks);
        var state = new PairMatrix();
        state.Reset(outputs / 2, blocks);

        new LinearLayer(weights, bias, Inputs, taps, FixedScale.Input).Run(input, state, dilation, residual);

        var found = new float[blocks];
        for (int o = 0; o < outputs; o++)
        {
            state.Read(o, 1 / FixedScale.State.One, found);
            for (int b = 0; b < blocks; b++)
            {
                double sum = Math.Floor((Math.Max(0, Plain(numbers, weights.AsSpan(o * taps * Inputs), bias[o], (b, taps, dilation))) * FixedScale.State.One) + 0.5);
                // The layer adds what stands in the input, whatever its units are; between convolutions both are states.
                if (residual) sum += numbers[o][b] * FixedScale.Input.One;
                Assert.Equal(Math.Min(sum, short.MaxValue) / FixedScale.State.One, found[b]);
            }
        }
    }

    [Fact]
    public void Gives_the_plain_sums_of_the_inputs_asked_for()
    {
        float[] weights = Numbers(4 * 4, 1), bias = Numbers(4, 2);
        var (numbers, input) = Input(19);
        var sums = new FeatureMatrix();
        sums.Reset(4, 19);

        new LinearLayer(weights, bias, 4, 1, FixedScale.Input).Run(input, 2, sums);

        for (int o = 0; o < 4; o++)
            for (int b = 0; b < 19; b++)
                Assert.Equal(Plain(numbers[2..6], weights.AsSpan(o * 4), bias[o], (b, 1, 0)), sums[o][b]);
    }

    [Fact]
    public void Weights_whose_sums_would_not_fit_are_refused() =>
        Assert.Throws<InvalidDataException>(() => new LinearLayer([100_000f, 0], [0f], 2, 1, FixedScale.State));

    // Inputs, weights and biases are multiples of 1/64: all sums are exact.
    private static double Plain(float[][] inputs, ReadOnlySpan<float> weights, float bias, (int Block, int Taps, int Dilation) at)
    {
        double sum = bias;
        for (int tap = 0; tap < at.Taps; tap++)
            for (int i = 0; i < inputs.Length; i++)
            {
                int block = at.Taps == 1 ? at.Block : at.Block + ((tap - 1) * at.Dilation);
                if (block >= 0 && block < inputs[i].Length) sum += inputs[i][block] * weights[(tap * inputs.Length) + i];
            }
        return sum;
    }

    private static (float[][] Numbers, PairMatrix Input) Input(int blocks)
    {
        var (columns, input) = (new FeatureMatrix(), new PairMatrix());
        columns.Reset(Inputs, blocks);
        input.Reset(Inputs / 2, blocks);
        var numbers = new float[Inputs][];
        for (int i = 0; i < Inputs; i++)
        {
            numbers[i] = Numbers(blocks, 3 + i);
            numbers[i].CopyTo(columns[i]);
            input.Write(i, columns, i, 0, 1);
        }
        input.ClearBehind();
        return (numbers, input);
    }

    private static float[] Numbers(int count, int seed) => [.. Enumerable.Range(0, count).Select(i => ((((i * 7919) + (seed * 104729)) % 129) - 64) / 64f)];
}
