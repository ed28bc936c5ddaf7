namespace NewsClean;

/// <summary>What a <see cref="PageHint"/> is about.</summary>
public enum PageHintKind
{
    /// <summary>The headline; from <c>title</c> and some others with the site's name behind it.</summary>
    Title,

    /// <summary>The standfirst, or what a search engine should show.</summary>
    Description,

    /// <summary>An author's name; at times the site's, an address, or several names in one value.</summary>
    Author,

    /// <summary>When the story came out.</summary>
    Published,

    /// <summary>When it was changed.</summary>
    Modified,

    /// <summary>A time of which the markup does not say what it is.</summary>
    Time,

    /// <summary>The section.</summary>
    Section,

    /// <summary>A topic, or several separated by commas.</summary>
    Tag,

    /// <summary>The publisher's name.</summary>
    Publisher,

    /// <summary>The site's name.</summary>
    SiteName,

    /// <summary>The kind of page: <c>NewsArticle</c>, <c>WebPage</c>, <c>article</c>, <c>website</c>.</summary>
    Type,

    /// <summary>A picture's address.</summary>
    Image,

    /// <summary>A picture's caption.</summary>
    ImageCaption,

    /// <summary>The story's text.</summary>
    ArticleBody,

    /// <summary>The page's language, mostly BCP 47; <c>en_US</c> occurs.</summary>
    Language,

    /// <summary>The page's own address.</summary>
    Url,

    /// <summary>The address of the same page in another language.</summary>
    Alternate,

    /// <summary>A step of the way to the page from the site's front page, which is none of them. The last one, at times the headline, comes first.</summary>
    Breadcrumb,
}
