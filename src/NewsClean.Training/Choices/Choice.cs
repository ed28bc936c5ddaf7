namespace NewsClean.Training.Choices;

/// <summary>A page's alternatives, of which at most one is right.</summary>
/// <param name="Set">The set that the page is of.</param>
/// <param name="Id">The page.</param>
/// <param name="Fold">Its fold.</param>
/// <param name="Alternatives">The features of each.</param>
/// <param name="Right">The one that a fit should choose, -1 where none is right.</param>
internal sealed record Choice(string Set, string Id, int Fold, IReadOnlyList<double[]> Alternatives, int Right)
{
    /// <summary>Does the alternative count as right in figures?</summary>
    public required Func<int, bool> IsRight { get; init; }

    /// <summary>Do two alternatives say the same, so that what speaks for one speaks for both?</summary>
    public Func<int, int, bool> IsSame { get; init; } = (_, _) => false;

    /// <summary>Words for each alternative, for reading the faults.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What gold says.</summary>
    public required string Gold { get; init; }
}
