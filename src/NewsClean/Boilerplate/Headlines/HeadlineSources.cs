namespace NewsClean.Boilerplate.Headlines;

/// <summary>Who in a page's markup states a title.</summary>
[Flags]
internal enum HeadlineSources
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary><c>og:title</c>.</summary>
    OpenGraph = 1,

    /// <summary>The headline of an article in JSON-LD.</summary>
    JsonLd = 2,

    /// <summary>The element <c>title</c>.</summary>
    Document = 4,

    /// <summary><c>twitter:title</c>.</summary>
    Twitter = 8,

    /// <summary>Names of other vocabularies, the name of a web page in JSON-LD, item properties.</summary>
    Other = 16,
}
