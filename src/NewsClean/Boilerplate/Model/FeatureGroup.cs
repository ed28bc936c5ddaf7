namespace NewsClean.Boilerplate.Model;

/// <summary>Features that belong together. To add one: a column in the list, a value in <see cref="Write"/> at the same place, retrain.</summary>
/// <param name="columns">What the group writes, in this order.</param>
internal abstract class FeatureGroup(params FeatureColumn[] columns)
{
    /// <summary>What the group writes, in this order.</summary>
    public IReadOnlyList<FeatureColumn> Columns { get; } = columns;

    /// <summary>Writes the group's columns for all blocks of <paramref name="page"/>, every cell: they hold another page's before.</summary>
    public abstract void Write(PageScan page, PageContext context, ref FeatureWriter writer);
}
