namespace NewsClean.Metadata.Dates.Stated;

/// <summary>Where the markup of a page states a date, the most trusted first.</summary>
internal enum StatedSource
{
    /// <summary><c>datePublished</c> of an article in JSON-LD.</summary>
    JsonArticle,

    /// <summary><c>article:published_time</c> and other names that say "published".</summary>
    MetaPublished,

    /// <summary><c>itemprop="datePublished"</c>.</summary>
    ItemProperty,

    /// <summary><c>time</c> with <c>pubdate</c> or a class that says "published".</summary>
    TimePublished,

    /// <summary><c>datePublished</c> of a web page in JSON-LD.</summary>
    JsonPage,

    /// <summary><c>time</c> without either, and <c>dateCreated</c>.</summary>
    Time,

    /// <summary><c>date</c>, <c>dc.date</c> and other names of meta elements that do not say of what.</summary>
    MetaDate,

    /// <summary>The page's address: <c>/2018/05/31/</c>.</summary>
    Address,

    /// <summary>A change of the page, not its publication.</summary>
    Modified,
}
