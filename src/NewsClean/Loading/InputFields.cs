namespace NewsClean.Loading;

/// <summary>Where pages stand in the records of JSON and CSV inputs. A name that is null stands for the usual ones, the first that a record has.</summary>
public sealed record InputFields
{
    private static readonly string[] UsualText = ["text", "content"], UsualHtml = ["html"], UsualUrl = ["url"], UsualId = ["id"];

    /// <summary>The usual names: <c>html</c>, then <c>text</c>, then <c>content</c> for the page; <c>url</c>; <c>id</c>.</summary>
    public static InputFields Default { get; } = new();

    /// <summary>The field that holds a page as text. With it, <see cref="HtmlField"/> has no usual name.</summary>
    public string? TextField { get; init; }

    /// <summary>The field that holds a page as HTML; it is read rather than the text where a record has both. With it, <see cref="TextField"/> has no usual name.</summary>
    public string? HtmlField { get; init; }

    /// <summary>The field that holds the page's address.</summary>
    public string? UrlField { get; init; }

    /// <summary>The field that holds the page's own id, text or a number.</summary>
    public string? IdField { get; init; }

    /// <summary>Fields whose values go into the output's <c>kept</c> as they are.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Fields that hold text, the first that a record has counts.</summary>
    internal IReadOnlyList<string> TextNames => TextField is { } name ? [name] : HtmlField is null ? UsualText : [];

    /// <summary>Fields that hold HTML, the first that a record has counts.</summary>
    internal IReadOnlyList<string> HtmlNames => HtmlField is { } name ? [name] : TextField is null ? UsualHtml : [];

    /// <summary>Fields that hold an address, the first that a record has counts.</summary>
    internal IReadOnlyList<string> UrlNames => UrlField is { } name ? [name] : UsualUrl;

    /// <summary>Fields that hold an id, the first that a record has counts.</summary>
    internal IReadOnlyList<string> IdNames => IdField is { } name ? [name] : UsualId;

    /// <summary>The names of a page's fields, for messages: <c>html, text or content</c>.</summary>
    internal string PageNames => string.Join(" or ", HtmlNames.Concat(TextNames));
}
