namespace NewsClean.Boilerplate.Model;

/// <summary>What the model says of a block, a probability for each; the order is that of the net's outputs. Several may hold at once.</summary>
internal enum BlockTarget
{
    /// <summary>The block is part of the story: a paragraph, list item, quote or subhead. A standfirst is both body and lead.</summary>
    Body,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>Names the story's authors.</summary>
    Byline,

    /// <summary>Says when the story was published.</summary>
    Date,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>The standfirst.</summary>
    Lead,

    /// <summary>A heading inside the story: the probability that it is one if it is part of the story.</summary>
    Subhead,
}
