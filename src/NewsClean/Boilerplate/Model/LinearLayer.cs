using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// A layer of the net: every output is a weighted sum of all inputs at the block, or at the block and one neighbour to either
/// side. Vectors run over blocks; each sum is formed input by input in one fixed order, each step a multiply-add with a
/// single rounding (in software where the processor has none), so that its bits do not depend on the processor or on the
/// width of its vectors.
/// </summary>
internal sealed class LinearLayer
{
    private const int Tile = 4;

    private readonly float[] _weights; // by tile of four outputs, neighbour, input, output
    private readonly float[] _bias;

    /// <summary>A layer of <paramref name="weights"/>, by output, neighbour, input.</summary>
    public LinearLayer(ReadOnlySpan<float> weights, float[] bias, int inputs, int taps)
    {
        (Inputs, Taps, Outputs) = (inputs, taps, bias.Length);
        int tiles = (Outputs + Tile - 1) / Tile, terms = inputs * taps;
        _weights = new float[tiles * terms * Tile];
        _bias = new float[tiles * Tile];
        bias.CopyTo(_bias, 0);
        for (int output = 0; output < Outputs; output++)
            for (int term = 0; term < terms; term++)
                _weights[(((output / Tile * terms) + term) * Tile) + (output % Tile)] = weights[(output * terms) + term];
    }

    /// <summary>Columns that the layer reads.</summary>
    public int Inputs { get; }

    /// <summary>Columns that it writes.</summary>
    public int Outputs { get; }

    /// <summary>1, or 3 where it reads neighbours.</summary>
    public int Taps { get; }

    /// <summary>Computes all outputs. Columns of <paramref name="output"/> must be a multiple of four; cells behind the last block are left undefined.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="output">Where the outputs go.</param>
    /// <param name="dilation">How many blocks away the neighbours stand.</param>
    /// <param name="rectified">Negative sums become 0.</param>
    /// <param name="residual">The input of the same number is added.</param>
    public void Run(FeatureMatrix input, FeatureMatrix output, int dilation, bool rectified, bool residual) =>
        RunAll(new Work(input, 0, output, dilation, rectified, residual));

    /// <summary>The plain sums of the columns from <paramref name="firstColumn"/> on.</summary>
    public void RunFrom(FeatureMatrix input, int firstColumn, FeatureMatrix output) => RunAll(new Work(input, firstColumn, output, 0, false, false));

    private void RunAll(in Work work)
    {
        int step = Vector<float>.Count * 2;
        // All outputs of some blocks before the next blocks: their inputs stay in the first cache.
        for (int block = 0; block < work.Input.Blocks; block += step)
            for (int tile = 0; tile * Tile < Outputs; tile++)
                RunTile(work, tile, block);
    }

    private void RunTile(in Work work, int tile, int block)
    {
        ref float w = ref _weights[tile * Taps * Inputs * Tile];
        Vector<float> a0 = new(_bias[tile * Tile]), a1 = new(_bias[(tile * Tile) + 1]), a2 = new(_bias[(tile * Tile) + 2]), a3 = new(_bias[(tile * Tile) + 3]);
        Vector<float> b0 = a0, b1 = a1, b2 = a2, b3 = a3;
        int stride = work.Input.Stride, inputs = Inputs;
        for (int tap = 0; tap < Taps; tap++)
        {
            int shift = Taps == 1 ? 0 : (tap - 1) * work.Dilation;
            if (block + shift + (Vector<float>.Count * 2) <= 0 || block + shift >= work.Input.Blocks)
            {
                w = ref Unsafe.Add(ref w, inputs * Tile); // beyond the page's ends all inputs are 0
                continue;
            }
            ref float x = ref Unsafe.Add(ref work.Input.At(work.FirstColumn), block + shift);
            for (int i = 0; i < inputs; i++)
            {
                var x0 = Load(ref x);
                var x1 = Load(ref Unsafe.Add(ref x, Vector<float>.Count));
                var w0 = new Vector<float>(w);
                var w1 = new Vector<float>(Unsafe.Add(ref w, 1));
                var w2 = new Vector<float>(Unsafe.Add(ref w, 2));
                var w3 = new Vector<float>(Unsafe.Add(ref w, 3));
                a0 = Vector.FusedMultiplyAdd(x0, w0, a0);
                b0 = Vector.FusedMultiplyAdd(x1, w0, b0);
                a1 = Vector.FusedMultiplyAdd(x0, w1, a1);
                b1 = Vector.FusedMultiplyAdd(x1, w1, b1);
                a2 = Vector.FusedMultiplyAdd(x0, w2, a2);
                b2 = Vector.FusedMultiplyAdd(x1, w2, b2);
                a3 = Vector.FusedMultiplyAdd(x0, w3, a3);
                b3 = Vector.FusedMultiplyAdd(x1, w3, b3);
                x = ref Unsafe.Add(ref x, stride);
                w = ref Unsafe.Add(ref w, Tile);
            }
        }
        Store(work, tile * Tile, block, a0, b0);
        Store(work, (tile * Tile) + 1, block, a1, b1);
        Store(work, (tile * Tile) + 2, block, a2, b2);
        Store(work, (tile * Tile) + 3, block, a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Load(ref float at) => Unsafe.ReadUnaligned<Vector<float>>(ref Unsafe.As<float, byte>(ref at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(in Work work, int column, int block, Vector<float> a, Vector<float> b)
    {
        if (work.Rectified) (a, b) = (Vector.Max(a, Vector<float>.Zero), Vector.Max(b, Vector<float>.Zero));
        if (work.Residual)
        {
            ref float x = ref Unsafe.Add(ref work.Input.At(column), block);
            (a, b) = (Load(ref x) + a, Load(ref Unsafe.Add(ref x, Vector<float>.Count)) + b);
        }
        ref byte y = ref Unsafe.As<float, byte>(ref Unsafe.Add(ref work.Output.At(column), block));
        Unsafe.WriteUnaligned(ref y, a);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref y, Vector<byte>.Count), b);
    }

    private readonly record struct Work(FeatureMatrix Input, int FirstColumn, FeatureMatrix Output, int Dilation, bool Rectified, bool Residual);
}
