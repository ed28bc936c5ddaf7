namespace NewsClean.Deduplication;

/// <summary>
/// Finds near-duplicates in one pass over records in their order: each is compared with the earlier ones that are no duplicates
/// themselves, so that the first of a cluster stays unmarked and all copies point to it. The same records in the same order give
/// the same answers. One thread at a time.
/// </summary>
public sealed class DuplicateFinder
{
    private readonly SignatureIndex _index;
    private readonly RecordNames _names = new();
    private readonly int _leastEqual;

    /// <summary>Makes a finder that knows no record yet.</summary>
    /// <param name="options">What counts as a duplicate; null means <see cref="DuplicateOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not from <see cref="DuplicateOptions.LeastThreshold"/> to 1, or the window not
    /// from 1 to <see cref="DuplicateOptions.MostWindow"/>.</exception>
    public DuplicateFinder(DuplicateOptions? options = null)
    {
        options ??= DuplicateOptions.Default;
        if (!(options.Threshold is >= DuplicateOptions.LeastThreshold and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Threshold, $"expected a threshold from {DuplicateOptions.LeastThreshold} to 1");
        if (options.Window is < 1 or > DuplicateOptions.MostWindow)
            throw new ArgumentOutOfRangeException(nameof(options), options.Window, $"expected a window from 1 to {DuplicateOptions.MostWindow}");
        _index = new SignatureIndex(options.Window);
        _leastEqual = MinHash.LeastEqual(options.Threshold);
    }

    /// <summary>The earlier record that this one is a copy of; null where there is none, and then this one is remembered.</summary>
    /// <param name="signature">That of its body; null, where it has none, is no copy of anything.</param>
    /// <param name="id">Its id; null where it has none.</param>
    /// <param name="source">Where it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public DuplicateOf? Find(BodySignature? signature, string? id, SourceLocation source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (signature is null) return null;
        uint best = _index.FindBest(signature.Components, _leastEqual, out int equal);
        if (best == 0)
        {
            _names.Set(_index.Slot(_index.Add(signature.Components)), id, source);
            return null;
        }
        var (earlierId, earlier) = _names.Get(_index.Slot(best));
        return new DuplicateOf(earlierId, earlier, MinHash.Similarity(equal));
    }
}
