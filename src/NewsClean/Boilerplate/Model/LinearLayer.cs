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
    // So many outputs of so many blocks are computed at once.
    private const int Tile = 4, Step = 16;

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

    // The sums of four outputs of sixteen blocks. Nothing is called from here, and they stay in registers until the end.
    private void Sum(in Work work, int tile, int block, Span<int> sums)
    {
        ref int w = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), tile * Taps * _pairs * Tile);
        ref int bias = ref _bias[tile * Tile];
        Vector256<int> a0 = Vector256.Create(bias), a1 = Vector256.Create(Unsafe.Add(ref bias, 1)), a2 = Vector256.Create(Unsafe.Add(ref bias, 2)), a3 = Vector256.Create(Unsafe.Add(ref bias, 3));
        Vector256<int> b0 = a0, b1 = a1, b2 = a2, b3 = a3;
        int stride = work.Input.Stride, pairs = _pairs;
        for (int tap = 0; tap < Taps; tap++)
        {
            int shift = Taps == 1 ? 0 : (tap - 1) * work.Dilation;
            if (block + shift + Step <= 0 || block + shift >= work.Input.Blocks)
            {
                w = ref Unsafe.Add(ref w, pairs * Tile); // beyond the page's ends all inputs are 0
                continue;
            }
            ref int x = ref Unsafe.Add(ref work.Input.At(work.FirstPair), block + shift);
            for (int i = 0; i < pairs; i++)
            {
                var x0 = Vector256.LoadUnsafe(ref x);
                var x1 = Vector256.LoadUnsafe(ref x, (nuint)Vector256<int>.Count);
                var w0 = Vector256.Create(w);
                a0 = PairProducts.Add(a0, x0, w0);
                b0 = PairProducts.Add(b0, x1, w0);
                var w1 = Vector256.Create(Unsafe.Add(ref w, 1));
                a1 = PairProducts.Add(a1, x0, w1);
                b1 = PairProducts.Add(b1, x1, w1);
                var w2 = Vector256.Create(Unsafe.Add(ref w, 2));
                a2 = PairProducts.Add(a2, x0, w2);
                b2 = PairProducts.Add(b2, x1, w2);
                var w3 = Vector256.Create(Unsafe.Add(ref w, 3));
                a3 = PairProducts.Add(a3, x0, w3);
                b3 = PairProducts.Add(b3, x1, w3);
                x = ref Unsafe.Add(ref x, stride);
                w = ref Unsafe.Add(ref w, Tile);
            }
        }
        ref int first = ref MemoryMarshal.GetReference(sums), second = ref Unsafe.Add(ref first, Vector256<int>.Count);
        a0.StoreUnsafe(ref first);
        b0.StoreUnsafe(ref second);
        a1.StoreUnsafe(ref first, Step);
        b1.StoreUnsafe(ref second, Step);
        a2.StoreUnsafe(ref first, 2 * Step);
        b2.StoreUnsafe(ref second, 2 * Step);
        a3.StoreUnsafe(ref first, 3 * Step);
        b3.StoreUnsafe(ref second, 3 * Step);
    }

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
