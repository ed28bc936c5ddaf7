namespace NewsClean.Training.Bylines;

/// <summary>Gold's authors compared with those read.</summary>
internal static class GoldAuthors
{
    /// <summary>
    /// Is one of the two lists of names part of the other? Gold of some pages lists teasers' authors too, that of others the first author alone: where none is
    /// exactly gold's, such a list is as good.
    /// </summary>
    public static bool IsPart(IEnumerable<string> names, IReadOnlySet<string> gold)
    {
        var own = names.ToHashSet(StringComparer.Ordinal);
        return own.IsSubsetOf(gold) || own.IsSupersetOf(gold);
    }
}
