using System.Runtime.Intrinsics;
using NewsClean.Boilerplate.Model;

namespace NewsClean.Tests.Boilerplate.Model;

public class PairMatrixTests
{
    [Theory]
    [InlineData(0f, 0f)]
    [InlineData(1.25f, 1.25f)]
    [InlineData(-1.25f, -1.25f)]
    [InlineData(0.00013f, 0.000244140625f)] // more than half a unit
    [InlineData(9f, 4f)]
    [InlineData(-9f, -4f)]
    public void What_is_written_is_read_to_the_nearest_unit(float value, float read)
    {
        var (columns, matrix) = (new FeatureMatrix(), new PairMatrix());
        columns.Reset(2, 11);
        matrix.MakeRoom(1, 11);
        columns[0].Fill(value);
        columns[1].Fill(-0.5f);
        matrix.Write(0, columns, 0, 0, 1);
        matrix.Write(1, columns, 1, 0, 1);
        Assert.All(Read(matrix, 0), v => Assert.Equal(read, v));
        Assert.All(Read(matrix, 1), v => Assert.Equal(-0.5f, v));
    }

    [Fact]
    public void A_sum_beyond_sixteen_bits_is_cut_off()
    {
        var matrix = new PairMatrix();
        matrix.Reset(1, 9);
        matrix.Add(0, 30_000, -30_000);
        matrix.Add(0, 30_000, -30_000);
        Assert.All(Read(matrix, 0), v => Assert.Equal(short.MaxValue / FixedScale.Input.One, v));
        Assert.All(Read(matrix, 1), v => Assert.Equal(-short.MaxValue / FixedScale.Input.One, v));
    }

    // 80 cells a column: 5 times 2^32 in all, which is 0 where numbers of 32 bits are multiplied.
    [Fact]
    public void More_cells_than_can_be_counted_are_refused() => Assert.Throws<OverflowException>(() => new PairMatrix().MakeRoom(1 << 28, 1));

    // Processors with and without the instruction must say the same.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, -7)]
    [InlineData(short.MaxValue, short.MaxValue)]
    [InlineData(short.MaxValue, -short.MaxValue)]
    [InlineData(-1, short.MinValue)]
    public void Both_ways_to_multiply_pairs_agree(int even, int odd)
    {
        Vector256<int> a = Vector256.Create((even & 0xFFFF) | (odd << 16)), b = Vector256.Create((odd & 0xFFFF) | (-5 << 16)), sums = Vector256.Create(11);
        Assert.Equal(Vector256.Create(11 + (even * odd) - (5 * odd)), PairProducts.AddHalves(sums, a, b));
        Assert.Equal(PairProducts.AddHalves(sums, a, b), PairProducts.Add(sums, a, b));
    }

    private static float[] Read(PairMatrix matrix, int input)
    {
        var values = new float[matrix.Blocks];
        matrix.Read(input, 1 / FixedScale.Input.One, values);
        return values;
    }
}
