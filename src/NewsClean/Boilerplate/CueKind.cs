namespace NewsClean.Boilerplate;

/// <summary>What a block's first words announce; each kind is a list in Wordlists/.</summary>
internal enum CueKind
{
    /// <summary>Nothing that the lists know.</summary>
    None,

    /// <summary>cues-share: share and follow buttons.</summary>
    Share,

    /// <summary>cues-related: "Read also".</summary>
    Related,

    /// <summary>cues-most-read: "Most read", "Latest".</summary>
    MostRead,

    /// <summary>cues-legal: copyright lines.</summary>
    Legal,

    /// <summary>cues-consent: cookie and privacy notices.</summary>
    Consent,

    /// <summary>cues-promo: advertisements and appeals.</summary>
    Promo,

    /// <summary>cues-comments: readers' comments.</summary>
    Comments,

    /// <summary>cues-tags: what introduces topics.</summary>
    Tags,

    /// <summary>cues-navigation: the site's frame.</summary>
    Navigation,

    /// <summary>cues-captions: pictures and videos.</summary>
    Caption,

    /// <summary>cues-author-box: what stands over a paragraph about the author.</summary>
    AuthorBox,
}
