namespace NewsClean.Metadata.Dates;

/// <summary>What the words beside a date say that it is of.</summary>
internal enum DateCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The story's publication: "Posted on".</summary>
    Published,

    /// <summary>A change of the story: "Updated".</summary>
    Modified,

    /// <summary>Something else: a copyright, an event, a birthday.</summary>
    Other,
}
