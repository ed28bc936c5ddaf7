namespace NewsClean.Evaluation;

/// <summary>How a record's publication day compares with gold's.</summary>
public enum DateMatch
{
    /// <summary>The same calendar day.</summary>
    Right,

    /// <summary>Another day.</summary>
    Wrong,

    /// <summary>The record names none, which is not wrong.</summary>
    Missing,
}
