using NewsClean.Boilerplate.Model;
namespace NewsClean.Training.Alignment;

/// <summary>The right answers for the blocks of a page, block by block: 1, 0, or <see cref="Unknown"/>.</summary>
internal sealed class Targets(int blocks)
{
    /// <summary>Gold does not say: nothing is learned from this block for this target.</summary>
    public const byte Unknown = 255;

    /// <summary>How many targets there are.</summary>
    public static int Count { get; } = Enum.GetValues<BlockTarget>().Length;

    private readonly byte[][] _values = [.. Enumerable.Range(0, Count).Select(_ => Enumerable.Repeat(Unknown, blocks).ToArray())];

    /// <summary>The answers for <paramref name="target"/>.</summary>
    public byte[] this[BlockTarget target] => _values[(int)target];

    /// <summary>First block of the body, -1 without one.</summary>
    public int FirstBody => Array.IndexOf(this[BlockTarget.Body], (byte)1);

    /// <summary>Last block of the body, -1 without one.</summary>
    public int LastBody => Array.LastIndexOf(this[BlockTarget.Body], (byte)1);
}
