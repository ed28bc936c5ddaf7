using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// A layer of the net: every output is a weighted sum of all inputs at the block, or at the block and one neighbour to either
/// side. Vectors run over blocks. Inputs and weights are integers of sixteen bits, sums of thirty-two.
/// </summary>
internal sealed class LinearLayer
{
    private const int Tile = LinearKernel.Outputs, Step = LinearKernel.Blocks;

    private const int MostBits = 14;

    private readonly int[] _weights; // two inputs' side by side; by tile of four outputs, neighbour, pair of inputs, output
    private readonly int[] _bias;
    private readonly int _pairs, _bits;

    /// <summary>A layer of <paramref name="weights"/>, by output, neighbour, input.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="bias">What each sum starts with.</param>
    /// <param name="inputs">How many inputs there are, an even number.</param>
    /// <param name="taps">1, or 3 where the layer reads neighbours.</param>
    /// <param name="scale">How the inputs are written.</param>
    /// <exception cref="InvalidDataException">The weights are so large that sums would not fit.</exception>
    public LinearLayer(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int inputs, int taps, FixedScale scale)
    {
        (Inputs, Taps, Outputs, _pairs) = (inputs, taps, bias.Length, inputs / 2);
        int tiles = (Outputs + Tile - 1) / Tile, terms = inputs * taps, weightBits = WeightBits(weights, bias, terms, scale);
        _bits = weightBits + scale.Bits;
        _weights = new int[tiles * terms / 2 * Tile];
        _bias = new int[tiles * Tile];
        for (int output = 0; output < Outputs; output++)
        {
            _bias[output] = Units(bias[output], _bits);
            for (int term = 0; term < terms; term++)
            {
                int units = Units(weights[(output * terms) + term], weightBits);
                _weights[(((output / Tile * (terms / 2)) + (term / 2)) * Tile) + (output % Tile)] |= term % 2 == 0 ? units & 0xFFFF : units << 16;
            }
        }
    }

    /// <summary>Inputs that the layer reads.</summary>
    public int Inputs { get; }

    /// <summary>Columns that it writes.</summary>
    public int Outputs { get; }

    /// <summary>1, or 3 where it reads neighbours.</summary>
    public int Taps { get; }

    /// <summary>Computes all outputs as a state of the net, negative ones as 0; their number is a multiple of four. Cells behind the last block are left undefined.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="state">Where the outputs go.</param>
    /// <param name="dilation">How many blocks away the neighbours stand.</param>
    /// <param name="residual">The input of the same number is added.</param>
    public void Run(PairMatrix input, PairMatrix state, int dilation, bool residual) => RunAll(new Work(input, 0, dilation) { State = state, Residual = residual });

    /// <summary>Computes the plain sums of the inputs from <paramref name="firstInput"/> on. Columns of <paramref name="sums"/> must be a multiple of four.</summary>
    public void Run(PairMatrix input, int firstInput, FeatureMatrix sums) => RunAll(new Work(input, firstInput / 2, 0) { Sums = sums });

    private static int Units(float value, int bits) => (int)Math.Round((double)value * (1L << bits));

    // As many as leave room for the largest sum that can be.
    private static int WeightBits(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int terms, FixedScale scale)
    {
        for (int bits = MostBits; bits >= 0; bits--)
        {
            long most = 0;
            for (int output = 0; output < bias.Length; output++)
            {
                long sum = Math.Abs((long)Units(bias[output], bits + scale.Bits)) + (1L << bits << scale.Bits);
                foreach (float weight in weights.Slice(output * terms, terms))
                {
                    long units = Math.Abs((long)Units(weight, bits));
                    sum += units > short.MaxValue ? int.MaxValue : units * scale.Most;
                }
                most = Math.Max(most, sum);
            }
            if (most <= int.MaxValue) return bits;
        }
        throw new InvalidDataException("the model's weights are too large for sixteen bits: retrain it");
    }

    private void RunAll(in Work work)
    {
        Span<int> sums = stackalloc int[Tile * Step];
        // All outputs of some blocks before the next blocks: their inputs stay in the first cache.
        for (int block = 0; block < work.Input.Blocks; block += Step)
            for (int tile = 0; tile * Tile < Outputs; tile++)
            {
                Sum(work, tile, block, sums);
                for (int output = 0; output < Tile; output += 2)
                {
                    if (work.Sums is { } columns) Store(columns, (tile * Tile) + output, block, sums[(output * Step)..]);
                    else Store(work, (tile * Tile) + output, block, sums[(output * Step)..]);
                }
            }
    }

    // The sums of a tile's outputs of sixteen blocks.
    private void Sum(in Work work, int tile, int block, Span<int> sums)
    {
        ref int weights = ref _weights[tile * Taps * _pairs * Tile], bias = ref _bias[tile * Tile];
        // Beyond the page's ends all inputs are 0: neighbours of which none is on the page are left out.
        int first = 0, last = Taps;
        while (first < last && block + Shift(work, first) + Step <= 0) first++;
        while (first < last && block + Shift(work, last - 1) >= work.Input.Blocks) last--;
        var walk = new LinearKernel.Walk(work.Input.Stride, _pairs, Taps == 1 ? 0 : work.Dilation, last - first);
        ref int inputs = ref Unsafe.Add(ref work.Input.At(work.FirstPair), block + Shift(work, first));
        LinearKernel.Sum(ref inputs, ref Unsafe.Add(ref weights, first * _pairs * Tile), ref bias, walk, ref MemoryMarshal.GetReference(sums));
    }

    private int Shift(in Work work, int tap) => Taps == 1 ? 0 : (tap - 1) * work.Dilation;

    // The plain sums of an even output and the next one.
    private void Store(FeatureMatrix columns, int output, int block, ReadOnlySpan<int> sums)
    {
        var unit = Vector256.Create(1f / (1 << _bits));
        for (int i = 0; i < 2 * Step; i += Vector256<int>.Count)
        {
            ref float cell = ref Unsafe.Add(ref columns.At(output + (i / Step)), block + (i % Step));
            (Vector256.ConvertToSingle(Vector256.Create(sums[i..])) * unit).StoreUnsafe(ref cell);
        }
    }

    // The state that they make.
    private void Store(in Work work, int output, int block, ReadOnlySpan<int> sums)
    {
        int shift = _bits - FixedScale.State.Bits;
        var half = Vector256.Create(1 << (shift - 1));
        ref int cells = ref Unsafe.Add(ref work.State!.At(output / 2), block);
        ref int before = ref Unsafe.Add(ref (work.Residual ? work.Input : work.State).At(output / 2), block);
        for (int i = 0; i < Step; i += Vector256<int>.Count)
        {
            var even = (Vector256.Max(Vector256.Create(sums[i..]), Vector256<int>.Zero) + half) >> shift;
            var odd = (Vector256.Max(Vector256.Create(sums[(Step + i)..]), Vector256<int>.Zero) + half) >> shift;
            if (work.Residual)
            {
                var both = Vector256.LoadUnsafe(ref before, (nuint)i);
                (even, odd) = (even + ((both << 16) >> 16), odd + (both >> 16));
            }
            PairMatrix.Pack(even, odd).StoreUnsafe(ref cells, (nuint)i);
        }
    }

    private readonly record struct Work(PairMatrix Input, int FirstPair, int Dilation)
    {
        public PairMatrix? State { get; init; }

        public FeatureMatrix? Sums { get; init; }

        public bool Residual { get; init; }
    }
}
