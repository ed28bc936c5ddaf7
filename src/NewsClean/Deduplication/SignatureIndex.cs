using NewsClean.Portable;

namespace NewsClean.Deduplication;

/// <summary>
/// Finds the signature most like another one without looking at all of them (locality-sensitive hashing): signatures that agree in
/// all rows of a band share a chain. Chains run from the newest to the oldest; in a full window the newest takes the oldest's place.
/// </summary>
/// <param name="window">The most signatures that are remembered.</param>
internal sealed class SignatureIndex(int window)
{
    // 32 bands of 3 rows find a pair of similarity s with the probability 1 - (1 - s^3)^32: 0.986 at 0.5, 0.9996 at 0.6, 0.23 at 0.2.
    // A pair that is found by chance costs one comparison.
    private const int Bands = 32, Rows = 3;

    // A notice that thousands of stories hold makes long chains. What is in reach of a copy shares about four of its 32 chains.
    private const int MostSteps = 64;

    private const int FirstHeads = 1024;

    private readonly Blocks<byte> _signatures = new(MinHash.Components);
    private readonly Blocks<uint> _older = new(Bands);
    private uint[] _heads = new uint[Bands * FirstHeads];
    private int _headsPerBand = FirstHeads;

    /// <summary>How many signatures were ever added; the last is number <see cref="Count"/>, the first number 1.</summary>
    public uint Count { get; private set; }

    /// <summary>The place that number <paramref name="number"/> takes in the window.</summary>
    public int Slot(uint number) => (int)((number - 1) % (uint)window);

    /// <summary>The number of the signature that has the most in common, the oldest of several; 0 where none has <paramref name="leastEqual"/> components.</summary>
    public uint FindBest(ReadOnlySpan<byte> signature, int leastEqual, out int equal)
    {
        uint best = 0;
        equal = leastEqual - 1;
        for (int band = 0; band < Bands; band++)
        {
            uint at = _heads[Head(signature, band)];
            for (int step = 0; step < MostSteps && IsRemembered(at); step++)
            {
                int slot = Slot(at), found = MinHash.CountEqual(signature, _signatures[slot]);
                if (found > equal || (found == equal && best != 0 && at < best)) (best, equal) = (at, found);
                at = _older[slot][band];
            }
        }
        return best;
    }

    /// <summary>Adds a signature and gives its number.</summary>
    public uint Add(ReadOnlySpan<byte> signature)
    {
        if (Count == (uint)_headsPerBand && _headsPerBand < window) Grow();
        uint number = ++Count;
        signature.CopyTo(_signatures[Slot(number)]);
        Link(number);
        return number;
    }

    private bool IsRemembered(uint number) => number != 0 && Count - number < (uint)window;

    private void Link(uint number)
    {
        int slot = Slot(number);
        ReadOnlySpan<byte> signature = _signatures[slot];
        var older = _older[slot];
        for (int band = 0; band < Bands; band++)
        {
            ref uint head = ref _heads[Head(signature, band)];
            (older[band], head) = (head, number);
        }
    }

    private int Head(ReadOnlySpan<byte> signature, int band)
    {
        var rows = signature.Slice(band * Rows, Rows);
        uint key = (uint)(rows[0] | (rows[1] << 8) | (rows[2] << 16));
        return (band * _headsPerBand) + (int)(Hash.Finish(key) & (uint)(_headsPerBand - 1));
    }

    // The window is not full yet, so every number is in its slot.
    private void Grow()
    {
        _headsPerBand *= 2;
        _heads = [];
        _heads = new uint[Bands * _headsPerBand];
        for (uint number = 1; number <= Count; number++) Link(number);
    }

    // Rows of equal width, in blocks, so that growing neither copies nor needs twice the room.
    private sealed class Blocks<T>(int width)
    {
        private const int RowsPerBlock = 1024;

        private readonly List<T[]> _blocks = [];

        public Span<T> this[int row]
        {
            get
            {
                int block = row / RowsPerBlock;
                while (block >= _blocks.Count) _blocks.Add(new T[RowsPerBlock * width]);
                return _blocks[block].AsSpan(row % RowsPerBlock * width, width);
            }
        }
    }
}
