using System.Globalization;

namespace NewsClean.Training.Gold;

/// <summary>A page of a gold folder: <c>pages.jsonl</c> holds one a line. What gold does not say is null.</summary>
internal sealed record GoldPage
{
    public required string Id { get; init; }
    public string Set { get; init; } = "";
    public string? Lang { get; init; }

    /// <summary>news, article, other (a forum, product or index: not an article) or mixed.</summary>
    public string Kind { get; init; } = "mixed";

    public string? Encoding { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<string>? Authors { get; init; }
    public string? Published { get; init; }

    /// <summary>The day in <see cref="Published"/>; null without one.</summary>
    public DateOnly? Day =>
        Published is { Length: >= 10 } published
        && DateOnly.TryParseExact(published[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Paragraphs separated by <c>\n</c>.</summary>
    public string? Body { get; init; }

    /// <summary>The standfirst that opens <see cref="Body"/>.</summary>
    public IReadOnlyList<string>? Summary { get; init; }

    public IReadOnlyList<string>? Captions { get; init; }

    /// <summary>Snippets that the body must hold.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that it must not hold.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Share of the body's words that stand in the dump.</summary>
    public double? BodyInText { get; init; }

    /// <summary>0 to 4, by publisher.</summary>
    public int Fold { get; init; }

    /// <summary>How much the body counts in training: 1 for gold, less where other extractors made it.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The body is another extractor's work: it trains, but measures nothing.</summary>
    public bool IsSilver { get; init; }

    /// <summary>Folder of the page's set.</summary>
    public required string Folder { get; init; }
}
