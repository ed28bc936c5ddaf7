namespace NewsClean.Evaluation;

/// <summary>What a page's record should hold. A field that gold does not say (null) is not scored.</summary>
/// <param name="Id">The stem of the page's file name: <c>page-1</c> of <c>dumps/page-1.txt.gz</c>.</param>
public sealed record GoldPage(string Id)
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The authors' names; empty where the page has none, so that any author is wrong.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>When it was published, ISO 8601; only the day counts.</summary>
    public string? Published { get; init; }

    /// <summary>The story, paragraphs separated by line feeds; not scored where empty.</summary>
    public string? Body { get; init; }

    /// <summary><see cref="Body"/> begins with the standfirst, which records have in a field of its own.</summary>
    public bool BodyHasLead { get; init; }

    /// <summary>Snippets that the body must contain.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that the body must not contain.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>All fields of the gold line but the body, as text, to group pages by: <c>lang</c>, <c>set</c>, <c>domain</c>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}
