using NewsClean.Portable;

namespace NewsClean.Boilerplate.Model;

/// <summary>What a model sees of a page. This is the one definition: training reads the features through the same code as use.</summary>
internal sealed class FeatureSet
{
    private readonly int[] _logColumns;

    private FeatureSet(int bags, params FeatureGroup[] groups)
    {
        (Bags, Groups, Columns) = (bags, groups, FeatureColumn.Of(groups));
        _logColumns = FeatureColumn.Logarithmic(Columns);
    }

    /// <summary>
    /// What a text dump shows. The order of the groups is that of the model file's columns; <see cref="RunFeatures"/> stands before
    /// the groups that read the run from <see cref="PageContext"/>.
    /// </summary>
    public static FeatureSet Text { get; } = new(
        3,
        new ShapeFeatures(), new CueFeatures(), new PositionFeatures(), new DensityFeatures(), new RunFeatures(), new StopwordFeatures(),
        new RepeatFeatures(), new CohesionFeatures(), new RhythmFeatures(), new FragmentFeatures(), new CueContextFeatures());

    /// <summary>What HTML shows: all of that, what the elements around a block say, and what the head says of the story.</summary>
    public static FeatureSet Markup { get; } = new(4, [.. Text.Groups, new ElementFeatures(), new ContainerFeatures(), new HintFeatures()]);

    /// <summary>The groups in the order of their columns.</summary>
    public IReadOnlyList<FeatureGroup> Groups { get; }

    /// <summary>All columns in the order of the matrix.</summary>
    public IReadOnlyList<FeatureColumn> Columns { get; }

    /// <summary>How many bags of n-grams the model reads, see <see cref="Ngrams"/>.</summary>
    public int Bags { get; }

    /// <summary>The set that fits <paramref name="page"/>.</summary>
    public static FeatureSet For(Page page) => page.HasMarkup ? Markup : Text;

    /// <summary>Writes the features of <paramref name="page"/>, scaled but not standardised, into <paramref name="matrix"/>.</summary>
    public void Write(PageScan page, PageContext context, FeatureMatrix matrix)
    {
        matrix.MakeRoom(Columns.Count, page.BlockCount);
        if (page.BlockCount == 0) return;
        var writer = new FeatureWriter(matrix, 0);
        foreach (var group in Groups) group.Write(page, context, ref writer);
        foreach (int column in _logColumns) PortableMath.SignedLog(matrix[column]);
    }
}
