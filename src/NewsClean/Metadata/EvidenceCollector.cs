namespace NewsClean.Metadata;

/// <summary>Gathers the evidence of a record while its fields are read.</summary>
internal sealed class EvidenceCollector
{
    private readonly Dictionary<string, IReadOnlyList<Evidence>> _byField = [];

    /// <summary>The evidence by the field's JSON name; fields that were not found have no entry.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Evidence>> ByField => _byField;

    /// <summary>Keeps the evidence of <paramref name="finding"/> under <paramref name="field"/> and returns its value; null stays null.</summary>
    public T? Take<T>(string field, Finding<T>? finding)
        where T : class
    {
        if (finding is null) return null;
        if (finding.Evidence.Count > 0) _byField[field] = finding.Evidence;
        return finding.Value;
    }
}
