namespace NewsClean.Boilerplate.Model;

/// <summary>Hands out the columns of a <see cref="FeatureGroup"/> in the order of its list.</summary>
internal ref struct FeatureWriter(FeatureMatrix matrix, int first)
{
    /// <summary>The next column to be filled; an index into the whole matrix.</summary>
    public int Position { get; private set; } = first;

    /// <summary>The next column.</summary>
    public Span<float> Next() => matrix[Position++];

    /// <summary>Fills the next column with one value.</summary>
    public void Fill(float value) => Next().Fill(value);

    /// <summary>Copies <paramref name="values"/> into the next column.</summary>
    public void Copy(ReadOnlySpan<float> values) => values[..matrix.Blocks].CopyTo(Next());

    /// <summary>Steps over columns that were filled by <see cref="Row"/>.</summary>
    public void Skip(int columns) => Position += columns;

    /// <summary>The cells of one block in the columns from here on.</summary>
    public readonly RowWriter Row(int block) => new(matrix, Position, block);

    /// <summary>Fills cells of one block, column after column.</summary>
    internal ref struct RowWriter(FeatureMatrix matrix, int column, int block)
    {
        private readonly int _stride = matrix.Stride;
        private ref float _cell = ref System.Runtime.CompilerServices.Unsafe.Add(ref matrix.At(column), block);

        /// <summary>The next cell.</summary>
        public void Add(float value)
        {
            _cell = value;
            _cell = ref System.Runtime.CompilerServices.Unsafe.Add(ref _cell, _stride);
        }

        /// <summary>The next cell: 1 or 0.</summary>
        public void Add(bool value) => Add(value ? 1f : 0f);
    }
}
