namespace NewsClean;

/// <summary>What became of a page: an <see cref="Article"/>, <see cref="NotAnArticle"/> or a <see cref="Failure"/>. N pages give N outcomes.</summary>
/// <param name="Id">
/// SHA-256 of the page's bytes, lower-case hex: of the bytes as they stand in the file, byte-order mark included, and where the file is compressed of
/// what comes out, so that a page has the same id however it is stored. Null where the bytes could not be read, or not all of them.
/// </param>
/// <param name="Source">Where the page came from.</param>
public abstract record PageOutcome(string? Id, SourceLocation Source)
{
    /// <summary>The labelled page that the outcome was read from; null for a failure.</summary>
    public LabelledPage? Labelled { get; init; }

    /// <summary>The page's address where it is known, otherwise null.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched, RFC 3339, where it is known, otherwise null.</summary>
    public string? FetchedAt { get; init; }

    /// <summary>Values of the input's record that go into the output as they are, by name: the text of JSON values. Empty without any.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;
}
