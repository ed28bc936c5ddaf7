using NewsClean.Loading;

namespace NewsClean.Evaluation;

/// <summary>The fields of an extracted record that are scored. Null where the record has none.</summary>
/// <param name="Key">Says which gold page it belongs to: see <see cref="KeyOf(string)"/>.</param>
public sealed record ScoredRecord(string Key)
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Lead { get; init; }

    /// <summary>The authors' names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>The story.</summary>
    public string? Body { get; init; }

    /// <summary>The page's own id in a file that holds many; otherwise the stem of its file's name, in an archive of the file there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static string KeyOf(SourceLocation source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Key ?? KeyOf(source.Member ?? source.Path);
    }

    /// <summary>The stem of a file name, without the endings of pages, those that are read from folders: <c>page-1</c> of <c>dumps/page-1.html.gz</c>.</summary>
    /// <param name="path">A path with <c>/</c> between folders.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string KeyOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return PageFormats.StemOf(path.AsSpan(path.LastIndexOf('/') + 1)).ToString();
    }
}
