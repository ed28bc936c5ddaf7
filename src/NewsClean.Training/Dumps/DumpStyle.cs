namespace NewsClean.Training.Dumps;

/// <summary>Habits of scrapers. One model must hold for all of them.</summary>
internal enum DumpStyle
{
    /// <summary>A block a line, blank lines as a browser leaves them.</summary>
    Text,

    /// <summary>The same without blank lines.</summary>
    Flat,

    /// <summary>Every text node on a line of its own.</summary>
    Nodes,

    /// <summary>The document's title before the page, as WET files have it.</summary>
    TitleFirst,

    /// <summary><c> date YYYY-MM-DD </c> before the first line.</summary>
    DatePrefix,

    /// <summary>Parts before and behind the article missing.</summary>
    Cut,

    /// <summary>Lines broken at 78 columns, as html2text, lynx and mail programs do.</summary>
    Wrapped,

    /// <summary>A mixture of the habits above but the last, drawn for each page.</summary>
    Varied,

    /// <summary>One to three boxes more between the story's paragraphs: links to other stories, a newsletter, what other pages have there.</summary>
    Boxed,

    /// <summary>The page without its story: a shell that a script or a subscription would fill. No article.</summary>
    Hollow,

    /// <summary>No dump: the page's HTML.</summary>
    Html,

    /// <summary>The page's HTML in the markup of the years before HTML 5, with its classes and ids.</summary>
    OldHtml,

    /// <summary>The same without classes and ids.</summary>
    BareHtml,

    /// <summary>The page's HTML with one to three boxes more between the story's paragraphs.</summary>
    BoxedHtml,

    /// <summary>The page's HTML without its story.</summary>
    HollowHtml,
}
