namespace NewsClean.Boilerplate.Model;

/// <summary>What several feature groups need to know of the page; each is written by the group named here, before the others read it.</summary>
internal sealed class PageContext
{
    private readonly Scratch[] _scratch = [new(), new(), new(), new(), new(), new()];

    private (float Words, float Prose, int Blocks)[] _alike = new (float, float, int)[64];

    /// <summary>First block of the best run of long blocks: where the story probably starts. By <see cref="RunFeatures"/>.</summary>
    public int RunStart { get; set; }

    /// <summary>The block after the run's last. By <see cref="RunFeatures"/>.</summary>
    public int RunEnd { get; set; }

    /// <summary>What the page states of its story. Read by <see cref="HintFeatures"/>.</summary>
    public HintScan Hints { get; } = new();

    /// <summary>A table that a group uses while it writes.</summary>
    public TokenTable Table { get; } = new();

    /// <summary>An array for <paramref name="length"/> values that a group uses while it writes: 0 to 5. Its values are those of the last user.</summary>
    public Span<float> Floats(int number, int length) => _scratch[number].Floats(length);

    /// <summary>As <see cref="Floats"/>, for integers.</summary>
    public Span<int> Ints(int number, int length) => _scratch[number].Ints(length);

    /// <summary>Cleared totals of <paramref name="count"/> groups of blocks, for <see cref="ContainerFeatures"/>.</summary>
    public Span<(float Words, float Prose, int Blocks)> Alike(int count)
    {
        if (_alike.Length < count) _alike = new (float, float, int)[count * 5 / 4];
        Array.Clear(_alike, 0, count);
        return _alike.AsSpan(0, count);
    }

    private sealed class Scratch
    {
        private float[] _floats = [];
        private int[] _ints = [];

        public Span<float> Floats(int length)
        {
            if (_floats.Length < length) _floats = new float[length * 5 / 4];
            return _floats.AsSpan(0, length);
        }

        public Span<int> Ints(int length)
        {
            if (_ints.Length < length) _ints = new int[length * 5 / 4];
            return _ints.AsSpan(0, length);
        }
    }
}
