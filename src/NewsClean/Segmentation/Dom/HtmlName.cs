namespace NewsClean.Segmentation.Dom;

/// <summary>The attributes that are read anywhere in the project; the parser leaves out all others. Their spelling is in <see cref="HtmlNames"/>.</summary>
internal enum HtmlName : byte
{
    /// <summary>One that is kept for the parser's rules of nesting alone; its value is <c>name=value</c>.</summary>
    Other,

    /// <summary><c>alt</c>.</summary>
    Alt,

    /// <summary><c>class</c>.</summary>
    Class,

    /// <summary><c>colspan</c>.</summary>
    ColSpan,

    /// <summary><c>content</c>.</summary>
    Content,

    /// <summary><c>data-component</c>.</summary>
    DataComponent,

    /// <summary><c>data-lazy-src</c>.</summary>
    DataLazySrc,

    /// <summary><c>data-original</c>.</summary>
    DataOriginal,

    /// <summary><c>data-src</c>.</summary>
    DataSrc,

    /// <summary><c>data-testid</c>.</summary>
    DataTestId,

    /// <summary><c>datetime</c>.</summary>
    DateTime,

    /// <summary><c>encoding</c>, by which the parser tells MathML with HTML in it.</summary>
    Encoding,

    /// <summary><c>hidden</c>.</summary>
    Hidden,

    /// <summary><c>href</c>.</summary>
    Href,

    /// <summary><c>hreflang</c>.</summary>
    HrefLang,

    /// <summary><c>http-equiv</c>.</summary>
    HttpEquiv,

    /// <summary><c>id</c>.</summary>
    Id,

    /// <summary><c>itemprop</c>.</summary>
    ItemProp,

    /// <summary><c>itemscope</c>.</summary>
    ItemScope,

    /// <summary><c>lang</c>.</summary>
    Lang,

    /// <summary><c>name</c>.</summary>
    Name,

    /// <summary><c>open</c>.</summary>
    Open,

    /// <summary><c>property</c>.</summary>
    Property,

    /// <summary><c>pubdate</c>.</summary>
    PubDate,

    /// <summary><c>rel</c>.</summary>
    Rel,

    /// <summary><c>role</c>.</summary>
    Role,

    /// <summary><c>src</c>.</summary>
    Src,

    /// <summary><c>start</c>.</summary>
    Start,

    /// <summary><c>style</c>.</summary>
    Style,

    /// <summary><c>type</c>.</summary>
    Type,

    /// <summary><c>value</c>.</summary>
    Value,
}
