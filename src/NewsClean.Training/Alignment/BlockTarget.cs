namespace NewsClean.Training.Alignment;

/// <summary>What the model learns to say of a block; the order is that of the net's outputs.</summary>
internal enum BlockTarget
{
    Body,
    Title,
    Byline,
    Date,
    Caption,
    Lead,

    /// <summary>A heading inside the story; asked of blocks of the body only.</summary>
    Subhead,
}
