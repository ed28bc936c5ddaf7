namespace NewsClean.Metadata.Dates;

/// <summary>When the story came out and when it was changed, as far as the page says. All null where it does not.</summary>
internal sealed record PublicationDates
{
    /// <summary>Nothing was found.</summary>
    public static PublicationDates None { get; } = new();

    /// <summary>ISO 8601, as precise as the page is; its evidence holds the slices, the header's first.</summary>
    public Finding<string>? Published { get; init; }

    /// <summary>The slices of <see cref="Published"/>, verbatim, in source order.</summary>
    public IReadOnlyList<string> PublishedRaw { get; init; } = [];

    /// <summary>The day of <see cref="Published"/>, in the newsroom's zone where the page shows it; null without one.</summary>
    public DateOnly? PublishedDay { get; init; }

    /// <summary>
    /// The instant that the markup states as <see cref="Published"/>, as <see cref="DateExpression.UtcSecond"/>; null where that is no instant or the
    /// page shows it.
    /// </summary>
    public long? PublishedInstant { get; init; }

    /// <summary>When the page says it was changed; never copied into <see cref="Published"/>.</summary>
    public Finding<string>? Modified { get; init; }

    /// <summary>The slice of <see cref="Modified"/>, verbatim.</summary>
    public string? ModifiedRaw { get; init; }
}
