namespace NewsClean.Boilerplate.Model;

/// <summary>All features of the model. This is the one definition: training reads them through the same code as use.</summary>
internal static class FeatureSet
{
    /// <summary>
    /// The groups. The order is that of the model file's columns; <see cref="RunFeatures"/> stands before the groups that
    /// read the run from <see cref="PageContext"/>.
    /// </summary>
    public static IReadOnlyList<FeatureGroup> Groups { get; } =
    [
        new ShapeFeatures(), new CueFeatures(), new PositionFeatures(), new DensityFeatures(), new RunFeatures(), new StopwordFeatures(),
        new RepeatFeatures(), new CohesionFeatures(), new RhythmFeatures(), new FragmentFeatures(), new CueContextFeatures(),
    ];

    /// <summary>All columns in the order of the matrix.</summary>
    public static IReadOnlyList<FeatureColumn> Columns { get; } = FeatureColumn.Of(Groups);

    private static readonly int[] s_logColumns = FeatureColumn.Logarithmic(Columns);

    /// <summary>
    /// Writes the features of <paramref name="page"/>, scaled but not standardised, into <paramref name="matrix"/>, which may
    /// be made wider than they are: <paramref name="width"/> columns, the others 0.
    /// </summary>
    public static void Write(PageScan page, PageContext context, FeatureMatrix matrix, int width)
    {
        matrix.MakeRoom(Math.Max(width, Columns.Count), page.BlockCount);
        if (page.BlockCount == 0) return;
        for (int column = Columns.Count; column < width; column++) matrix[column].Clear();
        var writer = new FeatureWriter(matrix, 0);
        foreach (var group in Groups) group.Write(page, context, ref writer);
        foreach (int column in s_logColumns) PortableMath.SignedLog(matrix[column]);
    }
}
