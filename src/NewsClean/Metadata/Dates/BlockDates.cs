namespace NewsClean.Metadata.Dates;

/// <summary>The dates in the texts of a page's blocks, each block read once: the labeller asks for them, and after it so do the finders of dates.</summary>
internal sealed class BlockDates
{
    // Of a block without digits, however its lines are joined.
    private static readonly IReadOnlyList<DateExpression> s_noDigits = [];

    private readonly IReadOnlyList<DateExpression>?[] _known;

    /// <summary>Of <paramref name="count"/> blocks nothing is known yet.</summary>
    public BlockDates(int count) => _known = new IReadOnlyList<DateExpression>?[count];

    /// <summary>Block <paramref name="index"/> has no digit, and so no date.</summary>
    public void SetNoDigits(int index) => _known[index] = s_noDigits;

    /// <summary>The dates of block <paramref name="index"/>, whose text is <paramref name="text"/>.</summary>
    public IReadOnlyList<DateExpression> Of(int index, string text) => _known[index] ??= DateReader.Read(text);

    /// <summary>
    /// The dates of <paramref name="block"/>, block <paramref name="index"/> of <paramref name="page"/>; their offsets are those of
    /// <see cref="TextBlock.Reading"/>.
    /// </summary>
    public IReadOnlyList<DateExpression> OfReading(int index, TextBlock block, DecodedPage page)
    {
        bool isText = block.IsShown || (block.Lines == 1 && block.End - block.Start == block.Text.Length) || ReferenceEquals(_known[index], s_noDigits);
        return isText ? Of(index, block.Text) : DateReader.Read(block.Reading(page));
    }
}
