namespace NewsClean.Writing.Story;

/// <summary>A part of a story with the parts in it: what the formats with structure write. A part has text or parts, never both.</summary>
/// <param name="kind">What it is.</param>
internal sealed class StoryPart(PartKind kind)
{
    /// <summary>What it is.</summary>
    public PartKind Kind { get; } = kind;

    /// <summary>The level of a heading, 2 to 6; the first number of an ordered list.</summary>
    public int Number { get; init; }

    /// <summary>The text of a paragraph, heading, cell or preformatted part; the caption of a figure.</summary>
    public List<StorySpan> Text { get; } = [];

    /// <summary>The parts in a list, item, quote, table or row, in order.</summary>
    public List<StoryPart> Parts { get; } = [];

    /// <summary>Where a figure's picture is: absolute, <c>http</c> or <c>https</c>.</summary>
    public string? Address { get; init; }

    /// <summary>What the page gives in place of a figure's picture; empty for none.</summary>
    public string Alternative { get; init; } = "";

    /// <summary>A list or item that the page leaves out: of items outside any list, of text between items.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Is it a list?</summary>
    public bool IsList => Kind is PartKind.List or PartKind.OrderedList;
}
