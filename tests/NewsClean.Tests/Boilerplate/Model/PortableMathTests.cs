using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class PortableMathTests
{
    [Theory]
    [InlineData(0f)]
    [InlineData(0.4f)]
    [InlineData(1f)]
    [InlineData(7.5f)]
    [InlineData(399f)]
    [InlineData(20_000f)]
    public void Logarithm_is_right_to_five_digits(float x) => Assert.Equal(Math.Log(1 + x), PortableMath.Log1p(x), 2e-5);

    [Theory]
    [InlineData(-30f)]
    [InlineData(-2.2f)]
    [InlineData(0f)]
    [InlineData(0.3f)]
    [InlineData(12f)]
    public void Sigmoid_is_right_to_six_digits(float x) => Assert.Equal(1 / (1 + Math.Exp(-x)), PortableMath.Sigmoid(x), 1e-6);

    [Fact]
    public void Sigmoids_of_many_are_those_of_each()
    {
        float[] values = [.. Enumerable.Range(-70, 143).Select(i => i * 1.37f)], sigmoids = new float[values.Length];
        PortableMath.Sigmoids(values, 0.9f, -0.2f, sigmoids);
        Assert.Equal(values.Select(v => PortableMath.Sigmoid((v * 0.9f) + -0.2f)), sigmoids);
    }

    [Fact]
    public void Vectors_give_the_bits_that_single_numbers_give()
    {
        float[] values = [.. Enumerable.Range(-50, 101).Select(i => i * 1.37f)];
        float[] expected = [.. values.Select(v => v < 0 ? -PortableMath.Log1p(-v) : PortableMath.Log1p(v))];
        PortableMath.SignedLog(values);
        Assert.Equal(expected, values);
    }
}
