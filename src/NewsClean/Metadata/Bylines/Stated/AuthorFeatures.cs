namespace NewsClean.Metadata.Bylines.Stated;

/// <summary>What speaks for or against names being a story's authors on an HTML page; <see cref="AuthorWeights"/> weighs each.</summary>
[Flags]
internal enum AuthorFeatures : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A byline that the page shows names them.</summary>
    Shown = 1L << 0,

    /// <summary>Of the bylines that the page shows it is the likeliest.</summary>
    ShownBest = 1L << 1,

    /// <summary>The page shows a likelier byline.</summary>
    ShownOther = 1L << 2,

    /// <summary>An article in JSON-LD.</summary>
    JsonArticle = 1L << 3,

    /// <summary>A web page in JSON-LD.</summary>
    JsonPage = 1L << 4,

    /// <summary>The meta element <c>author</c>.</summary>
    MetaAuthor = 1L << 5,

    /// <summary>Another meta element.</summary>
    MetaOther = 1L << 6,

    /// <summary>An item property.</summary>
    ItemProperty = 1L << 7,

    /// <summary>A link with <c>rel="author"</c>.</summary>
    RelAuthor = 1L << 8,

    /// <summary>Stated by two or more kinds of sources, or stated and shown.</summary>
    Agreed = 1L << 9,

    /// <summary>Statements name others.</summary>
    Disputed = 1L << 10,

    /// <summary>It is the site, the publisher or a part of the address.</summary>
    Site = 1L << 11,

    /// <summary>A newsroom or wire service.</summary>
    Agency = 1L << 12,

    /// <summary>One word.</summary>
    OneWord = 1L << 13,

    /// <summary>Several names.</summary>
    Several = 1L << 14,

    /// <summary>All begin with common given names or hold initials.</summary>
    Given = 1L << 15,

    /// <summary>Small letters only, or figures: an account.</summary>
    Account = 1L << 16,

    /// <summary>It holds a word that names do not.</summary>
    CommonWord = 1L << 17,

    /// <summary>A short block of the page has the first name, outside the story.</summary>
    OnPage = 1L << 18,

    /// <summary>Others hold these names and more.</summary>
    Subset = 1L << 19,

    /// <summary>It holds another's names and more.</summary>
    Superset = 1L << 20,

    /// <summary>It does not read like names.</summary>
    NoName = 1L << 21,

    /// <summary>Stated, but the page shows the name nowhere outside the story.</summary>
    StatedOnly = 1L << 22,

    /// <summary>Shown, and the markup states no author at all.</summary>
    NothingStated = 1L << 23,
}
