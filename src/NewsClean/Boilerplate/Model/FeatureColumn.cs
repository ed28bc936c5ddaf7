namespace NewsClean.Boilerplate.Model;

/// <summary>One number that the model sees of every block.</summary>
/// <param name="Name">Its name, as the training's lists show it.</param>
/// <param name="Scale">How it is brought into the range of the others.</param>
internal sealed record FeatureColumn(string Name, FeatureScale Scale = FeatureScale.Plain)
{
    /// <summary>A name alone is a plain column.</summary>
    public static implicit operator FeatureColumn(string name) => new(name);

    /// <summary>A column for counts and sizes, taken as sign(x)·ln(1+|x|).</summary>
    public static FeatureColumn Log(string name) => new(name, FeatureScale.Log);

    /// <summary>The columns of all groups, one after the other.</summary>
    public static FeatureColumn[] Of(IReadOnlyList<FeatureGroup> groups)
    {
        var columns = new List<FeatureColumn>();
        foreach (var group in groups) columns.AddRange(group.Columns);
        return [.. columns];
    }

    /// <summary>Which of the columns are scaled by the logarithm.</summary>
    public static int[] Logarithmic(IReadOnlyList<FeatureColumn> columns)
    {
        var found = new List<int>();
        for (int i = 0; i < columns.Count; i++)
            if (columns[i].Scale == FeatureScale.Log) found.Add(i);
        return [.. found];
    }
}
