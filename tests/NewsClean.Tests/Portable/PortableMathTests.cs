using NewsClean.Portable;

namespace NewsClean.Tests.Portable;

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

    [Fact]
    public void Log_odds_are_right_to_three_digits_and_end_at_the_edge()
    {
        float[] probabilities = [0, 0.00005f, 0.0001f, 0.02f, 0.3f, 0.5f, 0.7f, 0.98f, 0.9999f, 1];
        double[] expected = [.. probabilities.Select(p => Math.Clamp((double)p, 1e-4, 1 - 1e-4)).Select(p => Math.Log(p / (1 - p)))];
        PortableMath.LogOdds(probabilities, 1e-4f);
        for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i], probabilities[i], 1e-3);
        Assert.Equal(0, probabilities[5]);
    }

    [Fact]
    public void Exponential_is_right_to_fifteen_digits()
    {
        for (double x = -700; x <= 700; x += 0.0137)
            Assert.InRange(PortableMath.Exp(x) / Math.Exp(x), 1 - 1e-15, 1 + 1e-15);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(-1000, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(1000, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Exponential_has_ends(double x, double expected) => Assert.Equal(expected, PortableMath.Exp(x));

    [Theory]
    [InlineData(709.7)]
    [InlineData(-708.3)]
    [InlineData(-744)]
    public void Exponential_is_near_at_the_ends_of_double_precision(double x) => Assert.InRange(PortableMath.Exp(x) / Math.Exp(x), 1 - 1e-15, 1 + 1e-15);

    [Fact]
    public void Natural_logarithm_is_right_to_fifteen_digits()
    {
        for (double power = -1022; power < 1023.9; power += 0.0173) Check(Math.Pow(2, power));
        for (double x = 0.4; x < 3; x += 0.00137) Check(x);
        for (double step = 0.1; step > 1e-12; step *= 0.7)
        {
            Check(1 + step);
            Check(1 - step);
        }
        Assert.Equal(0, PortableMath.Log(1));

        static void Check(double x) => Assert.InRange(PortableMath.Log(x) / Math.Log(x), 1 - 1e-15, 1 + 1e-15);
    }

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void Natural_logarithm_has_ends(double x, double expected) => Assert.Equal(expected, PortableMath.Log(x));

    [Fact]
    public void Natural_logarithm_knows_the_smallest_numbers() => Assert.Equal(Math.Log(double.Epsilon), PortableMath.Log(double.Epsilon), 1e-12);
}
