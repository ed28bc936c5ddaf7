using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class LinearKernelTests
{
    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(7, 3, 3)]
    public void Vectors_give_the_plain_sums(int pairs, int dilation, int taps)
    {
        const int Stride = 40;
        int[] inputs = Numbers(pairs * Stride, 1), weights = Numbers(pairs * taps * LinearKernel.Outputs, 2), bias = Numbers(LinearKernel.Outputs, 3);
        int[] sums = new int[LinearKernel.Outputs * LinearKernel.Blocks];
        var walk = new LinearKernel.Walk(Stride, pairs, dilation, taps);

        LinearKernel.Sum(ref inputs[0], ref weights[0], ref bias[0], walk, ref sums[0]);

        for (int output = 0; output < LinearKernel.Outputs; output++)
            for (int block = 0; block < LinearKernel.Blocks; block++)
            {
                int sum = bias[output], at = (output * LinearKernel.Blocks) + block;
                for (int tap = 0; tap < taps; tap++)
                    for (int pair = 0; pair < pairs; pair++)
                    {
                        int input = inputs[(pair * Stride) + block + (tap * dilation)], weight = weights[(((tap * pairs) + pair) * LinearKernel.Outputs) + output];
                        sum += ((short)input * (short)weight) + ((input >> 16) * (weight >> 16));
                    }
                Assert.Equal(sum, sums[at]);
            }
    }

    // Two numbers from -500 to 500 in each.
    private static int[] Numbers(int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(i => (((((i * 7919) + (seed * 104729)) % 1001) - 500) & 0xFFFF) | (((((i * 6007) + seed) % 1001) - 500) << 16))];
}
