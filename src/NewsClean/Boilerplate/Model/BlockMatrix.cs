using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Numbers by column and block, one column after the other, so that a column of all blocks is a run of memory: what works on a column, works on
/// vectors. Columns have room for blocks before and behind the page's.
/// </summary>
/// <typeparam name="T">Number of four bytes.</typeparam>
internal abstract class BlockMatrix<T>
    where T : struct
{
    /// <summary>Room on either side of a column: the reach of the net's widest convolution.</summary>
    public const int Margin = 32;

    private T[] _data = [];

    /// <summary>How many blocks there are.</summary>
    public int Blocks { get; private set; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; private set; }

    /// <summary>Numbers from one column to the next.</summary>
    public int Stride { get; private set; }

    /// <summary>Makes room; all cells and margins are 0.</summary>
    public void Reset(int columns, int blocks)
    {
        MakeRoom(columns, blocks);
        Array.Clear(_data, 0, Stride * columns);
    }

    /// <summary>Makes room; what stands in the cells and margins is undefined, and whoever fills them must fill all.</summary>
    /// <exception cref="OverflowException">There are more cells than can be counted. Nobody looks whether a cell is inside: room for fewer must never
    /// be taken for enough.</exception>
    public void MakeRoom(int columns, int blocks)
    {
        (Columns, Blocks) = (columns, blocks);
        // An odd number of cache lines: columns whose distance is a power of two would push each other out of the cache.
        Stride = (((blocks + 15) / 16 * 16) + (2 * Margin)) | 16;
        int cells = checked(Stride * columns);
        if (_data.Length < cells) _data = new T[Math.Min(cells * 5L / 4, Array.MaxLength)];
    }

    /// <summary>Sets the cells behind the last block to 0, as far as vectors may have written.</summary>
    public void ClearBehind()
    {
        for (int column = 0; column < Columns; column++) _data.AsSpan((column * Stride) + Margin + Blocks, Stride - Blocks - Margin).Clear();
    }

    /// <summary>The column's blocks.</summary>
    public Span<T> this[int column] => _data.AsSpan((column * Stride) + Margin, Blocks);

    /// <summary>The place of block 0 in <paramref name="column"/>; <see cref="Margin"/> numbers before it and behind the last block are readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At(int column) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_data), (column * Stride) + Margin);
}
